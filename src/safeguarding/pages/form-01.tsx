import type { Child } from 'hono/jsx'
import { formatMoment, type Instant } from '../../core/vi/dates.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  Note,
  TextArea,
  TextField,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { caseNumber } from '../../web/words/concerns.ts'
import type { Due } from '../rules/case-due.ts'
import type { Form01, FormField } from '../rules/case-form-01.ts'
import { concernLimits, type ConcernStatus, type Level } from '../rules/concern.ts'
import { DueTag, LevelTag, LockAfterwards } from './case-parts.tsx'

export type FormModel = {
  readonly seq: number
  readonly version: number
  readonly receivedAt: Instant
  readonly words: string | null
  readonly form: Form01
  readonly readAt: Instant
}

export type FormStateModel = {
  readonly seq: number
  readonly status: ConcernStatus
  readonly level: Level
  readonly due: Due
  readonly isBegun: boolean
  readonly readAt: Instant
}

/** What the form asks, in its own order. */
const asked: readonly {
  readonly field: FormField
  readonly label: string
  readonly rows?: number
  readonly hint?: string
}[] = [
  { field: 'agency', label: 'Cơ quan tiếp nhận thông tin' },
  { field: 'via', label: 'Nguồn tin: thông qua' },
  { field: 'childName', label: 'Họ và tên trẻ em' },
  { field: 'birth', label: 'Ngày, tháng, năm sinh hoặc ước lượng tuổi' },
  { field: 'sex', label: 'Giới tính', hint: 'Nam, nữ hoặc không biết.' },
  { field: 'place', label: 'Địa điểm xảy ra vụ việc' },
  { field: 'condition', label: 'Tình trạng hiện tại của trẻ em', rows: 3 },
  { field: 'consequence', label: 'Hậu quả có thể xảy ra nếu không được hỗ trợ, can thiệp', rows: 3 },
  { field: 'father', label: 'Cha: họ và tên, tuổi, nghề nghiệp' },
  { field: 'mother', label: 'Mẹ: họ và tên, tuổi, nghề nghiệp' },
  { field: 'family', label: 'Hoàn cảnh gia đình', rows: 3 },
  { field: 'caregiver', label: 'Hiện ai chăm sóc, giám hộ trẻ em' },
  { field: 'done', label: 'Những việc đã làm để hỗ trợ, can thiệp', rows: 3 },
  { field: 'informant', label: 'Người cung cấp thông tin', hint: 'Chỉ khi người ấy đồng ý.' },
  { field: 'phone', label: 'Số điện thoại của người cung cấp thông tin' },
  { field: 'address', label: 'Địa chỉ của người cung cấp thông tin' },
  { field: 'suspect', label: 'Người nghi gây hại, theo lời em' },
  { field: 'note', label: 'Ghi thêm', rows: 3 },
]

export const FormPage: Page<FormModel> = {
  layout: 'staff',
  current: '/bao-ve/ca',
  title: ({ seq }) => `Bảo vệ – Ca ${seq} – Mẫu 01`,
  body: (model, frame) => (
    <div class="wrap">
      <LockAfterwards path={`/bao-ve/ca/${model.seq}/mau-01`} />
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href={`/bao-ve/ca/${model.seq}`}>Ca {caseNumber(model.seq)}</BackLink>
      <h1>Mẫu số 01</h1>
      <p>Điền điều đã biết; chỗ chưa biết để trống, bản in chừa dòng. Không hỏi em thêm để điền cho đủ.</p>
      <div class="split even">
        <div>
          <h2>Lời của em, nguyên văn</h2>
          {model.words === null ? (
            <p>Em không viết chữ nào.</p>
          ) : (
            <div class="voice">
              <blockquote>{model.words}</blockquote>
            </div>
          )}
          <p class="meta">Bản in chép nguyên văn lời này. Nhận lúc {formatMoment(model.receivedAt)}.</p>
        </div>
        <Fields {...model} frame={frame} />
      </div>
    </div>
  ),
}

function Fields({ seq, version, form, frame }: FormModel & { readonly frame: Frame }) {
  return (
    <Form frame={frame} action={`/bao-ve/ca/${seq}/mau-01/luu`} version={version} forget>
      {asked.map(({ field, label, rows, hint }) => {
        const shared = {
          frame,
          name: field,
          label,
          value: form[field],
          ...(hint === undefined ? {} : { hint }),
        }
        return rows === undefined ? (
          <TextField {...shared} />
        ) : (
          <TextArea {...shared} rows={rows} n={concernLimits.noteMax} />
        )
      })}
      <Button icon="lock">Lưu, niêm phong</Button>
    </Form>
  )
}

/** What was filled in stays sealed: this page only says that it is there. */
export const FormStatePage: Page<FormStateModel> = {
  layout: 'staff',
  current: '/bao-ve/ca',
  title: ({ seq }) => `Bảo vệ – Ca ${seq} – Mẫu 01`,
  body: ({ seq, status, level, due, isBegun, readAt }) => (
    <div class="wrap">
      <LockAfterwards path={`/bao-ve/ca/${seq}/mau-01`} />
      <BackLink href={`/bao-ve/ca/${seq}`}>Ca {caseNumber(seq)}</BackLink>
      <h1>Mẫu số 01</h1>
      <p class="tags">
        <LevelTag level={level} />
        {due !== null && <DueTag due={due} now={readAt} />}
      </p>
      <p>Báo cáo tiếp nhận thông tin trẻ em (Nghị định 56/2017/NĐ-CP), điền sẵn điều đã biết của ca.</p>
      {status === 'assessing' ? (
        <>
          <p>
            {isBegun ? 'Mẫu đã lưu và niêm phong.' : 'Chưa điền.'} Mở mẫu là xem lời của em; nhật ký ghi tên
            người xem.
          </p>
          <div class="row">
            <Post action={`/bao-ve/ca/${seq}/mau-01`}>
              <Button icon="edit">{isBegun ? 'Sửa mẫu' : 'Điền mẫu'}</Button>
            </Post>
            <Post action={`/bao-ve/ca/${seq}/mau-01/in`}>
              <Button kind="second" icon="print">
                Xem bản in
              </Button>
            </Post>
          </div>
        </>
      ) : (
        <Note icon="lock">
          <p>Mẫu chỉ mở được khi ca đang đánh giá.</p>
        </Note>
      )}
    </div>
  ),
}

function Post({ action, children }: { readonly action: string; readonly children?: Child }) {
  return (
    <form method="post" action={action} class="quiet">
      {children}
    </form>
  )
}
