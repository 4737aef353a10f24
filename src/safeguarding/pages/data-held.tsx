import type { HoldingKey } from '../../core/retention-all.ts'
import { hasTerm, lastDay, type Kept, type Whose } from '../../core/retention.ts'
import { formatDay, localDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { DataTable, Note, Tag } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { everyone, holdingWords, termWords, whoseWords } from '../../web/words/personal-data.ts'
import { PrivacyParts } from './privacy-parts.tsx'

export type HeldRow = {
  readonly key: HoldingKey
  readonly whose: Whose
  readonly ends: Kept['ends']
  /** Null where even the number is told to nobody here. */
  readonly n: number | null
  /** There are more than were counted. */
  readonly more: boolean
  readonly oldest: string | null
  readonly past: boolean
}
export type HeldModel = { readonly rows: readonly HeldRow[] }

const columns = [
  { key: 'what', label: 'Dữ liệu' },
  { key: 'why', label: 'Để làm gì' },
  { key: 'n', label: 'Số dòng', numeric: true },
  { key: 'oldest', label: 'Cũ nhất' },
  { key: 'term', label: 'Giữ bao lâu' },
  { key: 'next', label: 'Hạn xóa' },
] as const

export const DataHeldPage: Page<HeldModel> = {
  layout: 'staff',
  title: () => 'Dữ liệu cá nhân đang giữ',
  current: '/quan-tri/du-lieu-ca-nhan',
  body: ({ rows }) => {
    const past = rows.filter((row) => row.past).length
    const everybody = everyone.filter((whose) => rows.some((row) => row.whose === whose))
    return (
      <div class="wrap">
        <h1>{'Dữ\u00a0liệu cá\u00a0nhân đang\u00a0giữ'}</h1>
        <PrivacyParts current="/quan-tri/du-lieu-ca-nhan" />
        <p>
          Máy tự xóa dữ liệu hết hạn, mỗi phút một lần. Trang này chỉ đếm, không mở nội dung; riêng ca bảo vệ
          trẻ em thì không đếm. Người dân đọc cùng bảng thời hạn này ở{' '}
          <a href="/quyen-rieng-tu">Quyền riêng tư</a>.
        </p>
        {past === 0 ? (
          <Note icon="check">
            <p>Không có gì quá hạn.</p>
          </Note>
        ) : (
          <Note kind="error" title={`${formatNumber(past)} loại dữ liệu quá hạn chưa xóa`}>
            <p>Việc chạy nền có thể đã dừng. Báo người vận hành xem trang /suc-khoe.</p>
          </Note>
        )}
        {everybody.map((whose) => (
          <DataTable
            caption={whoseWords[whose]}
            columns={columns}
            rows={rows.filter((row) => row.whose === whose).map(cells)}
          />
        ))}
      </div>
    )
  },
}

function cells(row: HeldRow) {
  const { ends, oldest } = row
  const start = oldest === null || !hasTerm(ends) ? null : oldest
  const { what, why } = holdingWords[row.key]
  return {
    what,
    why,
    n: countOf(row),
    oldest: start === null || (hasTerm(ends) && ends.set === true) ? '–' : formatDay(localDayOf(start)),
    term: termWords(ends),
    next: nextOf(row, start),
  }
}

function countOf({ n, more }: HeldRow): string {
  if (n === null) return 'không đếm'
  return more ? `hơn ${formatNumber(n)}` : formatNumber(n)
}

function nextOf({ ends, past }: HeldRow, start: string | null) {
  if (!hasTerm(ends)) return 'Không có hạn'
  if (start === null && past) return <Tag kind="late">Quá hạn</Tag>
  if (start === null) return '–'
  const day = formatDay(lastDay(ends, ends.unit === 'day' ? localDayOf(start) : start))
  return past ? <Tag kind="late">Quá hạn từ {day}</Tag> : day
}

function localDayOf(start: string): string {
  return start.length === 10 ? start : localDay(start)
}
