import { formatDay } from '../../core/vi/dates.ts'
import type { Mail } from '../../outbox/rules.ts'

type Addressed = { readonly id: string; readonly to: string; readonly name: string }

/** The invitation to a new account. */
export function invitationMail(mail: Addressed & { readonly origin: string; readonly token: string }): Mail {
  return {
    id: mail.id,
    to: mail.to,
    subject: 'Kích hoạt tài khoản Diễn đàn trẻ em',
    text: lines(
      `Kính gửi ${mail.name},`,
      'Tài khoản Diễn đàn trẻ em (Măng Non) đã được lập cho địa chỉ thư này.',
      'Mở đường dẫn sau để đặt mật khẩu. Đường dẫn dùng được một lần, trong 7 ngày:',
      `${mail.origin}/tai-khoan/kich-hoat/${mail.token}`,
      'Không chuyển tiếp thư này cho người khác.',
      'Nếu không biết vì sao nhận được thư, bỏ qua thư này: tài khoản chỉ mở khi có người đặt mật khẩu.',
    ),
  }
}

/** One more post for somebody who has an account. */
export function newPostMail(
  mail: Addressed & { readonly origin: string; readonly unit: string; readonly open: boolean },
): Mail {
  return {
    id: mail.id,
    to: mail.to,
    subject: 'Tài khoản Diễn đàn trẻ em có thêm nhiệm vụ',
    text: lines(
      `Kính gửi ${mail.name},`,
      mail.open
        ? `Tài khoản vừa có thêm một nhiệm vụ tại ${mail.unit}.`
        : `Tài khoản vừa được đề nghị nhận nhiệm vụ bảo vệ trẻ em tại ${mail.unit}. Nhiệm vụ bắt đầu khi hai cán bộ bảo vệ trẻ em đồng ý.`,
      'Đăng nhập bằng mật khẩu đang dùng:',
      `${mail.origin}/tai-khoan/dang-nhap`,
      'Nếu nhiệm vụ này không đúng, báo cho người quản trị của đơn vị.',
    ),
  }
}

/** The way to a new password. */
export function resetMail(mail: Addressed & { readonly origin: string; readonly token: string }): Mail {
  return {
    id: mail.id,
    to: mail.to,
    subject: 'Đặt lại mật khẩu Diễn đàn trẻ em',
    text: lines(
      `Kính gửi ${mail.name},`,
      'Có người vừa xin đặt lại mật khẩu của tài khoản này.',
      'Mở đường dẫn sau để đặt mật khẩu mới. Đường dẫn dùng được một lần, trong 1 giờ:',
      `${mail.origin}/tai-khoan/dat-lai/${mail.token}`,
      'Nếu không xin đặt lại, bỏ qua thư này: mật khẩu vẫn như cũ.',
    ),
  }
}

/** Tells the owner of an account that somebody took its second factor away. */
export function totpGoneMail(mail: Addressed & { readonly origin: string }): Mail {
  return {
    id: mail.id,
    to: mail.to,
    subject: 'Xác thực hai lớp vừa được đặt lại',
    text: lines(
      `Kính gửi ${mail.name},`,
      'Xác thực hai lớp của tài khoản Diễn đàn trẻ em vừa được gỡ để đặt lại. Mọi máy đã thoát.',
      'Đăng nhập để đặt lớp thứ hai mới:',
      `${mail.origin}/tai-khoan/dang-nhap`,
      'Nếu không đề nghị việc này, báo ngay cho người quản trị của đơn vị.',
    ),
  }
}

type Ended = Readonly<Record<'holder' | 'unit' | 'until' | 'by', string>>

/** Tells a protector that another's post is over. */
export function protectorEndedMail(mail: Addressed & Ended): Mail {
  return {
    id: mail.id,
    to: mail.to,
    subject: 'Một nhiệm vụ bảo vệ trẻ em vừa được kết thúc',
    text: lines(
      `Kính gửi ${mail.name},`,
      `${mail.by} vừa cho kết thúc nhiệm vụ bảo vệ trẻ em của ${mail.holder} tại ${mail.unit}. Ngày cuối: ${formatDay(mail.until)}.`,
      'Nếu không biết vì sao, hỏi ngay người này và các cán bộ bảo vệ trẻ em khác.',
    ),
  }
}

function lines(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n\nDiễn đàn trẻ em – Măng Non\n`
}
