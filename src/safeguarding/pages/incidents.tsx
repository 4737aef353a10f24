import { formatDay, formatMoment, localDay, type Instant } from '../../core/vi/dates.ts'
import { Button, Crumbs, ErrorSummary, Form, Note, Tag } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import type { Incident } from '../queries/incidents.ts'
import { mondayOf } from '../rules/duty.ts'
import { whatHappened } from '../rules/notices.ts'

export type IncidentsModel = {
  readonly now: Instant
  /** Not looked into yet. */
  readonly open: readonly Incident[]
  /** Level 1, by weeks. */
  readonly weekly: readonly Incident[]
  readonly reviewed: readonly Incident[]
  readonly drills: readonly Incident[]
  /** The number of the one that was just looked into. */
  readonly done: number | null
}

export const IncidentsPage: Page<IncidentsModel> = {
  layout: 'staff',
  current: '/quan-tri/su-co',
  title: () => 'Sự cố trực bảo vệ trẻ em',
  body: ({ now, open, weekly, reviewed, drills, done }, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs items={[{ href: '/quan-tri', label: 'Việc hôm nay' }, { label: 'Sự cố' }]} />
      <h1>Sự cố trực bảo vệ trẻ em</h1>
      <p>
        Mỗi sự cố là một lần lỡ hạn. Trang này không có lời của trẻ em và không cho biết đó là ca nào. Lãnh
        đạo hỏi người trực vì sao chậm, sửa lịch trực, rồi ghi đã xem xét.
      </p>
      {done !== null && (
        <Note live icon="check">
          Đã ghi: sự cố số {done} đã được xem xét.
        </Note>
      )}
      <h2>Chờ xem xét</h2>
      {open.length === 0 && <p>Không có sự cố nào đang chờ.</p>}
      <Lines incidents={open} now={now} frame={frame} />
      <h2>Ca mức 1, theo tuần</h2>
      {weekly.length === 0 && <p>Bốn tuần qua không có ca mức 1 nào lỡ hạn.</p>}
      {byWeek(weekly).map(([monday, incidents]) => (
        <section>
          <h3>Tuần từ {formatDay(monday)}</h3>
          <Lines incidents={incidents} now={now} frame={frame} />
        </section>
      ))}
      {drills.length > 0 && (
        <>
          <h2>Diễn tập bị lỡ hạn</h2>
          <ul class="lines">
            {drills.map((drill) => (
              <li>
                <span class="nums">{formatMoment(drill.at)}</span>
                <span>Diễn tập: {whatHappened(drill)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {reviewed.length > 0 && (
        <>
          <h2>Đã xem xét trong bốn tuần qua</h2>
          <Lines incidents={reviewed} now={now} frame={frame} />
        </>
      )}
    </div>
  ),
}

type LinesProps = { readonly incidents: readonly Incident[]; readonly now: Instant; readonly frame: Frame }

function Lines({ incidents, now, frame }: LinesProps) {
  if (incidents.length === 0) return null
  return (
    <ul class="todo">
      {incidents.map((incident) => (
        <li>
          <div>
            <b>Sự cố số {incident.number}</b>: {whatHappened(incident)}
            <span class="meta"> · {formatMoment(incident.at)}</span>{' '}
            <ReviewBy incident={incident} now={now} />
          </div>
          <Review incident={incident} frame={frame} />
        </li>
      ))}
    </ul>
  )
}

function ReviewBy({ incident, now }: Pick<LinesProps, 'now'> & { readonly incident: Incident }) {
  const { reviewBy, reviewedAt, reviewedBy } = incident
  if (reviewedAt !== null) {
    return (
      <span class="tags meta">
        {reviewedBy ?? 'Một lãnh đạo'} xem xét lúc {formatMoment(reviewedAt)}
      </span>
    )
  }
  const isLate = reviewBy <= now
  return (
    <span class="tags">
      <Tag kind={isLate ? 'late' : 'wait'} icon={isLate ? 'warning' : 'clock'}>
        {isLate ? 'Quá hạn xem xét' : 'Xem xét trước'} {formatMoment(reviewBy)}
      </Tag>
    </span>
  )
}

function Review({ incident, frame }: Pick<LinesProps, 'frame'> & { readonly incident: Incident }) {
  const { number, version, reviewedAt } = incident
  if (reviewedAt !== null) return null
  return (
    <Form frame={frame} action={`/quan-tri/su-co/${number}/da-xem`} version={version} quiet>
      <Button kind="second">
        Đã xem xét<span class="away"> sự cố số {number}</span>
      </Button>
    </Form>
  )
}

function byWeek(incidents: readonly Incident[]): [string, Incident[]][] {
  const weeks = new Map<string, Incident[]>()
  for (const incident of incidents) {
    const monday = mondayOf(localDay(incident.at))
    weeks.set(monday, [...(weeks.get(monday) ?? []), incident])
  }
  return [...weeks]
}
