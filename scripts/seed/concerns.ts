import { sql } from 'drizzle-orm'
import type { Actor } from '../../src/core/access.ts'
import type { Ask } from '../../src/safeguarding/rules/ask.ts'
import type { Level } from '../../src/safeguarding/rules/concern.ts'
import { askForHelp } from '../../src/safeguarding/service/ask.ts'
import { dismiss, handOver, proposeDismiss } from '../../src/safeguarding/service/case-closing.ts'
import { assess, openCase } from '../../src/safeguarding/service/cases.ts'
import { raiseOther } from '../../src/safeguarding/service/raise.ts'
import type { At } from './main.ts'

type Given = { readonly now: string; readonly officers: readonly [Actor, Actor]; readonly reader: Actor }

const child: Actor = { kind: 'visitor' }
const nothing = { words: '', findBy: '', safeTime: '', notToKnow: '' }

/** Cases in every state, each through the product's own path. Every child and every call in them is invented. */
export async function seedConcerns(at: At, { now, officers, reader }: Given): Promise<void> {
  const ago = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()
  const [hoa, tuan] = officers
  const newest = async (): Promise<number> => {
    const [row] = await at(child, now).db.rows<{ seq: number }>(sql`select max(seq) as seq from concerns`)
    return row?.seq ?? 0
  }
  const ask = async (minutes: number, input: Partial<Ask>): Promise<number> => {
    await askForHelp(at(child, ago(minutes)), { ...nothing, ...input }, `sample-${minutes}`)
    return newest()
  }
  const raise = async (minutes: number, level: Level, line: string): Promise<number> => {
    await raiseOther(at(reader, ago(minutes)), { level, line })
    return newest()
  }

  const handed = await ask(3 * 24 * 60, {
    words: 'Tối nào dượng uống rượu em cũng sợ. Em hay chạy sang nhà bà ngủ nhờ.',
    wish: 'call',
    findBy: 'Bà ngoại em, nhà gần chợ.',
    safeTime: 'Buổi sáng',
    notToKnow: 'Dượng em',
  })
  await openCase(at(hoa, ago(3 * 24 * 60 - 6)), handed, { version: 1 })
  await assess(at(hoa, ago(3 * 24 * 60 - 9)), handed, {
    version: 2,
    danger: 'unclear',
    level: 3,
    levelReason: '',
  })
  await handOver(at(hoa, ago(3 * 24 * 60 - 21)), handed, {
    version: 3,
    receiverKind: 'line111',
    receiver: 'Tư vấn viên số 7',
    number: '111-2026-0415',
    time: clockOf(ago(3 * 24 * 60 - 18)),
  })
  await handOver(at(hoa, ago(3 * 24 * 60 - 40)), handed, {
    version: 4,
    receiverKind: 'commune',
    receiver: 'Bà Lê Thị Minh, công chức văn hóa – xã hội',
    number: '02/PTN',
    time: clockOf(ago(3 * 24 * 60 - 38)),
  })

  const none = await raise(
    8 * 24 * 60,
    1,
    'Phiếu số 14: em viết “chán không muốn sống” khi kể về bài kiểm tra.',
  )
  await openCase(at(tuan, ago(8 * 24 * 60 - 50)), none, { version: 1 })
  await proposeDismiss(at(tuan, ago(7 * 24 * 60)), none, {
    version: 2,
    dismissReason:
      'Cô chủ nhiệm và cán bộ tâm lý của trường đã gặp: em nói đùa sau bài kiểm tra, đang vui vẻ.',
  })
  await dismiss(at(hoa, ago(6 * 24 * 60)), none, { version: 3 })

  const doubted = await raise(
    26 * 60,
    1,
    'Phiếu số 3, hộp thư tuần trước: em kể bạn ngồi một mình suốt giờ chơi.',
  )
  await openCase(at(hoa, ago(25 * 60)), doubted, { version: 1 })
  await proposeDismiss(at(hoa, ago(20 * 60)), doubted, {
    version: 2,
    dismissReason: 'Nhà trường đã xếp bạn cùng bàn và có thầy tổng phụ trách hỏi thăm hằng ngày.',
  })

  const held = await raise(55, 2, 'Phiếu số 9: em viết bị anh lớp trên chặn lấy tiền ăn sáng nhiều lần.')
  await openCase(at(tuan, ago(35)), held, { version: 1 })
  await raise(5 * 60, 1, 'Phiếu số 21: em viết dạo này buồn, không muốn nói chuyện với ai.')
  await ask(18, { words: 'Em chỉ muốn có người đọc. Ở nhà em không ai nghe em nói.', wish: 'read' })
  await ask(4, {
    words: 'Em không dám về nhà tối nay.',
    wish: 'find',
    findBy: 'Em hay ở sân nhà văn hóa thôn.',
  })
}

function clockOf(moment: string): { hour: number; minute: number } {
  const local = new Date(Date.parse(moment) + 7 * 3_600_000) // Việt Nam has no summer time
  return { hour: local.getUTCHours(), minute: local.getUTCMinutes() }
}
