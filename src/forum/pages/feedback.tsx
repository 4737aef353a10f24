import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  Receipt,
  TextArea,
  TextField,
} from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'

export type FeedbackFormModel = { readonly workingDays: number }

export const FeedbackPage: Page<FeedbackFormModel> = {
  layout: 'public',
  title: () => 'Góp ý',
  current: '/gop-y',
  body: ({ workingDays }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Góp ý cho Diễn đàn</h1>
      <p>
        Viết điều chưa đúng, chưa rõ hoặc còn thiếu trên trang này. Diễn đàn trả lời trong {workingDays} ngày
        làm việc. Xem trả lời bằng mã nhận được sau khi gửi.
      </p>
      <p>
        Em muốn kể điều em mong ước? Em <a href="/dien-dan/gui-y-tuong">gửi ý tưởng</a> nhé.
      </p>
      <Form frame={frame} action="/gop-y">
        <TextArea frame={frame} name="body" label="Điều cần góp ý" n={2000} rows={7} />
        <TextField
          frame={frame}
          name="sender"
          label="Họ và tên"
          optional
          hint="Chỉ người trả lời đọc được. Không ghi tên vẫn được trả lời."
          autocomplete="name"
        />
        <p class="actions">
          <Button big>Gửi góp ý</Button>
        </p>
      </Form>
    </div>
  ),
}

export const FeedbackReceiptPage: Page<{ readonly code: string; readonly answerDays: number }> = {
  layout: 'public',
  title: () => 'Đã nhận góp ý',
  scripts: ['/child.js'],
  body: ({ code, answerDays }, frame) => (
    <div class="wrap narrow">
      <Receipt title="Đã nhận góp ý" label="Mã góp ý" code={code} host={frame.host} />
      <p>
        Ghi lại mã này. Có trả lời trong {answerDays} ngày làm việc; nhập mã ở trang{' '}
        <a href="/tra-cuu">Xem trả lời</a> để đọc.
      </p>
      <div class="row" id="keep-code" hidden>
        <button class="btn second" type="button" id="copy-code" data-code={code} data-done="Đã chép">
          Chép mã
        </button>
        <button class="btn second" type="button" id="print-code">
          In mã
        </button>
      </div>
      <p>
        <BackLink href="/">Trang đầu</BackLink>
      </p>
    </div>
  ),
}
