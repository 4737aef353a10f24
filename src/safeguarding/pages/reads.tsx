import { formatDayLong, localDay, localTime } from '../../core/vi/dates.ts'
import { Empty, Pager, Timeline } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { caseNumber, readWords } from '../../web/words/concerns.ts'
import type { CaseRead } from '../queries/reads.ts'

export type ReadsModel = {
  readonly reads: readonly CaseRead[]
  readonly caseSeq: number | null
  readonly next: number | null
  readonly first: boolean
}

const path = '/bao-ve/nhat-ky'

/** Who opened which case, and who read its words. */
export const ReadsPage: Page<ReadsModel> = {
  layout: 'staff',
  current: '/bao-ve/ca',
  title: () => 'Bảo vệ – Nhật ký',
  body: ({ reads, caseSeq, next, first }) => {
    const here = caseSeq === null ? path : `${path}?ca=${caseSeq}`
    return (
      <div class="wrap">
        <h1>Ai đã mở ca nào{caseSeq === null ? '' : `: ${caseNumber(caseSeq)}`}</h1>
        <p class="meta">Mỗi lần mở ca và mỗi lần xem lời của trẻ em là một dòng. Không dòng nào sửa được.</p>
        {reads.length === 0 ? (
          <Empty>
            <p>Chưa có ai mở ca nào.</p>
          </Empty>
        ) : (
          <Timeline days={byDay(reads)} />
        )}
        <Pager
          {...(first ? {} : { newer: here })}
          {...(next === null ? {} : { older: `${here}${here.includes('?') ? '&' : '?'}truoc=${next}` })}
        />
      </div>
    )
  },
}

function byDay(reads: readonly CaseRead[]) {
  const days = [...new Set(reads.map(({ at }) => localDay(at)))]
  return days.map((day) => ({
    day: formatDayLong(day),
    entries: reads
      .filter(({ at }) => localDay(at) === day)
      .map(({ seq, at, who, caseSeq, subject }) => ({
        id: `doc-${seq}`,
        time: localTime(at),
        who: who ?? '—',
        what: (
          <>
            {readWords[subject]}
            {subject === 'concern_words' ? ', ca ' : ' '}
            <a href={`/bao-ve/ca/${caseSeq}`}>{caseNumber(caseSeq)}</a>
          </>
        ),
      })),
  }))
}
