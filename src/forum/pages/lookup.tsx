import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  Note,
  Stalk,
  TextField,
  type Stage,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { neutralTitle, type Page } from '../../web/page.ts'
import { formatDay, formatMonth } from '../../core/vi/dates.ts'
import { topicWords } from '../../web/words/forum.ts'
import type { DeclineReason, Topic } from '../rules/idea.ts'
import type { Tracked } from '../rules/tracking.ts'
import { answerStage } from './answer-stage.ts'

const codeHint = (
  <>
    Mã có 11 chữ và số, như <span class="nums">4CGK-7RWX-V2M</span>
  </>
)

export type LookupModel = object

export const LookupPage: Page<LookupModel> = {
  layout: 'child',
  title: () => neutralTitle,
  current: '/tra-cuu',
  body: (_model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="child" />
      <h1>Xem trả lời</h1>
      <Form frame={frame} action="/tra-cuu/ket-qua">
        <TextField frame={frame} name="code" label="Mã của em" hint={codeHint} />
        <p class="actions">
          <Button big wide icon="answer">
            Xem
          </Button>
        </p>
      </Form>
      <h2>Em quên mã?</h2>
      <p>Diễn đàn không biết em là ai nên không tìm lại được mã. Ý tưởng của em vẫn được đọc.</p>
      <p>
        Em có thể <a href="/dien-dan/gui-y-tuong">gửi ý tưởng mới</a>.
      </p>
    </div>
  ),
}

type TrackedIdea = {
  readonly stage: Tracked
  readonly topic: Topic
  readonly receivedDay: string
  readonly declineReason: DeclineReason | null
  /** The public number, once it is published. */
  readonly seq: number | null
}

export type TrackModel = {
  readonly idea: TrackedIdea
  readonly answerDue: string
  /** Sealed: lets this page, and no link, take the idea back. */
  readonly handle: string
}

/** Stages only. The child's own words are not shown: another may hold the phone. */
export const TrackPage: Page<TrackModel> = {
  layout: 'steps',
  title: () => neutralTitle,
  body: ({ idea, answerDue, handle }, frame) => (
    <div class="wrap narrow">
      <BackLink href="/tra-cuu">Xem mã khác</BackLink>
      <h1>Ý tưởng của em</h1>
      <p class="meta">
        {topicWords[idea.topic]} · {formatMonth(idea.receivedDay)}
      </p>
      <Stalk steps={stages(idea, answerStage(answerDue, frame.now))} />
      {idea.seq !== null && (
        <p>
          <LinkButton kind="second" href={`/dien-dan/y-tuong/${idea.seq}`}>
            Đọc bài đã đăng
          </LinkButton>
        </p>
      )}
      {idea.stage === 'declined' && (
        <p>
          <LinkButton kind="second" href="/dien-dan/gui-y-tuong">
            Gửi lại
          </LinkButton>
        </p>
      )}
      {idea.stage !== 'withdrawn' && <Withdraw frame={frame} handle={handle} />}
    </div>
  ),
}

function stages(idea: TrackedIdea, answered: Stage): Stage[] {
  const received: Stage = { title: 'Đã nhận', text: 'Diễn đàn có ý tưởng của em rồi.', state: 'past' }
  const read: Stage = { title: 'Đã đọc', text: 'Có người đọc rồi.', state: 'past' }
  switch (idea.stage) {
    case 'reading':
      return [received, { title: 'Đang đọc', text: 'Có người đang đọc.', state: 'current' }, answered]
    case 'kept':
      return [received, { title: 'Chỉ người lớn đọc', state: 'current' }, answered]
    case 'closed':
      return [received, { title: 'Chỉ người lớn đọc', state: 'past' }, closing]
    case 'published':
      return [
        received,
        read,
        { title: 'Đã đăng', text: 'Các bạn khác đọc được rồi.', state: 'current' },
        answered,
      ]
    case 'declined':
      return [received, read, { title: 'Chưa đăng được', text: declined(idea), state: 'current' }]
    case 'withdrawn':
      return [received, { title: 'Em đã rút lại', text: 'Diễn đàn đã xóa chữ của em.', state: 'current' }]
    default:
      return idea.stage
  }
}

/** The one answer to everything that only adults read: it is the same for all, and says so. */
const closing: Stage = {
  title: 'Có trả lời rồi',
  text: 'Cảm ơn em đã kể. Ý tưởng nào chỉ người lớn đọc cũng có câu trả lời này. Em muốn nói thêm thì gửi ý tưởng mới nhé.',
  state: 'current',
}

function declined({ declineReason }: Pick<TrackedIdea, 'declineReason'>): string {
  return declineReason === 'hurtful'
    ? 'Vì có lời làm bạn khác buồn. Em có thể viết lại nhẹ nhàng hơn.'
    : 'Vì có chỗ lộ tên hoặc nơi ở. Em không làm gì sai. Em có thể gửi lại và bỏ tên, số điện thoại đi.'
}

function Withdraw({ frame, handle }: { frame: Frame; handle: string }) {
  return (
    <details>
      <summary>Em muốn rút lại ý tưởng này</summary>
      <p>Diễn đàn gỡ ngay và xóa chữ của em. Em không cần nói lý do. Rút rồi thì không lấy lại được.</p>
      <Form frame={frame} action="/tra-cuu/rut-lai">
        <input type="hidden" name="handle" value={handle} />
        <Button kind="second">Rút lại</Button>
      </Form>
    </details>
  )
}

export type WithdrawnModel = { readonly status: 'withdrawn' }

export const WithdrawnPage: Page<WithdrawnModel> = {
  layout: 'steps',
  title: () => neutralTitle,
  body: () => (
    <div class="wrap narrow">
      <h1>Em đã rút lại ý tưởng</h1>
      <Note icon="check">
        <p>Diễn đàn đã gỡ ý tưởng và xóa chữ của em.</p>
      </Note>
      <p>Khi nào muốn, em lại gửi ý tưởng khác nhé.</p>
      <p>
        <LinkButton href="/">Về trang đầu</LinkButton>
      </p>
    </div>
  ),
}

export type FeedbackTrackModel = {
  readonly receivedDay: string
  readonly answerDue: string
  readonly answer: string | null
}

export const FeedbackTrackPage: Page<FeedbackTrackModel> = {
  layout: 'steps',
  title: () => neutralTitle,
  body: ({ receivedDay, answerDue, answer }) => (
    <div class="wrap narrow">
      <BackLink href="/tra-cuu">Xem mã khác</BackLink>
      <h1>Góp ý đã gửi</h1>
      <p class="meta">Nhận ngày {formatDay(receivedDay)}</p>
      {answer === null ? (
        <p>Đang xem. Trả lời muộn nhất ngày {formatDay(answerDue)}.</p>
      ) : (
        <>
          <h2>Trả lời</h2>
          {answer.split(/\n+/).map((line) => (
            <p>{line}</p>
          ))}
        </>
      )}
    </div>
  ),
}
