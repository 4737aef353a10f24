import { formatMoment, type Instant, type LocalDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import {
  BackLink,
  Button,
  DataTable,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  LinkButton,
  Tag,
  TextArea,
  TextField,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { breachStatusWords } from '../../web/words/personal-data.ts'
import type { ListedBreach } from '../queries/privacy-breaches.ts'
import { PrivacyParts } from './privacy-parts.tsx'

const base = '/quan-tri/su-co-du-lieu'

export const BreachesPage: Page<{ readonly breaches: readonly ListedBreach[]; readonly now: Instant }> = {
  layout: 'staff',
  title: () => 'Sự cố dữ liệu cá nhân',
  current: '/quan-tri/du-lieu-ca-nhan',
  body: ({ breaches, now }) => (
    <div class="wrap">
      <h1>Sự cố dữ liệu cá nhân</h1>
      <PrivacyParts current={base} />
      <p>
        Lộ, mất, sửa trái phép dữ liệu cá nhân: báo Cục An ninh mạng và phòng, chống tội phạm sử dụng công
        nghệ cao (A05) trong 72 giờ từ lúc phát hiện (Luật 91/2025/QH15, Điều 23).
      </p>
      <p class="row">
        <LinkButton href={`${base}/moi`}>Ghi sự cố</LinkButton>
      </p>
      <DataTable
        caption="Sổ sự cố"
        columns={[
          { key: 'seq', label: 'Số' },
          { key: 'found', label: 'Phát hiện lúc' },
          { key: 'people', label: 'Số người', numeric: true },
          { key: 'notify', label: 'Báo A05' },
          { key: 'status', label: 'Tình trạng' },
        ]}
        rows={breaches.map((row) => ({
          seq: <a href={`${base}/${row.seq}`}>{formatNumber(row.seq)}</a>,
          found: formatMoment(row.foundAt),
          people: row.people === null ? 'chưa rõ' : formatNumber(row.people),
          notify: <NotifyClock breach={row} now={now} />,
          status: breachStatusWords[row.status],
        }))}
        empty={
          <Empty>
            <p>Chưa có sự cố nào được ghi.</p>
          </Empty>
        }
      />
    </div>
  ),
}

/** How the 72 hours stand. */
export function NotifyClock({ breach, now }: { readonly breach: ListedBreach; readonly now: Instant }) {
  if (breach.notifiedAt !== null) {
    const late = breach.notifiedAt > breach.notifyDue
    return (
      <>
        Đã báo {formatMoment(breach.notifiedAt)} {late && <Tag kind="late">Sau 72 giờ</Tag>}
      </>
    )
  }
  if (breach.closedAt !== null) return <>Không báo</>
  const hours = Math.floor((Date.parse(breach.notifyDue) - Date.parse(now)) / 3_600_000)
  return (
    <>
      Trước {formatMoment(breach.notifyDue)}{' '}
      {hours < 0 ? <Tag kind="late">Quá 72 giờ</Tag> : <Tag kind="wait">Còn {hours} giờ</Tag>}
    </>
  )
}

export const NewBreachPage: Page<{ readonly today: LocalDay }> = {
  layout: 'staff',
  title: () => 'Ghi sự cố dữ liệu',
  current: '/quan-tri/du-lieu-ca-nhan',
  body: ({ today }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href={base}>Sự cố</BackLink>
      <h1>Ghi sự cố dữ liệu</h1>
      <Form frame={frame} action={base}>
        <DateField frame={frame} name="found" legend="Phát hiện ngày" value={today} />
        <TextField frame={frame} name="foundTime" label="Lúc" hint="Ví dụ: 14:05" narrow />
        <BreachFields frame={frame} />
        <p class="actions">
          <Button big>Ghi vào sổ</Button>
        </p>
      </Form>
    </div>
  ),
}

type FieldsProps = {
  readonly frame: Frame
  readonly breach?: { readonly what: string; readonly measures: string; readonly people: number | null }
}

export function BreachFields({ frame, breach }: FieldsProps) {
  return (
    <>
      <TextArea
        frame={frame}
        name="what"
        label="Chuyện gì đã xảy ra, với dữ liệu nào?"
        hint="Không ghi tên hay lời của trẻ em, không ghi tên người bị ảnh hưởng."
        rows={5}
        n={2000}
        value={breach?.what}
      />
      <TextField
        frame={frame}
        name="people"
        label="Bao nhiêu người bị ảnh hưởng?"
        inputmode="numeric"
        narrow
        optional
        value={breach === undefined || breach.people === null ? '' : String(breach.people)}
      />
      <TextArea
        frame={frame}
        name="measures"
        label="Hậu quả có thể có, đã làm gì để ngăn chặn và khắc phục"
        rows={5}
        n={2000}
        value={breach?.measures}
      />
    </>
  )
}
