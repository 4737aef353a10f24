import { formatMoment } from '../../core/vi/dates.ts'
import { Chips, DataTable, Empty, Pager, Tag } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { receiverWords, sourceWords } from '../../web/words/concerns.ts'
import type { ClosedCase, HandedTo } from '../queries/concerns.ts'
import { CaseLink, LevelTag, LockAfterwards } from './case-parts.tsx'

export type ClosedModel = {
  readonly status: 'handedOver' | 'notConcern'
  readonly cases: readonly (Omit<ClosedCase, 'handovers'> & { readonly handovers: readonly HandedTo[] })[]
  readonly next: number | null
  readonly first: boolean
}

const path = '/bao-ve/so-chuyen'
const otherPath = `${path}?loai=khong-phai`

/** The book of hand-overs: numbers, places and times, no name and no word of a child. */
export const ClosedPage: Page<ClosedModel> = {
  layout: 'staff',
  current: path,
  title: () => 'Bảo vệ – Sổ chuyển',
  body: ({ status, cases, next, first }) => {
    const here = status === 'handedOver' ? path : otherPath
    return (
      <div class="wrap">
        <LockAfterwards path={path} />
        <h1>Sổ chuyển</h1>
        <Chips
          label="Loại"
          items={[
            { href: path, label: 'Đã chuyển', current: status === 'handedOver' },
            { href: otherPath, label: 'Không phải ca', current: status === 'notConcern' },
          ]}
        />
        <DataTable
          caption={
            status === 'handedOver'
              ? 'Ca đã chuyển, mới nhất trước'
              : 'Hai cán bộ đã xác nhận, mới nhất trước'
          }
          columns={[
            { key: 'seq', label: 'Ca' },
            { key: 'level', label: 'Mức' },
            { key: 'source', label: 'Nguồn' },
            ...(status === 'handedOver' ? [{ key: 'to', label: 'Chuyển đến' }] : []),
            { key: 'received', label: 'Nhận' },
            { key: 'closed', label: 'Đóng' },
          ]}
          rows={cases.map((one) => ({
            seq: <CaseLink seq={one.seq} unit={one.unit} />,
            level: <LevelTag level={one.level} />,
            source: one.source === 'drill' ? <Tag>{sourceWords.drill}</Tag> : sourceWords[one.source],
            to: one.handovers.map(({ kind, number }) => `${receiverWords[kind]}: ${number}`).join(' · '),
            received: formatMoment(one.receivedAt),
            closed: formatMoment(one.closedAt),
          }))}
          empty={
            <Empty>
              <p>{status === 'handedOver' ? 'Chưa có ca nào được chuyển.' : 'Chưa có ca nào như vậy.'}</p>
            </Empty>
          }
        />
        <Pager
          {...(first ? {} : { newer: here })}
          {...(next === null ? {} : { older: `${here}${here.includes('?') ? '&' : '?'}truoc=${next}` })}
        />
      </div>
    )
  },
}
