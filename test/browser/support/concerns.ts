import { postJson } from './forms.ts'
import { officer } from './people.ts'
import { data, row } from './site.ts'

/** Two officers of these tests, for what needs a second one. */
const officers = [officer('protector').session, officer('protector').session] as const

/** A request for help, with words as long as they come; the address of its case. */
export async function helpCase(): Promise<string> {
  await postJson('/can-giup/nho-bao', {
    words:
      'Em sợ lắm. Hôm qua ở nhà có chuyện mà em không dám kể với ai hếtttttttttttttttttttttttt. Ẫ Ỗ Ữ Ệ Ự Ỵ',
    wish: 'call',
    findBy: 'Bà ngoại em ở cạnh chợ, số 0912 345 678',
    safeTime: 'Sau 5 giờ chiều, khi em ở thư viện',
    notToKnow: 'Chú em',
  })
  return `/bao-ve/ca/${seqOfLast()}`
}

/** The same, taken by an officer. */
export async function openCase(): Promise<string> {
  return await step(await helpCase(), 'mo')
}

export async function handedCase(): Promise<string> {
  const call = { receiverKind: 'line111', receiver: 'Trực ban số 12', number: '111-2026-0077', time: '00:01' }
  return await step(await openCase(), 'chuyen', call)
}

/** One officer says that it is no case; a second has not agreed yet. */
export async function dismissingCase(): Promise<string> {
  return await step(await openCase(), 'khong-phai', {
    dismissReason: 'Em kể lại một cuốn truyện đã đọc ở lớp.',
  })
}

/** A drill that waits, and late cases of every level and state. */
export async function fullQueue(): Promise<void> {
  await dismissingCase()
  for (const [level, minutes] of [
    [3, 40],
    [2, 20],
    [1, 3000],
  ] as const) {
    await helpCase()
    const at = new Date(Date.now() - minutes * 60_000).toISOString()
    data
      .prepare('update concerns set level = ?, received_at = ?, crowded = 1 where seq = ?')
      .run(level, at, seqOfLast())
  }
  await helpCase()
  data.prepare("update concerns set source = 'drill' where seq = ?").run(seqOfLast())
}

/** No case is open, whatever other tests left. */
export function noCase(): void {
  const now = new Date().toISOString()
  data
    .prepare(
      `update concerns set status = 'handedOver', handed_at = ?, closed_at = ?, next_alarm_at = null
       where status in ('waiting', 'assessing')`,
    )
    .run(now, now)
}

/** The screen of whoever signed in last is locked. */
export function lockNewest(): void {
  data
    .prepare(
      `update sessions set open_until = null
       where token = (select token from sessions order by created_at desc, token limit 1)`,
    )
    .run()
}

async function step(
  path: string,
  part: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { version } = row('select version from concerns where seq = ?', Number(path.split('/').at(-1)))
  await postJson(`${path}/${part}`, { version: Number(version), ...fields }, officers[0])
  return path
}

function seqOfLast(): number {
  return Number(row('select max(seq) as seq from concerns')['seq'])
}
