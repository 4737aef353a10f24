import { Button, Empty, Form, LinkButton, MoreLink, Note, Pager, Tag } from '../../web/components/index.ts'
import { DataTable } from '../../web/components/index.ts'
import { Shoots } from '../../web/drawings/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { formatWait } from '../../core/vi/dates.ts'
import { statusWords, topicChips } from '../../web/words/forum.ts'
import type { IdeaStatus } from '../rules/idea.ts'
import type { FlaggedIdea, WaitingIdea } from '../queries/ideas.ts'

export type QueueModel = {
  readonly ideas: readonly WaitingIdea[]
  readonly flagged: readonly FlaggedIdea[]
  /** Exact up to a hundred; 101 means more. */
  readonly waiting: number
  readonly late: number
  readonly readHours: number
  /** Where the next page begins. */
  readonly next: string | null
  readonly first: boolean
  readonly me: string
  /** Wrong codes today over all addresses, once there are many. */
  readonly guesses: number
  /** What this person decided a moment ago and may still take back. */
  readonly justDecided: { readonly seq: number; readonly version: number; readonly status: IdeaStatus } | null
}

/** What waits for a moderator. No child's word stands in this list. */
export const QueuePage: Page<QueueModel> = {
  layout: 'staff',
  title: ({ waiting }) => `Hàng chờ: ${countWords(waiting)}`,
  current: '/quan-tri/duyet',
  body: (model, frame) => (
    <div class="wrap">
      <h1>Hàng chờ: {countWords(model.waiting)}</h1>
      {model.justDecided !== null && (
        <JustDecided done={model.justDecided} next={nextOf(model)} frame={frame} />
      )}
      <p class="meta">
        Hạn đọc {model.readHours} giờ, tính cả ngày nghỉ. {lateWords(model.late)}
      </p>
      <p>
        <MoreLink href="/quan-tri/duyet/da-duyet">Xem ý đã duyệt</MoreLink>
      </p>
      {model.guesses > 0 && (
        <Note kind="lamp" icon="warning" title="Nhiều mã sai trong hôm nay">
          <p>
            Có {formatNumber(model.guesses)} lần tra mã không có thật. Có thể có người đang đoán mã; báo cho
            người quản trị.
          </p>
        </Note>
      )}
      <Flagged flagged={model.flagged} now={frame.now} />
      {model.ideas.length === 0 ? (
        <Empty drawing={<Shoots />}>
          <p>Không có ý nào đang chờ.</p>
        </Empty>
      ) : (
        <Waiting {...model} now={frame.now} />
      )}
      <Pager
        {...(model.first ? {} : { newer: '/quan-tri/duyet' })}
        {...(model.next === null ? {} : { older: `/quan-tri/duyet?sau=${model.next}` })}
      />
    </div>
  ),
}

type JustDecidedProps = {
  readonly done: NonNullable<QueueModel['justDecided']>
  readonly next: number | undefined
  readonly frame: Frame
}

function JustDecided({ done, next, frame }: JustDecidedProps) {
  return (
    <Note live icon="check" title={`Đã ghi quyết định về ý số ${formatNumber(done.seq)}`}>
      <p>{statusWords[done.status]}. Hoàn tác được trong 10 phút.</p>
      <div class="row">
        {next !== undefined && <LinkButton href={`/quan-tri/duyet/${next}`}>Đọc ý tiếp theo</LinkButton>}
        <Form frame={frame} action={`/quan-tri/duyet/${done.seq}/hoan-tac`} version={done.version} quiet>
          <Button kind="second" icon="undo">
            Hoàn tác
          </Button>
        </Form>
      </div>
    </Note>
  )
}

/** The next idea that this person may decide on. */
function nextOf({ ideas, me }: QueueModel): number | undefined {
  return ideas.find((idea) => idea.status === 'reading' || idea.decidedBy !== me)?.seq
}

function Waiting({ ideas, me, now }: QueueModel & { now: string }) {
  return (
    <DataTable
      caption="Ý cần đọc trước đứng đầu, rồi đến ý chờ lâu nhất"
      columns={[
        { key: 'seq', label: 'Ý số' },
        { key: 'wait', label: 'Chờ' },
        { key: 'topic', label: 'Chủ đề' },
        { key: 'notes', label: 'Ghi chú' },
      ]}
      rows={ideas.map((idea) => ({
        seq: <a href={`/quan-tri/duyet/${idea.seq}`}>{formatNumber(idea.seq)}</a>,
        wait: formatWait(idea.receivedAt, now),
        topic: topicChips[idea.topic],
        notes: <Notes idea={idea} me={me} now={now} />,
      }))}
    />
  )
}

const soonMs = 6 * 3_600_000

function Notes({ idea, me, now }: { idea: WaitingIdea; me: string; now: string }) {
  const left = Date.parse(idea.readDue) - Date.parse(now)
  const isLate = left < 0
  const isSoon = !isLate && left <= soonMs
  const isPlain = idea.hints === 0 && idea.hasty === 0 && idea.readFirst === 0
  const isNew = idea.status === 'reading' && left > soonMs && isPlain
  return (
    <span class="tags">
      {idea.readFirst === 1 && <Tag kind="wait">Cần đọc trước</Tag>}
      {isLate && <Tag kind="late">Quá hạn</Tag>}
      {isSoon && <Tag kind="wait">Còn {formatWait(now, idea.readDue)}</Tag>}
      {idea.status === 'declining' && (
        <Tag kind="heard">{idea.decidedBy === me ? 'Chờ người thứ hai' : 'Cần bạn đọc lại'}</Tag>
      )}
      {idea.hints > 0 && <Tag kind="wait">Thông tin riêng</Tag>}
      {idea.hasty === 1 && <Tag>Gửi rất nhanh</Tag>}
      {isNew && <Tag>Mới</Tag>}
    </span>
  )
}

function Flagged({ flagged, now }: { flagged: readonly FlaggedIdea[]; now: string }) {
  if (flagged.length === 0) return null
  return (
    <Note kind="lamp" icon="flag" title="Bài đã đăng bị báo, xem trong hôm nay">
      <ul class="plain">
        {flagged.map((idea) => (
          <li>
            <a href={`/quan-tri/duyet/${idea.seq}`}>
              Ý số {formatNumber(idea.seq)}: {idea.title}
            </a>{' '}
            <span class="meta">chờ {formatWait(idea.at, now)}</span>
          </li>
        ))}
      </ul>
    </Note>
  )
}

export function countWords(waiting: number): string {
  return waiting > 100 ? 'hơn 100 ý' : `${waiting} ý`
}

function lateWords(late: number): string {
  return late === 0 ? 'Không ý nào quá hạn.' : `${late > 100 ? 'Hơn 100' : late} ý quá hạn.`
}
