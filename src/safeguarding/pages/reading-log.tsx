import { formatDayLong, localDay, localTime } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { compareNames } from '../../core/vi/sort.ts'
import { Chips, Empty, MoreLink, Timeline } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import type { ReadEntry } from '../queries/privacy-reads.ts'
import { PrivacyParts } from './privacy-parts.tsx'

const base = '/quan-tri/nhat-ky-doc'

export type ReadingLogModel = {
  readonly entries: readonly ReadEntry[]
  readonly person: { readonly id: string; readonly name: string | null } | null
  readonly next: number | null
  /** Whether the other registers are open to this reader too. */
  readonly manages: boolean
}

export const ReadingLogPage: Page<ReadingLogModel> = {
  layout: 'staff',
  title: () => 'Nhật ký đọc',
  current: base,
  body: (model) => (
    <div class="wrap">
      <h1>Ai đã mở lời của trẻ em</h1>
      {model.manages && <PrivacyParts current={base} />}
      <p class="meta">
        Chỉ số của ý tưởng, không có chữ của em. Giữ 5 năm. Ca bảo vệ trẻ em có nhật ký riêng, không ở đây.
      </p>
      <Filter {...model} />
      {model.entries.length === 0 ? (
        <Empty>
          <p>Chưa có lượt đọc nào.</p>
        </Empty>
      ) : (
        <Timeline days={daysOf(model.entries)} />
      )}
      {model.next !== null && <MoreLink href={addressOf(model.person?.id, model.next)}>Cũ hơn</MoreLink>}
    </div>
  ),
}

function Filter({ person, entries }: ReadingLogModel) {
  if (person !== null) {
    return (
      <p>
        Chỉ xem lượt đọc của <b>{person.name ?? 'một người'}</b>.{' '}
        <a class="back" href={base}>
          Xem của mọi người
        </a>
      </p>
    )
  }
  const names = new Map(entries.map((entry) => [entry.personId, entry.person ?? '']))
  if (names.size < 2) return null
  return (
    <details>
      <summary>Lọc theo người</summary>
      <Chips
        label="Người"
        items={[...names]
          .toSorted(([, a], [, b]) => compareNames(a, b))
          .map(([id, label]) => ({ href: addressOf(id, null), label, current: false }))}
      />
    </details>
  )
}

function daysOf(entries: readonly ReadEntry[]) {
  const days = [...new Set(entries.map(({ at }) => localDay(at)))]
  return days.map((day) => ({
    day: formatDayLong(day),
    entries: entries
      .filter(({ at }) => localDay(at) === day)
      .map((entry) => ({
        id: `luot-${entry.seq}`,
        time: localTime(entry.at),
        who: entry.person ?? 'Một người',
        what: `mở ý số ${formatNumber(entry.number)}`,
      })),
  }))
}

function addressOf(personId: string | undefined, before: number | null): string {
  const parts = [
    ...(personId === undefined ? [] : [`nguoi=${encodeURIComponent(personId)}`]),
    ...(before === null ? [] : [`truoc=${before}`]),
  ]
  return parts.length === 0 ? base : `${base}?${parts.join('&')}`
}
