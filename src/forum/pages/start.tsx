import { BackLink, HelpDetails, LinkButton, Note } from '../../web/components/index.ts'
import { neutralTitle, type Page } from '../../web/page.ts'

export type StartModel = {
  /** Why the child is here again: the draft was over, or the idea was already sent. */
  readonly note: 'none' | 'expired' | 'sent'
  /** Whether the receipt can still be shown. */
  readonly receipt: boolean
}

/** What happens next, and what Thoát nhanh does, before that button is first seen. */
export const StartPage: Page<StartModel> = {
  layout: 'child',
  title: () => neutralTitle,
  current: '/dien-dan/y-tuong',
  body: ({ note, receipt }) => (
    <div class="wrap narrow">
      <BackLink href="/">Trang đầu</BackLink>
      {note === 'expired' && (
        <Note kind="lamp" icon="clock" title="Em bắt đầu lại nhé">
          <p>Em để lâu quá nên phải bắt đầu lại. Chữ của em không còn trên máy.</p>
        </Note>
      )}
      {note === 'sent' && (
        <Note icon="check" title="Ý tưởng này đã gửi rồi">
          <p>Em không cần gửi lại.</p>
          {receipt && (
            <p>
              <a class="back" href="/dien-dan/da-gui">
                Xem lại mã của em
              </a>
            </p>
          )}
        </Note>
      )}
      <h1>Gửi ý tưởng của em</h1>
      <p>Em kể điều em muốn thay đổi. Người lớn sẽ đọc và trả lời.</p>
      <p>Em không cần ghi tên. Em không cần số điện thoại.</p>
      <p>Có 4 bước ngắn. Em làm chừng 5 phút.</p>
      <p>
        <LinkButton href="/dien-dan/gui-y-tuong/1" big wide iconAfter="next">
          Bắt đầu
        </LinkButton>
      </p>
      <Note icon="exit" title="Nút Thoát nhanh">
        <p>Ở các trang sau có nút Thoát nhanh. Em bấm vào đó thì trang này mất ngay.</p>
        <p>Chữ em đang viết dở cũng bị xóa.</p>
        <p>Máy vẫn nhớ là em đã vào trang này.</p>
        <p>
          <a class="back" href="/can-giup/xoa-dau-vet">
            Xem cách xóa dấu vết
          </a>
        </p>
      </Note>
      <HelpDetails />
    </div>
  ),
}
