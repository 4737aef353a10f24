import { Button, Choices, Form, SummaryList } from '../../web/components/index.ts'
import { neutralTitle, type Page } from '../../web/page.ts'
import { ageWords, areaWords, authorWords, topicWords } from '../../web/words/forum.ts'
import { revealingWords } from '../../web/words/nav.ts'
import type { Draft } from '../rules/steps.ts'
import { Help, Step } from './steps.tsx'

export type CheckModel = { readonly draft: Draft; readonly provinceName: string | null }

export const CheckPage: Page<CheckModel> = {
  layout: 'steps',
  title: () => neutralTitle,
  scripts: ['/child.js'],
  body: ({ draft, provinceName }, frame) => (
    <Step n={4} back="/dien-dan/gui-y-tuong/3" frame={frame}>
      <Help help={draft.help} />
      <h1>Em xem lại rồi gửi</h1>
      <SummaryList
        rows={[
          row('Chủ đề', draft.topic === undefined ? '' : topicWords[draft.topic], 1),
          row('Ý tưởng', draft.body ?? '', 2),
          row('Về em', aboutText(draft, provinceName), 3),
        ]}
      />
      <Form frame={frame} action="/dien-dan/gui-y-tuong/4" token={draft.token} id="send" forget>
        <Choices
          frame={frame}
          name="share"
          legend="Em có muốn các bạn khác đọc ý tưởng này không?"
          options={[
            { value: 'yes', label: 'Có. Đăng lên, không có tên em' },
            { value: 'no', label: 'Không. Chỉ người lớn đọc' },
          ]}
        />
        <p>{revealingWords}</p>
        <p>Nếu em kể chuyện bị đau hay bị sợ, chuyện đó không đăng lên.</p>
        <p class="actions">
          <Button big wide icon="idea">
            Gửi ý tưởng
          </Button>
        </p>
      </Form>
    </Step>
  ),
}

function row(key: string, value: string, step: number) {
  return { key, value: <span class="typed">{value}</span>, changeHref: `/dien-dan/gui-y-tuong/${step}` }
}

function aboutText({ about }: Draft, provinceName: string | null): string {
  const parts = [
    about?.ageBand === undefined ? null : ageWords[about.ageBand],
    about?.area === undefined ? provinceName : areaWords[about.area],
    about?.authors === undefined ? null : authorWords[about.authors],
  ].filter((part) => part !== null)
  const [first, ...others] = parts
  if (first === undefined) return 'Em không trả lời'
  return [first, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(', ')
}
