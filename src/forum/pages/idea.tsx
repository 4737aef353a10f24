import {
  BackLink,
  Button,
  Choices,
  ErrorSummary,
  Form,
  HelpCard,
  Note,
  Stalk,
  Tag,
  Voice,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { topicIcon } from '../../web/icons.tsx'
import type { Page } from '../../web/page.ts'
import { formatDay, formatMonth } from '../../core/vi/dates.ts'
import { byline, topicChips } from '../../web/words/forum.ts'
import type { PublicIdeaPage } from '../queries/public.ts'
import { answerStage } from './answer-stage.ts'

export type IdeaModel = {
  readonly idea: Omit<PublicIdeaPage, 'id' | 'at' | 'publishedDay'>
  readonly publishedDay: string
  readonly answerDue: string
  readonly thanks: 'none' | 'support' | 'flag'
}

export const IdeaPage: Page<IdeaModel> = {
  layout: 'child',
  title: ({ idea }) => idea.title,
  current: '/dien-dan/y-tuong',
  body: (model, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="child" />
      <BackLink href="/dien-dan/y-tuong">Ý tưởng của các bạn</BackLink>
      <div class="split">
        <div>
          <Tag icon={topicIcon[model.idea.topic]}>{topicChips[model.idea.topic]}</Tag>
          <h1>{model.idea.title}</h1>
          <p class="meta">
            {byline(model.idea)} · {formatMonth(model.idea.receivedDay)}
          </p>
          <Voice masked={model.idea.masked === 1} foot={<Support {...model} frame={frame} />}>
            {paragraphs(model.idea.body)}
          </Voice>
          {model.idea.topic === 'safety' && <HelpCard />}
        </div>
        <div class="aside">
          <h2>Các chặng đường</h2>
          <Stalk
            steps={[
              { title: 'Đã nhận', text: formatMonth(model.idea.receivedDay), state: 'past' },
              { title: 'Đã đăng', text: formatDay(model.publishedDay), state: 'current' },
              answerStage(model.answerDue, frame.now),
            ]}
          />
          <Flag {...model} frame={frame} />
        </div>
      </div>
    </div>
  ),
}

function Support({ idea, thanks, frame }: IdeaModel & { frame: Frame }) {
  if (thanks === 'support') return <p role="status">Cảm ơn em. Diễn đàn đã ghi nhận.</p>
  return (
    <Form frame={frame} action={`/dien-dan/y-tuong/${idea.seq}/dong-y`} quiet>
      <Button kind="second" icon="idea">
        Em cũng nghĩ vậy
      </Button>
    </Form>
  )
}

function Flag({ idea, thanks, frame }: IdeaModel & { frame: Frame }) {
  if (thanks === 'flag') {
    return (
      <Note icon="check">
        <p>Cảm ơn em. Có người sẽ xem ngay hôm nay.</p>
      </Note>
    )
  }
  return (
    <details open={frame.form.issues.length > 0}>
      <summary>Báo cho Diễn đàn</summary>
      <Form frame={frame} action={`/dien-dan/y-tuong/${idea.seq}/bao`}>
        <Choices
          frame={frame}
          name="kind"
          legend="Có chuyện gì ở đây?"
          options={[
            { value: 'identifying', label: 'Chỗ này để lộ một bạn là ai' },
            { value: 'upsetting', label: 'Chỗ này làm em thấy buồn hoặc sợ' },
          ]}
        />
        <Button kind="second">Báo</Button>
      </Form>
    </details>
  )
}

function paragraphs(text: string) {
  return text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => <p>{line}</p>)
}
