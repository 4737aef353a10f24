import { formatDay, formatDayLong, formatMoment, localDay, localTime } from '../../core/vi/dates.ts'
import { Crumbs, DecisionChain, ErrorSummary, MoreLink, Note, Timeline } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { eventActionWords, partNames } from '../../web/words/campaigns.ts'
import type { HistoryEntry } from '../queries/approval.ts'
import type { StoredEvent } from '../queries/events.ts'
import { eventParts, type EventAction } from '../rules/event.ts'
import { AllAnswers } from './answers.tsx'
import { Decide } from './desk-decide.tsx'
import type { ListedEvent } from './desk-list.tsx'
import { holderWords, StatusTag, titleOf } from './words.tsx'

export type DeskEventModel = {
  readonly event: Omit<StoredEvent, 'madeBy' | 'submittedBy' | 'approvedBy' | 'mended'>
  readonly history: readonly HistoryEntry[]
  readonly wait: ListedEvent['wait']
  /** Whether the contact is in the model at all. */
  readonly showsContact: boolean
  /** What this person may do now. */
  readonly actions: readonly Exclude<EventAction, 'submit' | 'takeBack'>[]
  /** This person sent it: somebody else has to take note of it. */
  readonly isOwn: boolean
}

/** An event on the commune's desk: everything that was answered, what happened, and the decision beside it. */
export const DeskEventPage: Page<DeskEventModel> = {
  layout: 'staff',
  title: ({ event }) => `Xem sự kiện số ${event.seq}`,
  current: '/quan-tri/su-kien',
  body: (model, frame) => {
    const { event } = model
    return (
      <div class="wrap">
        <ErrorSummary frame={frame} audience="adult" />
        <Crumbs items={[{ href: '/quan-tri/su-kien', label: 'Sự kiện' }, { label: `Số ${event.seq}` }]} />
        <h1>{titleOf(event)}</h1>
        <p class="row">
          <StatusTag status={event.status} />
          <span class="meta">
            Sự kiện số {event.seq} · {event.campaign.name}
          </span>
        </p>
        <p>{holderWords({ name: event.organisation?.name ?? null, unitName: event.unitName })}</p>
        {model.wait !== null && model.actions.length > 0 && (
          <p>
            <MoreLink href="#quyet-dinh">Đến chỗ quyết định</MoreLink>
          </p>
        )}
        <div class="split">
          <div>
            <Called event={event} />
            <Chain {...model} />
            <AllAnswers
              event={{ ...event, madeBy: '', submittedBy: null, approvedBy: null, mended: [] }}
              parts={model.showsContact ? eventParts : eventParts.filter((part) => part !== 6)}
            />
            <Rounds event={event} />
            <History history={model.history} />
          </div>
          <div class="aside" id="quyet-dinh">
            <Decide {...model} frame={frame} />
          </div>
        </div>
      </div>
    )
  },
}

function Called({ event }: Pick<DeskEventModel, 'event'>) {
  if (event.status !== 'postponed' && event.status !== 'cancelled') return null
  return (
    <Note kind="lamp" icon="info" title={event.status === 'postponed' ? 'Đang hoãn' : 'Đã hủy'}>
      <p>Lý do: {event.reason}</p>
      {event.newDay !== null && <p>Ngày dự kiến mới: {formatDay(event.newDay)}</p>}
    </Note>
  )
}

function Chain({ event, wait }: DeskEventModel) {
  if (event.submittedAt === null) return null
  const waiting = wait === null ? 'đơn vị gửi lại' : `một người khác, đến ${formatDay(wait.due)}`
  return (
    <DecisionChain
      links={[
        { label: 'Người gửi', person: event.submittedName ?? '', at: formatMoment(event.submittedAt) },
        event.approvedAt === null
          ? { label: 'Người ghi nhận', waiting }
          : { label: 'Người ghi nhận', person: event.approvedName ?? '', at: formatMoment(event.approvedAt) },
      ]}
    />
  )
}

/** What was asked for, round by round. */
function Rounds({ event }: Pick<DeskEventModel, 'event'>) {
  const rounds = [...new Set(event.points.map(({ round }) => round))].toSorted((a, b) => b - a)
  if (rounds.length === 0) return null
  return (
    <section>
      <h2>Các lần đề nghị bổ sung</h2>
      {rounds.map((round) => (
        <>
          <h3>Lần {round}</h3>
          <ol>
            {event.points
              .filter((point) => point.round === round)
              .map(({ section, body }) => (
                <li>
                  {body}{' '}
                  <span class="meta">
                    (phần {section}: {partNames[section]})
                  </span>
                </li>
              ))}
          </ol>
        </>
      ))}
    </section>
  )
}

function History({ history }: { readonly history: readonly HistoryEntry[] }) {
  const days = [...new Set(history.map(({ at }) => localDay(at)))]
  return (
    <section>
      <h2>Việc đã làm</h2>
      <Timeline
        days={days.map((day) => ({
          day: formatDayLong(day),
          entries: history
            .filter(({ at }) => localDay(at) === day)
            .map(({ seq, at, person, action, round }) => ({
              id: `viec-${seq}`,
              time: localTime(at),
              who: person ?? 'Hệ thống',
              what: `${eventActionWords[action] ?? action}${round === null ? '' : ` lần ${round}`}`,
            })),
        }))}
      />
    </section>
  )
}
