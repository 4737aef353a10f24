import { BackLink, CallButton, Icon, LinkButton, Note } from '../../web/components/index.ts'
import { reportHref } from '../../web/words/nav.ts'
import { neutralTitle, type Page } from '../../web/page.ts'

/** Call first, then a person, then us. Nothing here says why the child came. */
export const HelpPage: Page<object> = {
  layout: 'steps',
  title: () => neutralTitle,
  body: () => (
    <div class="wrap narrow">
      <BackLink href="/">Trang đầu</BackLink>
      <h1>Em cần giúp?</h1>
      <p>Em không có lỗi. Em kể ra là đúng.</p>
      <p class="row">
        <b>Nguy hiểm ngay lúc này?</b>
        <a class="btn lamp" href="tel:113">
          <Icon name="phone" />
          Gọi 113
        </a>
      </p>
      <Note kind="lamp" icon="phone" title="Gọi 111">
        <p>Không mất tiền, ngày và đêm. Có người nghe em nói.</p>
        <p>Em không biết nói gì cũng được. Em chỉ cần nói: “Con cần giúp.”</p>
        <p>
          <CallButton>Gọi 111 ngay</CallButton>
        </p>
      </Note>
      <h2>Nói với một người lớn</h2>
      <p>Nói với một người lớn mà em tin. Có thể là thầy cô, ông bà, bác hàng xóm, cô y tá.</p>
      <p>Người đó chưa giúp được? Em nói với người khác nữa nhé.</p>
      <h2>Nhờ Diễn đàn báo giúp em</h2>
      <p>Em viết vài dòng. Cán bộ bảo vệ trẻ em đọc. Người khác không đọc được.</p>
      <p>
        <LinkButton kind="second" href={reportHref}>
          Nhờ báo giúp em
        </LinkButton>
      </p>
      <h2>Em lo cho bạn mình?</h2>
      <p>Em cũng gọi 111 hoặc viết ở đây được.</p>
      <h2>Giữ kín trên máy</h2>
      <p>Cuộc gọi 111 vẫn nằm trong danh sách cuộc gọi của máy.</p>
      <p>
        <a class="back" href="/can-giup/xoa-dau-vet">
          Cách xóa dấu vết trên máy
        </a>
      </p>
    </div>
  ),
}

export const TracesPage: Page<object> = {
  layout: 'steps',
  title: () => neutralTitle,
  body: () => (
    <div class="wrap narrow">
      <BackLink href="/can-giup">Quay lại</BackLink>
      <h1>Cách xóa dấu vết</h1>
      <ol>
        <li>Em chỉ xóa trang này, đừng xóa hết. Xóa hết dễ làm người khác để ý.</li>
        <li>Trên điện thoại: mở dấu ba chấm, chọn Lịch sử, tìm Diễn đàn trẻ em, bấm xóa.</li>
        <li>Lần sau em mở thẻ ẩn danh thì máy không nhớ.</li>
        <li>Nếu sợ bị theo dõi, em dùng máy khác, như máy ở thư viện.</li>
      </ol>
      <p>Cuộc gọi 111 vẫn nằm trong danh sách cuộc gọi của máy.</p>
    </div>
  ),
}
