import type { Child } from 'hono/jsx'
import { Boat, Gate, NightLantern } from '../drawings/index.ts'
import { CallButton, LinkButton } from './buttons.tsx'

type ErrorProps = {
  readonly status: number
  readonly audience: 'child' | 'adult'
  /** The number under which the fault was logged. */
  readonly incident?: string | undefined
  /** One more sentence: which right is missing, how long to wait. */
  readonly detail?: string | undefined
}

/** The body of an error page. It needs no database and always carries 111. */
export function ErrorPage({ status, audience, incident, detail }: ErrorProps) {
  const copy = words[audience][status] ?? words[audience][500]
  return (
    <div class="wrap narrow empty">
      {drawing(status)}
      <h1>{copy?.title}</h1>
      <p>{copy?.text}</p>
      {detail !== undefined && <p>{detail}</p>}
      <p>
        <LinkButton href={audience === 'child' ? '/' : '/quan-tri'} big icon="home">
          {audience === 'child' ? 'Về trang đầu' : 'Về Việc hôm nay'}
        </LinkButton>
      </p>
      {audience === 'child' && (
        <div class="row">
          <span>Cần giúp ngay?</span>
          <CallButton />
        </div>
      )}
      <p class="hint small">
        Mã lỗi {status}
        {incident !== undefined && <>. Mã sự cố: {incident}</>}
      </p>
    </div>
  )
}

function drawing(status: number): Child {
  if (status === 404) return <Boat />
  if (status === 401 || status === 403) return <Gate />
  return <NightLantern />
}

type Copy = { readonly title: string; readonly text: string }

const words: Readonly<Record<'child' | 'adult', Readonly<Partial<Record<number, Copy>>>>> = {
  child: {
    401: { title: 'Trang này dành cho người lớn làm việc', text: 'Em về trang đầu nhé.' },
    403: { title: 'Trang này dành cho người lớn làm việc', text: 'Em về trang đầu nhé.' },
    404: {
      title: 'Không thấy trang này',
      text: 'Em không làm gì sai. Có thể địa chỉ đã đổi, hoặc gõ thiếu một chữ.',
    },
    409: {
      title: 'Trang này đã cũ',
      text: 'Em để lâu quá, hoặc có người vừa làm trước. Em bắt đầu lại nhé.',
    },
    413: { title: 'Chữ của em dài quá', text: 'Em bớt đi một chút rồi gửi lại nhé.' },
    422: {
      title: 'Em xem lại chỗ này nhé',
      text: 'Diễn đàn chưa hiểu điều em gửi. Em quay lại rồi sửa nhé.',
    },
    429: { title: 'Em gửi nhanh quá', text: 'Em nghỉ một phút rồi gửi lại nhé.' },
    500: { title: 'Trang đang trục trặc', text: 'Không phải lỗi của em. Em thử lại sau ít phút nhé.' },
    503: { title: 'Diễn đàn đang rất đông', text: 'Em quay lại sau ít phút nhé.' },
  },
  adult: {
    401: { title: 'Cần đăng nhập', text: 'Đăng nhập rồi mở lại trang.' },
    403: {
      title: 'Tài khoản chưa có quyền mở trang này',
      text: 'Trang cần một quyền mà tài khoản chưa có. Liên hệ người quản trị của đơn vị.',
    },
    404: { title: 'Không tìm thấy trang', text: 'Kiểm tra lại địa chỉ, hoặc mở lại từ danh sách.' },
    409: {
      title: 'Người khác vừa làm việc này trước',
      text: 'Mở lại trang để xem điều vừa thay đổi, rồi làm tiếp.',
    },
    413: { title: 'Nội dung dài quá', text: 'Rút ngắn nội dung, hoặc chia tệp nhập thành nhiều phần.' },
    422: { title: 'Có chỗ cần sửa', text: 'Quay lại biểu mẫu, xem từng ô rồi gửi lại.' },
    429: { title: 'Quá nhiều yêu cầu', text: 'Chờ ít phút rồi thử lại.' },
    500: {
      title: 'Hệ thống đang lỗi',
      text: 'Dữ liệu đã nhập trước bước này vẫn còn. Thử lại sau ít phút; nếu còn lỗi thì báo mã sự cố.',
    },
    503: { title: 'Hệ thống đang bận', text: 'Dữ liệu đã nhập trước bước này vẫn còn. Thử lại sau ít phút.' },
  },
}
