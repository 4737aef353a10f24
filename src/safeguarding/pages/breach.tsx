import { formatDayDocument, formatMoment, localDay, localTime, type Instant } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import {
  BackLink,
  Button,
  DateField,
  ErrorSummary,
  Form,
  LinkButton,
  SummaryList,
  TextField,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { breachStatusWords } from '../../web/words/personal-data.ts'
import type { Breach } from '../queries/privacy-breaches.ts'
import { BreachFields, NotifyClock } from './breaches.tsx'
import { Lines } from './privacy-parts.tsx'

const base = '/quan-tri/su-co-du-lieu'

export type BreachModel = { readonly breach: Omit<Breach, 'id' | 'within' | 'unitId'>; readonly now: Instant }

export const BreachPage: Page<BreachModel> = {
  layout: 'staff',
  title: ({ breach }) => `Sự cố dữ liệu số ${formatNumber(breach.seq)}`,
  current: '/quan-tri/du-lieu-ca-nhan',
  body: ({ breach, now }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href={base}>Sự cố</BackLink>
      <h1>Sự cố số {formatNumber(breach.seq)}</h1>
      <SummaryList
        rows={[
          { key: 'Tình trạng', value: breachStatusWords[breach.status] },
          { key: 'Phát hiện lúc', value: `${formatMoment(breach.foundAt)}, ${breach.madeName ?? ''}` },
          { key: 'Báo A05', value: <NotifyClock breach={breach} now={now} /> },
          ...(breach.number === null ? [] : [{ key: 'Số văn bản', value: breach.number }]),
          { key: 'Chuyện gì', value: <Lines text={breach.what} /> },
          { key: 'Số người', value: breach.people === null ? 'chưa rõ' : formatNumber(breach.people) },
          { key: 'Đã làm', value: <Lines text={breach.measures} /> },
        ]}
      />
      <p>
        <LinkButton kind="second" icon="print" href={`${base}/${breach.seq}/in`}>
          Bản in để lập Mẫu 08
        </LinkButton>
      </p>
      {breach.status !== 'closed' && <Work breach={breach} frame={frame} now={now} />}
    </div>
  ),
}

function Work({ breach, frame, now }: BreachModel & { readonly frame: Frame }) {
  const path = `${base}/${breach.seq}`
  return (
    <>
      {breach.status === 'open' && (
        <Form frame={frame} action={`${path}/bao`} version={breach.version}>
          <h2>Đã báo A05</h2>
          <DateField frame={frame} name="notified" legend="Ngày báo" value={localDay(now)} />
          <TextField frame={frame} name="notifiedTime" label="Lúc" hint="Ví dụ: 14:05" narrow />
          <TextField frame={frame} name="number" label="Số văn bản hoặc mã tiếp nhận" />
          <Button>Ghi đã báo</Button>
        </Form>
      )}
      <details>
        <summary>Bổ sung điều mới biết</summary>
        <Form frame={frame} action={path} version={breach.version}>
          <BreachFields frame={frame} breach={breach} />
          <Button kind="second">Lưu</Button>
        </Form>
      </details>
      <Form frame={frame} action={`${path}/dong`} version={breach.version}>
        <h2>Đóng sự cố</h2>
        <p>Khi đã khắc phục xong. Hồ sơ giữ 5 năm từ ngày đóng, rồi tự xóa.</p>
        <Button kind="second">Đóng sự cố</Button>
      </Form>
    </>
  )
}

/** What the notice to the authority asks for (Mẫu 08, Nghị định 356/2025/NĐ-CP, Điều 28), to be copied into the form. */
export const BreachPrintPage: Page<BreachModel> = {
  layout: 'staff',
  title: ({ breach }) => `Thông báo vi phạm dữ liệu, sự cố số ${formatNumber(breach.seq)}`,
  current: '/quan-tri/du-lieu-ca-nhan',
  body: ({ breach }, { owner }) => (
    <div class="wrap narrow">
      <BackLink href={`${base}/${breach.seq}`}>Sự cố số {formatNumber(breach.seq)}</BackLink>
      <h1>Thông báo vi phạm quy định bảo vệ dữ liệu cá nhân</h1>
      <p class="meta">
        Nội dung để lập Mẫu 08 (Nghị định 356/2025/NĐ-CP, Điều 28). Đối chiếu với mẫu đang có hiệu lực trước
        khi ký gửi.
      </p>
      <SummaryList
        rows={[
          { key: 'Cơ quan, tổ chức thông báo', value: owner.name },
          { key: 'Địa chỉ', value: owner.address },
          {
            key: 'Điện thoại, thư điện tử',
            value: [owner.phone, owner.email].filter((one) => one !== '').join(', '),
          },
          { key: 'Người chịu trách nhiệm', value: owner.responsible },
          { key: 'Thời điểm phát hiện', value: inFull(breach.foundAt) },
          { key: 'Diễn biến, loại dữ liệu', value: <Lines text={breach.what} /> },
          {
            key: 'Số người bị ảnh hưởng',
            value: breach.people === null ? 'Chưa xác định' : formatNumber(breach.people),
          },
          { key: 'Hậu quả, biện pháp đã làm', value: <Lines text={breach.measures} /> },
          { key: 'Hạn thông báo (72 giờ)', value: inFull(breach.notifyDue) },
          {
            key: 'Đã thông báo',
            value:
              breach.notifiedAt === null ? 'Chưa' : `${inFull(breach.notifiedAt)}, số ${breach.number ?? ''}`,
          },
        ]}
      />
    </div>
  ),
}

function inFull(at: Instant): string {
  return `${localTime(at)}, ${formatDayDocument(localDay(at))}`
}
