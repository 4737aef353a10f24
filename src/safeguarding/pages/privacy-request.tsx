import { formatDay, formatMoment, type LocalDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import {
  BackLink,
  Button,
  Choices,
  ErrorSummary,
  Form,
  LinkButton,
  Note,
  SummaryList,
  TextArea,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { erasingWords, requestKindWords, requestStatusWords } from '../../web/words/personal-data.ts'
import type { Done, Request } from '../queries/privacy.ts'
import { requestDays, type RequestDetails } from '../rules/privacy.ts'
import type { Requestable } from '../rules/privacy-erasure.ts'
import { Lines } from './privacy-parts.tsx'
import { NextDue } from './privacy-requests.tsx'

const base = '/quan-tri/yeu-cau-du-lieu'

export type RequestModel = {
  readonly request: Omit<Request, 'id' | 'within' | 'sealed' | 'unitId'>
  /** Null once its term is over. */
  readonly details: RequestDetails | null
  readonly erased: readonly Done[]
  readonly today: LocalDay
}

export const RequestPage: Page<RequestModel> = {
  layout: 'staff',
  title: ({ request }) => `Yêu cầu dữ liệu số ${formatNumber(request.seq)}`,
  current: '/quan-tri/du-lieu-ca-nhan',
  body: (model, frame) => {
    const { request, details } = model
    return (
      <div class="wrap narrow">
        <ErrorSummary frame={frame} audience="adult" />
        <BackLink href={base}>Yêu cầu</BackLink>
        <h1>
          Yêu cầu số {formatNumber(request.seq)}: {requestKindWords[request.kind].toLowerCase()}
        </h1>
        <SummaryList rows={[...clocks(model), ...(details === null ? [] : told(details))]} />
        {details === null && (
          <Note>
            <p>Nội dung đã xóa theo thời hạn.</p>
          </Note>
        )}
        {request.closedAt === null && <Work model={model} frame={frame} />}
      </div>
    )
  },
}

function clocks({ request, today, erased }: RequestModel) {
  return [
    { key: 'Tình trạng', value: requestStatusWords[request.status] },
    { key: 'Ngày nhận', value: formatDay(request.receivedDay) },
    ...(request.closedAt === null
      ? [{ key: 'Việc tiếp theo', value: <NextDue request={request} today={today} /> }]
      : [{ key: 'Đóng lúc', value: `${formatMoment(request.closedAt)}, ${request.closedName ?? ''}` }]),
    {
      key: 'Hạn trả lời',
      value: `${formatDay(request.due)}${request.extended === 1 ? ' (đã gia hạn)' : ''}`,
    },
    ...(request.acknowledgedAt === null
      ? []
      : [{ key: 'Đã báo nhận', value: formatMoment(request.acknowledgedAt) }]),
    ...erased.map((each) => ({
      key: 'Đã xóa',
      value: `${erasingWords[subjectOf(each.subject)].name}, ${formatMoment(each.at)}, ${each.person ?? ''}`,
    })),
    ...(request.deleteOn === null ? [] : [{ key: 'Nội dung tự xóa', value: formatDay(request.deleteOn) }]),
  ]
}

function told({ name, contact, about, extension, outcome }: RequestDetails) {
  return [
    { key: 'Người yêu cầu', value: name },
    { key: 'Trả lời bằng', value: contact },
    { key: 'Dữ liệu', value: <Lines text={about} /> },
    ...(extension === undefined ? [] : [{ key: 'Lý do gia hạn', value: <Lines text={extension} /> }]),
    ...(outcome === undefined ? [] : [{ key: 'Đã làm', value: <Lines text={outcome} /> }]),
  ]
}

type WorkProps = { readonly model: RequestModel; readonly frame: Frame }

function Work({ model: { request }, frame }: WorkProps) {
  const { seq, version, kind } = request
  const path = `${base}/${seq}`
  return (
    <>
      {request.acknowledgedAt === null && (
        <Form frame={frame} action={`${path}/bao-nhan`} version={version}>
          <h2>Báo đã nhận</h2>
          <p>Gọi hoặc viết cho người yêu cầu, rồi ghi lại ở đây.</p>
          <p class="actions">
            <Button>Đã báo cho người yêu cầu</Button>
          </p>
        </Form>
      )}
      <h2>Xóa dữ liệu</h2>
      <p>Xem rõ sẽ xóa gì, luật buộc giữ gì, rồi mới xác nhận.</p>
      <p>
        <LinkButton kind="second" href={`${path}/xoa`}>
          Tìm dữ liệu để xóa
        </LinkButton>
      </p>
      {request.extended === 0 && (
        <details>
          <summary>Gia hạn một lần, đến {requestDays[kind][1]} ngày</summary>
          <Form frame={frame} action={`${path}/gia-han`} version={version}>
            <TextArea frame={frame} name="reason" label="Lý do, như đã báo người yêu cầu" rows={3} />
            <Button kind="second">Ghi gia hạn</Button>
          </Form>
        </details>
      )}
      <Form frame={frame} action={`${path}/dong`} version={version}>
        <h2>Đóng yêu cầu</h2>
        <Choices
          frame={frame}
          name="result"
          legend="Kết quả"
          options={[
            { value: 'finish', label: 'Đã làm' },
            {
              value: 'refuse',
              label: 'Không làm được',
              hint: 'Ví dụ: luật buộc giữ, hoặc không phải dữ liệu của người này.',
            },
          ]}
        />
        <TextArea frame={frame} name="outcome" label="Đã làm gì, đã trả lời thế nào" rows={4} />
        <p class="actions">
          <Button>Đóng yêu cầu</Button>
        </p>
      </Form>
    </>
  )
}

function subjectOf(name: string): Requestable {
  return name as Requestable // written by the service that erases only
}
