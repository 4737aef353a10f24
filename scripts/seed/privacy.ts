import type { Actor } from '../../src/core/access.ts'
import { addDays, localDay } from '../../src/core/vi/dates.ts'
import { addBreach, closeBreach, notifyBreach } from '../../src/safeguarding/service/breaches.ts'
import { acknowledgeRequest, closeRequest, enterRequest } from '../../src/safeguarding/service/privacy.ts'
import type { At } from './main.ts'

/** Requests of people about their data and one breach, as an administrator writes them down. All invented. */
export async function seedPrivacy(at: At, { now, admin }: { now: string; admin: Actor }): Promise<void> {
  const today = localDay(now)
  const ago = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString()
  const enter = (days: number, kind: 'view' | 'delete' | 'withdraw', about: string) =>
    enterRequest(at(admin, ago(days)), {
      kind,
      name: 'Ông Nguyễn Văn Thành',
      contact: 'Thư gửi về thôn 3',
      about,
      received: addDays(today, -days),
    })
  await enter(30, 'view', 'Xin xem những gì đang lưu về gia đình tôi trong sổ cam kết.')
  await acknowledgeRequest(at(admin, ago(29)), 1, 1)
  await closeRequest(at(admin, ago(24)), 1, {
    version: 2,
    result: 'finish',
    outcome: 'Đã gửi bản trích sổ bằng thư.',
  })
  await enter(6, 'delete', 'Xin xóa số điện thoại của tôi ở phần liên hệ của sự kiện.')
  await acknowledgeRequest(at(admin, ago(5)), 2, 1)
  await enter(1, 'withdraw', 'Không đồng ý hiện tên ở trang cam kết nữa.')
  const found = addDays(today, -61)
  await addBreach(at(admin, ago(60)), {
    what: 'Gửi nhầm danh sách liên hệ của 4 sự kiện đến một địa chỉ ngoài cơ quan.',
    measures: 'Đã gọi người nhận xóa thư, nhắc cán bộ, đổi cách gửi.',
    people: 4,
    found,
    foundTime: '09:20',
  })
  await notifyBreach(at(admin, ago(59)), 1, {
    notified: addDays(today, -60),
    notifiedTime: '10:05',
    number: '31/BC-MT',
    version: 1,
  })
  await closeBreach(at(admin, ago(40)), 1, 2)
}
