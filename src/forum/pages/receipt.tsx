import { Button, Form, MoreLink, Note, Receipt, Stalk } from '../../web/components/index.ts'
import { neutralTitle, type Page } from '../../web/page.ts'
import { formatDay } from '../../core/vi/dates.ts'
import type { Help as HelpKind } from '../rules/steps.ts'
import { Help } from './steps.tsx'

export type ReceiptModel = {
  readonly code: string
  readonly rated: boolean
  readonly readHours: number
  /** The last day by which the child hears something. */
  readonly answerDue: string
  readonly help: HelpKind
}

export const ReceiptPage: Page<ReceiptModel> = {
  layout: 'steps',
  title: () => neutralTitle,
  scripts: ['/child.js'],
  body: ({ code, rated, readHours, answerDue, help }, frame) => (
    <div class="wrap narrow">
      <Receipt title="Diễn đàn đã nhận ý tưởng của em" label="Mã của em" code={code} host={frame.host} />
      <p>Em ghi mã này vào vở, hoặc chụp lại màn hình.</p>
      <p>Nếu dùng chung máy, em ghi ra giấy rồi bấm Thoát nhanh.</p>
      <div class="row" id="keep-code" hidden>
        <button class="btn second" type="button" id="copy-code" data-code={code} data-done="Đã chép">
          Chép mã
        </button>
        <button class="btn second" type="button" id="print-code">
          In mã
        </button>
      </div>
      <h2>Sau đây là gì?</h2>
      <Stalk
        steps={[
          { title: 'Hôm nay', text: 'Diễn đàn đã nhận.', state: 'past' },
          { title: within(readHours), text: 'Có người đọc.', state: 'current' },
          {
            title: `Muộn nhất ngày ${formatDay(answerDue)}`,
            text: 'Có trả lời, hoặc em biết vì sao phải chờ thêm.',
            state: 'next',
          },
          { title: 'Khi nào em muốn', text: 'Em nhập mã ở trang Xem trả lời.', state: 'next' },
        ]}
      />
      {help === 'none' ? (
        <Note icon="help">
          <p>
            Nếu em kể chuyện bị đau hay bị sợ, cán bộ bảo vệ trẻ em sẽ đọc. Cần ngay thì em{' '}
            <a href="tel:111">gọi 111</a>.
          </p>
        </Note>
      ) : (
        <Help help={help} />
      )}
      {rated ? (
        <p role="status">Cảm ơn em.</p>
      ) : (
        <Form frame={frame} action="/dien-dan/danh-gia">
          <fieldset>
            <legend>Gửi ý tưởng có dễ không?</legend>
            <div class="row">
              <Button kind="second" name="answer" value="easy">
                Dễ
              </Button>
              <Button kind="second" name="answer" value="fair">
                Bình thường
              </Button>
              <Button kind="second" name="answer" value="hard">
                Khó
              </Button>
            </div>
          </fieldset>
        </Form>
      )}
      <p>
        <MoreLink href="/dien-dan/y-tuong">Đọc ý tưởng của các bạn</MoreLink>
      </p>
    </div>
  ),
}

/** "Trong 1 ngày" for whole days, else hours. */
function within(hours: number): string {
  return hours % 24 === 0 ? `Trong ${hours / 24} ngày` : `Trong ${hours} giờ`
}
