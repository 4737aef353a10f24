import type { Mail } from '../../outbox/rules.ts'

/** What an organiser is told about by mail. */
export type Told = 'askChanges' | 'approve' | 'postpone' | 'resume' | 'cancel'

type Addressed = { readonly id: string; readonly to: string; readonly name: string }

/** Tells an organiser that something happened to an event: which and what, never its contents. */
export function eventMail(
  mail: Addressed & { readonly told: Told; readonly seq: number; readonly origin: string | undefined },
): Mail {
  const { subject, text } = words[mail.told]
  const path = `/nha-truong/su-kien/${mail.seq}`
  return {
    id: mail.id,
    to: mail.to,
    subject: subject.replace('{n}', String(mail.seq)),
    text: lines(
      `Kính gửi ${mail.name},`,
      text.replace('{n}', String(mail.seq)),
      ...(mail.origin === undefined
        ? ['Đăng nhập Diễn đàn trẻ em, mở mục Sự kiện để xem.']
        : ['Đăng nhập để xem:', `${mail.origin}${path}`]),
    ),
  }
}

const words: Readonly<Record<Told, { readonly subject: string; readonly text: string }>> = {
  askChanges: {
    subject: 'Sự kiện số {n}: cần bổ sung',
    text: 'Xã đã xem sự kiện số {n} và đề nghị bổ sung một số điểm. Sửa từng điểm rồi gửi lại.',
  },
  approve: {
    subject: 'Sự kiện số {n}: đã ghi nhận',
    text: 'Xã đã ghi nhận sự kiện số {n}. Sự kiện hiện trên lịch công khai.',
  },
  postpone: {
    subject: 'Sự kiện số {n}: hoãn',
    text: 'Sự kiện số {n} vừa được ghi là hoãn. Lý do hiện trên trang công khai của sự kiện.',
  },
  resume: {
    subject: 'Sự kiện số {n}: có ngày mới',
    text: 'Sự kiện số {n} đã có ngày tổ chức mới, hiện trên lịch công khai.',
  },
  cancel: {
    subject: 'Sự kiện số {n}: đã hủy',
    text: 'Sự kiện số {n} vừa được ghi là hủy. Mở sự kiện để xem lý do.',
  },
}

function lines(...parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n\nDiễn đàn trẻ em – Măng Non\n`
}
