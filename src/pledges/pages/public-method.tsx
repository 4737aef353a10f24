import { Crumbs } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'

/** Where the public numbers come from. */
export const MethodPage: Page<Record<string, never>> = {
  layout: 'public',
  title: () => 'Nguồn và cách tính số liệu cam kết',
  current: '/cong-khai',
  body: () => (
    <div class="wrap narrow">
      <Crumbs
        items={[
          { href: '/', label: 'Trang chủ' },
          { href: '/cong-khai', label: 'Công khai' },
          { label: 'Nguồn và cách tính' },
        ]}
      />
      <h1>Nguồn và cách tính</h1>
      <h2>Số liệu từ đâu</h2>
      <p>
        Cán bộ Mặt trận ghi từng cam kết và từng lần nhận vào sổ. Mỗi lần ghi phải có một người khác kiểm tra
        rồi xác nhận. Chưa xác nhận thì chưa tính và chưa đăng.
      </p>
      <h2>Hứa và đã nhận là hai số</h2>
      <ul class="how">
        <li>
          <b>Đã hứa</b>: điều ghi trong cam kết, tính theo năm hứa.
        </li>
        <li>
          <b>Đã nhận</b>: phần đã đưa đến và đã có người thứ hai xác nhận.
        </li>
        <li>
          <b>Đã nhận đủ</b>: phần đã nhận bằng hoặc hơn phần đã hứa.
        </li>
        <li>
          <b>Trễ hạn</b>: qua ngày hạn mà chưa nhận đủ. Số này tính lại mỗi đêm.
        </li>
      </ul>
      <p>
        Tỉ lệ được làm tròn xuống: chỉ ghi 100% khi đã nhận đủ. Tiền và hiện vật, hoặc hai loại hiện vật khác
        nhau, không cộng vào nhau.
      </p>
      <h2>Khi ghi nhầm, khi rút lại</h2>
      <p>
        Không ai sửa hay xóa được lần nhận đã ghi. Ghi nhầm thì có thêm một lần ghi trừ lại, ai cũng thấy. Cam
        kết đã rút hoặc đã hủy không còn tính vào số đã hứa, nhưng trang của cam kết vẫn còn.
      </p>
      <h2>Xã cũ, tỉnh cũ</h2>
      <p>
        Cam kết giữ tên đơn vị vào ngày hứa. Từ ngày 1/7/2025, cam kết dưới tên xã cũ được tính một lần cho
        xã, phường hiện nay và một lần cho tỉnh. Xã cũ bị chia về nhiều nơi thì không tách được: cam kết của
        xã đó chỉ tính cho tỉnh, và được ghi thành dòng riêng.
      </p>
      <h2>Tên người ủng hộ</h2>
      <p>Người hứa tự chọn: ghi đủ tên, chỉ ghi chữ viết tắt, hoặc không nêu tên.</p>
      <h2>Kiểm tra và tải về</h2>
      <p>
        Mỗi đêm, máy cộng lại toàn bộ sổ và so với số đang công khai. Giờ của lần khớp gần nhất ghi ở đầu
        trang. Tệp CSV có cùng số với trang, mở được bằng Excel hoặc LibreOffice.
      </p>
      <p>
        <a class="back" href="/gop-y">
          Thấy số liệu sai? Báo cho Diễn đàn
        </a>
      </p>
    </div>
  ),
}
