import type { Role } from '../../core/access.ts'

export type NavLink = { readonly href: string; readonly label: string }
export type StaffLink = NavLink & { readonly roles: readonly Role[] | 'all' }

/** Every link of the frames, in the order shown. A page is added here when it exists, never before. */
export const links = {
  child: [
    { href: '/dien-dan/y-tuong', label: 'Ý tưởng' },
    { href: '/tra-cuu', label: 'Xem trả lời' },
    { href: '/chien-dich', label: 'Ngày hội' },
    { href: '/can-giup', label: 'Cần giúp?' },
  ],
  childFoot: [
    { href: '/rieng-tu-cho-em', label: 'Em được giữ kín điều gì' },
    { href: '/gioi-thieu', label: 'Ai làm trang này' },
    { href: '/can-giup/xoa-dau-vet', label: 'Cách xóa dấu vết' },
    { href: '/gop-y', label: 'Góp ý' },
  ],
  stepsFoot: [
    { href: '/rieng-tu-cho-em', label: 'Em được giữ kín điều gì' },
    { href: '/can-giup/xoa-dau-vet', label: 'Cách xóa dấu vết' },
  ],
  public: [
    { href: '/dien-dan/y-tuong', label: 'Diễn đàn' },
    { href: '/chien-dich', label: 'Chiến dịch' },
    { href: '/cam-ket', label: 'Cam kết' },
    { href: '/cong-khai', label: 'Công khai' },
  ],
  publicFoot: [
    { href: '/gioi-thieu', label: 'Giới thiệu' },
    { href: '/tra-cuu', label: 'Xem trả lời' },
    { href: '/rieng-tu-cho-em', label: 'Em được giữ kín điều gì' },
    { href: '/quyen-rieng-tu', label: 'Quyền riêng tư' },
    { href: '/gop-y', label: 'Góp ý' },
  ],
  protect: [
    { href: '/bao-ve/ca', label: 'Các ca' },
    { href: '/bao-ve/truc', label: 'Trực' },
    { href: '/bao-ve/so-chuyen', label: 'Sổ chuyển' },
  ],
  staff: [
    { href: '/quan-tri', label: 'Việc hôm nay', roles: 'all' },
    { href: '/quan-tri/duyet', label: 'Hàng chờ', roles: ['moderator'] },
    { href: '/nha-truong', label: 'Việc của trường', roles: ['school'] },
    { href: '/nha-truong/su-kien', label: 'Sự kiện của trường', roles: ['school'] },
    { href: '/quan-tri/cam-ket', label: 'Cam kết', roles: ['front', 'commune', 'reporter', 'leader'] },
    { href: '/quan-tri/su-kien', label: 'Sự kiện', roles: ['commune', 'front', 'reporter', 'leader'] },
    { href: '/quan-tri/tong-hop', label: 'Tổng hợp', roles: ['front', 'commune', 'reporter', 'leader'] },
    { href: '/quan-tri/chuyen-gap', label: 'Chuyển gấp', roles: ['moderator', 'school', 'commune'] },
    { href: '/quan-tri/chien-dich', label: 'Chiến dịch', roles: ['commune', 'front'] },
    { href: '/quan-tri/don-vi', label: 'Đơn vị', roles: ['admin', 'commune'] },
    { href: '/quan-tri/nguoi-dung', label: 'Người dùng', roles: ['admin', 'commune'] },
    { href: '/bao-ve/ca', label: 'Ca bảo vệ', roles: ['protector'] },
    { href: '/quan-tri/can-bo-bao-ve', label: 'Cán bộ bảo vệ', roles: ['protector'] },
    { href: '/quan-tri/gop-y', label: 'Góp ý', roles: ['moderator'] },
    { href: '/quan-tri/cau-hinh', label: 'Cấu hình', roles: ['admin'] },
    { href: '/quan-tri/su-co', label: 'Sự cố', roles: ['leader'] },
    { href: '/quan-tri/nhat-ky', label: 'Nhật ký', roles: ['admin', 'commune', 'front', 'leader'] },
    { href: '/quan-tri/du-lieu-ca-nhan', label: 'Dữ liệu cá nhân', roles: ['admin'] },
    { href: '/quan-tri/nhat-ky-doc', label: 'Nhật ký đọc', roles: ['admin', 'leader'] },
  ],
} as const satisfies Readonly<Record<string, readonly (NavLink | StaffLink)[]>>

export const signInLink: NavLink = { href: '/tai-khoan/dang-nhap', label: 'Đăng nhập' }
export const deskLink: NavLink = { href: '/quan-tri', label: 'Việc hôm nay' }
export const accountLink: NavLink = { href: '/tai-khoan', label: 'Tài khoản' }

/** Where a child asks the Forum to report for them. */
export const reportHref = '/can-giup/nho-bao'

/** Whether a moderator can mask places in a child's words; false until that page exists. */
export const maskingOpen: boolean = false

/** What a child who leaves a private place as it is may expect. */
export const unmendedWords = maskingOpen
  ? 'Em chưa sửa thì vẫn gửi được. Người lớn sẽ che giúp em.'
  : 'Em chưa sửa thì vẫn gửi được. Nhưng ý tưởng có thể chưa đăng được.'

/** What happens to such places before anything is published. */
export const revealingWords = maskingOpen
  ? 'Có người đọc trước khi đăng. Họ che những chỗ lộ em là ai.'
  : 'Có người đọc trước khi đăng. Chỗ nào lộ em là ai thì chưa đăng.'

/** A person's entries of the back office; beyond five, the last ones stand under "Mục khác". */
export function staffLinks(roles: readonly Role[]): { main: readonly NavLink[]; more: readonly NavLink[] } {
  const all: readonly StaffLink[] = links.staff
  const open = all.filter((link) => link.roles === 'all' || link.roles.some((role) => roles.includes(role)))
  return open.length > 5 ? { main: open.slice(0, 4), more: open.slice(4) } : { main: open, more: [] }
}
