import type { Child } from 'hono/jsx'
import { BackLink, Button, Choices, ErrorSummary, Form, HelpCard, Steps } from '../../web/components/index.ts'
import { topicIcon } from '../../web/icons.tsx'
import type { Frame } from '../../web/env.ts'
import { neutralTitle, type Page } from '../../web/page.ts'
import { ageWords, areaWords, authorWords, topicWords } from '../../web/words/forum.ts'
import { ageBands, areas, authorships, topics } from '../rules/idea.ts'
import type { Draft } from '../rules/steps.ts'

/** The frame of one step: back, "Bước n trên 4", errors, then the question. */
export function Step(props: { n: 1 | 2 | 3 | 4; back: string; frame: Frame; children?: Child }) {
  return (
    <div class="wrap narrow">
      <ErrorSummary frame={props.frame} audience="child" />
      <BackLink href={props.back} />
      <Steps n={props.n} />
      {props.children}
    </div>
  )
}

export type StepModel = { readonly draft: Partial<Draft> }

export const TopicPage: Page<StepModel> = {
  layout: 'steps',
  title: () => neutralTitle,
  body: ({ draft }, frame) => (
    <Step n={1} back="/dien-dan/gui-y-tuong" frame={frame}>
      <Form frame={frame} action="/dien-dan/gui-y-tuong/1" forget>
        <Choices
          frame={frame}
          name="topic"
          legend="Em muốn nói về điều gì?"
          legendIsTitle
          hint="Em chọn một ô gần đúng nhất."
          options={topics.map((topic) => ({
            value: topic,
            label: topicWords[topic],
            icon: topicIcon[topic],
          }))}
          {...(draft.topic === undefined ? {} : { value: draft.topic })}
        />
        <Next />
      </Form>
    </Step>
  ),
}

export type AboutModel = StepModel & {
  /** The provinces to choose from where the deployment is the whole country; empty: the broad area is asked. */
  readonly provinces: readonly { readonly id: string; readonly name: string }[]
}

export const AboutPage: Page<AboutModel> = {
  layout: 'steps',
  title: () => neutralTitle,
  body: ({ draft, provinces }, frame) => (
    <Step n={3} back="/dien-dan/gui-y-tuong/2" frame={frame}>
      <Help help={draft.help} />
      <h1>Một chút về em</h1>
      <p class="hint">Em không muốn trả lời thì bỏ qua. Ý tưởng vẫn được đọc.</p>
      <Form frame={frame} action="/dien-dan/gui-y-tuong/3" forget>
        <Choices
          frame={frame}
          name="ageBand"
          legend="Em mấy tuổi?"
          options={[...ageBands.map((band) => ({ value: band, label: ageWords[band] })), noAnswer]}
          {...(draft.about === undefined ? {} : { value: draft.about.ageBand ?? '' })}
        />
        {provinces.length === 0 ? (
          <Choices
            frame={frame}
            name="area"
            legend="Em sống ở vùng nào?"
            options={[...areas.map((area) => ({ value: area, label: areaWords[area] })), noAnswer]}
            {...(draft.about === undefined ? {} : { value: draft.about.area ?? '' })}
          />
        ) : (
          <ProvinceSelect frame={frame} provinces={provinces} value={draft.about?.provinceId ?? ''} />
        )}
        <Choices
          frame={frame}
          name="authors"
          legend="Em nghĩ ra một mình hay cùng các bạn?"
          options={authorships.map((authors) => ({ value: authors, label: authorWords[authors] }))}
          {...(draft.about?.authors === undefined ? {} : { value: draft.about.authors })}
        />
        <p class="hint">Biết tuổi và nơi ở giúp gửi ý tưởng đến đúng người.</p>
        <Next />
      </Form>
      <p>
        <a class="back" href="/dien-dan/gui-y-tuong/4">
          Bỏ qua bước này
        </a>
      </p>
    </Step>
  ),
}

/** The card with 111, where the words of a child made it stand. */
export function Help({ help = 'none' }: { help?: Draft['help'] }) {
  return help === 'none' ? null : <HelpCard stay={help === 'stay'} />
}

function ProvinceSelect(props: { frame: Frame; provinces: AboutModel['provinces']; value: string }) {
  return (
    <>
      <label for="provinceId">Em sống ở tỉnh, thành phố nào?</label>
      <select id="provinceId" name="provinceId">
        <option value="">Em không muốn nói</option>
        {props.provinces.map(({ id, name }) => (
          <option value={id} selected={props.value === id}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}

export function Next() {
  return (
    <p class="actions">
      <Button big wide iconAfter="next">
        Tiếp tục
      </Button>
    </p>
  )
}

const noAnswer = { value: '', label: 'Em không muốn nói' }
