import { localTime, type Instant } from '../../core/vi/dates.ts'
import { DataTable, Empty, MoreLink, Note, Pager, Tag } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { concernWords, sourceWords } from '../../web/words/concerns.ts'
import type { OpenCase } from '../queries/concerns.ts'
import type { OnDuty } from '../queries/duty.ts'
import { dueOf } from '../rules/case-due.ts'
import { CaseLink, DueTag, LevelTag, LockAfterwards, whenWords } from './case-parts.tsx'

export type CasesModel = {
  readonly cases: readonly OpenCase[]
  readonly onDuty: readonly OnDuty[]
  /** When the cron last looked; null when it never did. */
  readonly checkedAt: Instant | null
  readonly readAt: Instant
  readonly next: string | null
  readonly first: boolean
}

const path = '/bao-ve/ca'

/** What waits for protection officers. No child's word stands in this list, nor anybody's name but theirs. */
export const CasesPage: Page<CasesModel> = {
  layout: 'staff',
  current: path,
  title: () => 'Bảo vệ – Ca',
  body: (model, frame) => (
    <div class="wrap">
      <LockAfterwards path={path} />
      <h1>Ca đang mở</h1>
      <DutyLine onDuty={model.onDuty} now={model.readAt} />
      {frame.silentSince !== null && (
        <Note kind="error" title={`Không nhận được tin từ ${localTime(frame.silentSince)}`}>
          <p>
            Việc chạy nền đã dừng. Chuông báo có thể không kêu: mở lại trang này thường xuyên và gọi kỹ thuật.
          </p>
        </Note>
      )}
      {model.cases.length === 0 && model.first ? (
        <Empty>
          <p>
            Không có ca nào đang chờ. Lần kiểm tra gần nhất:{' '}
            {model.checkedAt === null ? 'chưa có' : localTime(model.checkedAt)}.
          </p>
        </Empty>
      ) : (
        <OpenCases {...model} />
      )}
      <Pager
        {...(model.first ? {} : { newer: path })}
        {...(model.next === null ? {} : { older: `${path}?sau=${model.next}` })}
      />
      <p>
        <MoreLink href="/bao-ve/nhat-ky">Ai đã mở ca nào</MoreLink>
      </p>
    </div>
  ),
}

function OpenCases({ cases, readAt }: CasesModel) {
  return (
    <>
      <p class="meta">Đọc lúc {localTime(readAt)}. Không có chữ của trẻ em trên màn này. Mở ca để đọc.</p>
      <DataTable
        caption="Khẩn nhất trước, rồi đến ca cũ nhất; trong mỗi mức, ca gửi dồn dập đứng sau"
        columns={[
          { key: 'seq', label: 'Ca' },
          { key: 'level', label: 'Mức' },
          { key: 'due', label: 'Còn lại' },
          { key: 'status', label: 'Tình trạng' },
          { key: 'holder', label: 'Người giữ' },
          { key: 'source', label: 'Nguồn, lúc nhận' },
        ]}
        rows={cases.map((one) => ({
          seq: <CaseLink seq={one.seq} unit={one.unit} />,
          level: <LevelTag level={one.level} />,
          due: <DueTag due={dueOf(one)} now={readAt} short />,
          status: one.dismissing === 1 ? 'Chờ người thứ hai' : concernWords[one.status],
          holder: one.holder ?? '—',
          source: <Source {...one} now={readAt} />,
        }))}
      />
    </>
  )
}

function Source({ source, crowded, receivedAt, now }: OpenCase & { readonly now: Instant }) {
  return (
    <span class="titled">
      <span>{source === 'drill' ? <Tag>{sourceWords.drill}</Tag> : sourceWords[source]}</span>
      <span class="meta">{whenWords(receivedAt, now)}</span>
      {crowded === 1 && (
        <span>
          <Tag kind="wait">Gửi dồn dập</Tag>
        </span>
      )}
    </span>
  )
}

const dutyWords = { officer: 'Trực', reserve: 'dự bị', head: 'trưởng ca' } as const

type OnDutyProps = { readonly onDuty: readonly OnDuty[]; readonly now: Instant }

/** "Trực: Ng. Thị Hoa (đến 22:00) · dự bị: Lò Văn Pó". Whoever has not checked in is not yet there. */
function DutyLine({ onDuty, now }: OnDutyProps) {
  const isManned = onDuty.some(({ duty, checkedIn }) => duty === 'officer' && checkedIn === 1)
  const stateOf = ({ checkedIn, endsAt }: OnDuty): string =>
    checkedIn === 1 ? `đến ${whenWords(endsAt, now)}` : 'chưa nhận ca'
  if (isManned) {
    return <p>{onDuty.map((one) => `${dutyWords[one.duty]}: ${one.name} (${stateOf(one)})`).join(' · ')}</p>
  }
  const planned = onDuty.map((one) => `${one.name} (${dutyWords[one.duty].toLowerCase()}, ${stateOf(one)})`)
  return (
    <Note kind="lamp" icon="warning" title="Chưa có ai nhận ca trực">
      <p>
        Trẻ em được báo rằng lúc này đọc chậm hơn và nên gọi 111.{' '}
        {planned.length > 0 && <>Theo lịch: {planned.join(' · ')}.</>}
      </p>
      <p>
        <MoreLink href="/bao-ve/truc">Nhận ca trực</MoreLink>
      </p>
    </Note>
  )
}
