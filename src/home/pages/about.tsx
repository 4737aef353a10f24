import { LinkButton } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { revealingWords } from '../../web/words/nav.ts'
import { inSentence } from '../../web/words/units.ts'

export const AboutSitePage: Page<{ readonly readHours: number; readonly answerDays: number }> = {
  layout: 'public',
  title: () => 'Giới thiệu',
  current: '/gioi-thieu',
  body: ({ readHours, answerDays }, frame) => (
    <div class="wrap narrow">
      <h1>Diễn đàn trẻ em làm việc thế nào</h1>
      <p>
        Măng Non là nơi trẻ em{frame.rootName === '' ? '' : ` ${inSentence(frame.rootName)}`} nói điều mình
        mong muốn và nhận được câu trả lời. Trẻ em không cần tài khoản, không ghi tên.
      </p>
      <h2>Từ ý tưởng đến câu trả lời</h2>
      <ol>
        <li>Em gửi ý tưởng và nhận một mã.</li>
        <li>Một người đọc trong {readHours} giờ, kể cả ngày nghỉ. Chưa ai đọc thì chưa có gì được đăng.</li>
        <li>
          Người đọc quyết định: đăng lên, chỉ người lớn đọc, hoặc chưa đăng được. Không đăng thì phải có hai
          người đồng ý.
        </li>
        <li>
          Chuyện trẻ em có thể bị hại thì chuyển ngay cho cán bộ bảo vệ trẻ em và không đăng lên. Ai cũng gọi
          được 111; trẻ em còn có thể <a href="/can-giup/nho-bao">nhờ Diễn đàn báo giúp</a>.
        </li>
        <li>Em xem kết quả bằng mã. Diễn đàn hẹn trả lời trong {answerDays} ngày làm việc.</li>
      </ol>
      <h2>Điều Diễn đàn không làm</h2>
      <ul>
        <li>Không hỏi tên, trường, lớp, địa chỉ, số điện thoại của trẻ em gửi ý tưởng.</li>
        <li>Không đếm lượt đồng ý để xếp hạng ý tưởng.</li>
        <li>Không có bình luận, không nhắn tin, không tải ảnh lên.</li>
        <li>Không dùng công cụ theo dõi của bên thứ ba.</li>
      </ul>
      <h2>Ngày hội và lời hứa của người lớn</h2>
      <ul>
        <li>
          <a href="/chien-dich">Chiến dịch và lịch sự kiện</a>: trường học và xã đăng ký; Ủy ban nhân dân xã
          xem rồi mới đăng lịch. Không hỏi danh sách học sinh.
        </li>
        <li>
          <a href="/cong-khai">Người lớn đã hứa và đã làm</a>: Mặt trận ghi cam kết, người thứ hai xác nhận.
          Điều đã hứa và phần đã nhận được đếm riêng. Trang này không nhận tiền.
        </li>
      </ul>
      <h2>Căn cứ</h2>
      <ul>
        <li>
          Luật Trẻ em năm 2016: quyền được bày tỏ ý kiến, được lắng nghe và phản hồi (Điều 34, Điều 74 và Điều
          77).
        </li>
        <li>Nghị định 56/2017/NĐ-CP: giữ kín đời sống riêng tư của trẻ em (Điều 33).</li>
        <li>Chỉ thị 32-CT/TU ngày 23/01/2013 của Tỉnh ủy Bình Thuận, nay thuộc tỉnh Lâm Đồng.</li>
      </ul>
      <h2>Ai làm trang này</h2>
      {frame.owner.name === '' ? (
        <p>Thông tin đơn vị chủ quản được ghi ở cuối mỗi trang sau khi đơn vị khai báo.</p>
      ) : (
        <p>
          {frame.owner.name}
          {frame.owner.responsible === '' ? '' : `. Chịu trách nhiệm nội dung: ${frame.owner.responsible}`}.
        </p>
      )}
      <p class="row">
        <LinkButton href="/gop-y" kind="second">
          Góp ý cho Diễn đàn
        </LinkButton>
      </p>
    </div>
  ),
}

/** At most 200 syllables; the line on network addresses follows the setting. */
export const PrivacyPage: Page<{ readonly keepsAddress: boolean }> = {
  layout: 'child',
  title: () => 'Em được giữ kín điều gì',
  body: ({ keepsAddress }) => (
    <div class="wrap narrow">
      <h1>Em được giữ kín điều gì?</h1>
      <p>Diễn đàn không hỏi tên em. Diễn đàn không biết em là ai.</p>
      <p>Em chọn để các bạn đọc, hoặc chỉ người lớn đọc.</p>
      <p>{revealingWords}</p>
      {keepsAddress ? (
        <p>
          Máy chủ ghi lại địa chỉ mạng của máy em trong 7 ngày, rồi xóa. Không ai được xem, trừ khi có người
          gặp nguy hiểm. Khi đó hai cán bộ cùng mở, để tìm cách cứu.
        </p>
      ) : (
        <p>Diễn đàn không lưu địa chỉ mạng của máy em cùng ý tưởng.</p>
      )}
      <p>
        Nếu em kể mình hoặc bạn đang bị hại, cán bộ bảo vệ trẻ em sẽ đọc. Họ có thể phải báo người đến cứu em.
        Họ không báo cho người làm em đau.
      </p>
      <p>
        Em muốn rút lại ý tưởng? Em <a href="/tra-cuu">nhập mã</a> và bấm Rút lại. Chữ của em được xóa ngay.
      </p>
      <p>90 ngày sau khi đọc xong, bản em viết được xóa. Bài đã đăng thì còn, trừ khi em rút lại.</p>
      <p>
        Riêng chuyện bị hại, cán bộ giữ lời em thêm 2 năm sau khi giúp xong. Em rút lại thì họ vẫn giữ, để bảo
        vệ em.
      </p>
      <p>Em thấy ý tưởng nào không ổn? Em bấm Báo cho Diễn đàn, ở ngay dưới ý tưởng.</p>
    </div>
  ),
}
