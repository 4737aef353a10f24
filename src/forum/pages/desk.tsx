import {
  BackLink,
  Button,
  DecisionChain,
  ErrorSummary,
  Form,
  MoreLink,
  Note,
  Tag,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { formatMoment } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { reasonWords, statusWords, topicWords, traits } from '../../web/words/forum.ts'
import type { Idea } from '../queries/ideas.ts'
import type { IdeaAction } from '../rules/idea.ts'
import { DecisionForm } from './decision-form.tsx'
import { HandOver, Words } from './hand-over.tsx'
import type { Mark } from './marked.tsx'

export type DeskModel = {
  readonly idea: Pick<
    Idea,
    | 'seq'
    | 'version'
    | 'status'
    | 'topic'
    | 'ageBand'
    | 'area'
    | 'province'
    | 'authors'
    | 'share'
    | 'receivedAt'
    | 'hints'
    | 'hasty'
    | 'title'
    | 'decidedAt'
    | 'decidedName'
    | 'declineReason'
    | 'flags'
  > & {
    /** It stood before the others in the queue. Why is not told; its words are folded. */
    readonly readFirst: boolean
  }
  /** What the child wrote; null once it was deleted or taken back. */
  readonly text: string | null
  readonly marks: readonly Mark[]
  /** The moves open to this person now: what the buttons are. */
  readonly actions: readonly (IdeaAction | 'closeFlags' | 'raise')[]
  /** Somebody decided while this page was open. */
  readonly overtaken: boolean
}

export const DeskPage: Page<DeskModel> = {
  layout: 'staff',
  title: ({ idea }) => `Ý số ${formatNumber(idea.seq)}`,
  current: '/quan-tri/duyet',
  body: (model, frame) => (
    <div class="wrap desk">
      {model.overtaken && isConflict(frame) ? (
        <Overtaken {...model} />
      ) : (
        <ErrorSummary frame={frame} audience="adult" />
      )}
      <BackLink href="/quan-tri/duyet">Hàng chờ</BackLink>
      <h1>Ý số {formatNumber(model.idea.seq)}</h1>
      <p class="meta">
        {topicWords[model.idea.topic]} · {traits(model.idea)} · nhận lúc {formatMoment(model.idea.receivedAt)}
      </p>
      <div class="split even">
        <div>
          <p class="tags">
            <Tag kind={model.idea.status === 'published' ? 'done' : 'plain'}>
              {statusWords[model.idea.status]}
            </Tag>
            {model.idea.readFirst && <Tag kind="wait">Cần đọc trước</Tag>}
            {model.idea.hints > 0 && <Tag kind="wait">Thông tin riêng</Tag>}
            {model.idea.hasty === 1 && <Tag>Gửi rất nhanh</Tag>}
            {model.idea.flags > 0 && <Tag kind="wait">Bị báo</Tag>}
          </p>
          <p>{model.idea.share === 1 ? 'Em chọn đăng lên, không có tên.' : 'Em chọn chỉ người lớn đọc.'}</p>
          <Words {...model} />
          <Decided {...model} />
        </div>
        <div class="aside">
          {model.actions.includes('keepPrivate') && <DecisionForm {...model} frame={frame} />}
          <Moves {...model} frame={frame} />
          <HandOver {...model} frame={frame} />
        </div>
      </div>
      <Note icon="help" title="Đọc chuyện buồn thì dừng được ngay">
        <p>
          Có thể về hàng chờ bất cứ lúc nào. Thấy trẻ em có thể đang bị hại: chuyển bảo vệ trẻ em, gọi 111
          ngay, đừng chờ hết ca.
        </p>
        <p>
          <a class="btn lamp" href="tel:111">
            Gọi 111
          </a>
        </p>
      </Note>
    </div>
  ),
}

/** Somebody was faster; a form sent twice with other words is another matter, and says so itself. */
function isConflict(frame: Frame): boolean {
  return frame.form.issues.some((issue) => issue.code === 'page.conflict')
}

function Overtaken({ idea, actions }: DeskModel) {
  return (
    <Note live kind="lamp" icon="warning" title="Ý này vừa có người khác quyết định">
      <p>{overtakenWords(idea)} Lựa chọn của bạn chưa được ghi.</p>
      {actions.includes('keepPrivate') && <p>Điều bạn đã gõ vẫn còn trong biểu mẫu.</p>}
      <p>
        <MoreLink href="/quan-tri/duyet">Về hàng chờ</MoreLink>
      </p>
    </Note>
  )
}

function overtakenWords({ status, decidedAt, decidedName }: DeskModel['idea']): string {
  if (status === 'withdrawn') return 'Em đã rút lại ý này.'
  if (decidedAt === null) return 'Có người vừa đưa ý này về hàng chờ.'
  return `${decidedName ?? 'Một người khác'} đã quyết định lúc ${formatMoment(decidedAt)}: ${statusWords[status]}.`
}

function Decided({ idea }: DeskModel) {
  if (idea.decidedAt === null) return null
  const waiting = idea.status === 'declining'
  return (
    <section>
      <h2>Đã quyết định</h2>
      {idea.title !== null && <p>Tên bài: {idea.title}</p>}
      {idea.declineReason !== null && <p>Lý do: {reasonWords[idea.declineReason]}</p>}
      <DecisionChain
        links={[
          {
            label: statusWords[idea.status],
            person: idea.decidedName ?? '',
            at: formatMoment(idea.decidedAt),
          },
          ...(waiting ? [{ label: 'Người thứ hai đọc lại', waiting: 'một người duyệt khác' }] : []),
        ]}
      />
    </section>
  )
}

function Moves({ idea, actions, frame }: DeskModel & { frame: Frame }) {
  return (
    <div class="row">
      {moves
        .filter((move) => actions.includes(move.action))
        .map((move) => (
          <Form
            frame={frame}
            action={`/quan-tri/duyet/${idea.seq}/${move.path}`}
            version={idea.version}
            quiet
          >
            <Button kind={move.main ? 'main' : 'second'} icon={move.icon}>
              {idea.status === 'published' && move.action === 'returnToReading'
                ? 'Gỡ bài để đọc lại'
                : move.label}
            </Button>
          </Form>
        ))}
      {idea.status === 'published' && (
        <p>
          <a class="back" href={`/dien-dan/y-tuong/${idea.seq}`}>
            Xem bài đã đăng
          </a>
        </p>
      )}
    </div>
  )
}

const moves = [
  { action: 'confirmDecline', path: 'xac-nhan', label: 'Đồng ý không đăng', icon: 'check', main: true },
  { action: 'closeFlags', path: 'giu-bai', label: 'Đã xem, giữ bài', icon: 'check', main: true },
  { action: 'undo', path: 'hoan-tac', label: 'Hoàn tác', icon: 'undo', main: false },
  { action: 'returnToReading', path: 'doc-lai', label: 'Đưa về hàng chờ', icon: 'back', main: false },
] as const
