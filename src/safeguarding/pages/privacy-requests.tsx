import { formatDay, type LocalDay } from '../../core/vi/dates.ts'
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
  Pager,
  Tag,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { requestKindWords, requestStatusWords } from '../../web/words/personal-data.ts'
import type { ListedRequest } from '../queries/privacy.ts'
import { nextDue } from '../rules/privacy.ts'
import { PrivacyParts } from './privacy-parts.tsx'
import { RequestFields } from './privacy-fields.tsx'

const base = '/quan-tri/yeu-cau-du-lieu'

export type RequestsModel = {
  readonly open: readonly ListedRequest[]
  readonly closed: readonly ListedRequest[]
  readonly next: number | null
  readonly today: LocalDay
}

export const RequestsPage: Page<RequestsModel> = {
  layout: 'staff',
  title: () => 'Yêu cầu về dữ liệu cá nhân',
  current: '/quan-tri/du-lieu-ca-nhan',
  body: ({ open, closed, next, today }) => (
    <div class="wrap">
      <h1>{'Yêu cầu về dữ\u00a0liệu cá\u00a0nhân'}</h1>
      <PrivacyParts current={base} />
      <p class="row">
        <LinkButton href={`${base}/moi`}>Ghi yêu cầu nhận bằng giấy</LinkButton>
      </p>
      <DataTable
        caption="Đang chờ"
        columns={[
          { key: 'seq', label: 'Số' },
          { key: 'kind', label: 'Yêu cầu' },
          { key: 'received', label: 'Ngày nhận' },
          { key: 'next', label: 'Việc tiếp theo' },
          { key: 'due', label: 'Hạn trả lời' },
        ]}
        rows={open.map((row) => ({
          seq: <a href={`${base}/${row.seq}`}>{formatNumber(row.seq)}</a>,
          kind: requestKindWords[row.kind],
          received: formatDay(row.receivedDay),
          next: <NextDue request={row} today={today} />,
          due: `${formatDay(row.due)}${row.extended === 1 ? ' (đã gia hạn)' : ''}`,
        }))}
        empty={
          <Empty>
            <p>Không có yêu cầu nào đang chờ.</p>
          </Empty>
        }
      />
      {closed.length > 0 && (
        <DataTable
          caption="Đã đóng"
          columns={[
            { key: 'seq', label: 'Số' },
            { key: 'kind', label: 'Yêu cầu' },
            { key: 'received', label: 'Ngày nhận' },
            { key: 'status', label: 'Kết quả' },
          ]}
          rows={closed.map((row) => ({
            seq: <a href={`${base}/${row.seq}`}>{formatNumber(row.seq)}</a>,
            kind: requestKindWords[row.kind],
            received: formatDay(row.receivedDay),
            status: (
              <Tag kind={row.status === 'done' ? 'done' : 'plain'}>{requestStatusWords[row.status]}</Tag>
            ),
          }))}
        />
      )}
      <Pager older={next === null ? undefined : `${base}?truoc=${next}`} />
    </div>
  ),
}

/** Which clock runs, and whether it has run out. */
export function NextDue({ request, today }: { readonly request: ListedRequest; readonly today: LocalDay }) {
  const next = nextDue(request, today)
  if (next === null) return <>{requestStatusWords[request.status]}</>
  const task = next.what === 'acknowledge' ? 'Báo đã nhận' : 'Trả lời'
  return (
    <>
      {task} chậm nhất {formatDay(next.day)} {next.late && <Tag kind="late">Trễ</Tag>}
    </>
  )
}

export const NewRequestPage: Page<{ readonly today: LocalDay }> = {
  layout: 'staff',
  title: () => 'Ghi yêu cầu về dữ liệu',
  current: '/quan-tri/du-lieu-ca-nhan',
  body: ({ today }, frame: Frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href={base}>Yêu cầu</BackLink>
      <h1>Ghi yêu cầu nhận bằng giấy hoặc trực tiếp</h1>
      <Form frame={frame} action={base}>
        <DateField
          frame={frame}
          name="received"
          legend="Ngày nhận"
          value={today}
          hint="Thời hạn tính từ ngày này."
        />
        <RequestFields frame={frame} />
        <p class="actions">
          <Button big>Ghi vào sổ</Button>
        </p>
      </Form>
    </div>
  ),
}
