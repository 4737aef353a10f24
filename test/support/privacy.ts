import { env } from 'cloudflare:workers'
import { client } from './client.ts'
import { person, unit, type Person } from './world.ts'

export const requests = '/quan-tri/yeu-cau-du-lieu'
export const breachBook = '/quan-tri/su-co-du-lieu'

export const asked = {
  kind: 'delete',
  name: 'Ông Nguyễn Văn Tín',
  contact: 'tin@example.vn',
  about: 'Xóa tên tôi ở cam kết số 1.',
}
export const breached = {
  what: 'Một tệp danh sách người liên hệ gửi nhầm người nhận.',
  measures: 'Đã gọi người nhận xóa thư.',
  people: '12',
}

export function keeper(): Promise<Person> {
  return person({ role: 'admin', unitId: unit.root })
}

/** A request that came through the public form. @returns its number. */
export async function ask(fields: Partial<typeof asked> = {}): Promise<number> {
  const response = await client().postJson('/quyen-rieng-tu', { ...asked, ...fields })
  return (await response.json<{ seq: number }>()).seq
}

/** A breach found at this moment. @returns its number. */
export async function breach(found = '2026-11-20', foundTime = '08:00'): Promise<number> {
  const admin = client(await keeper())
  const response = await admin.postJson(breachBook, { ...breached, people: 12, found, foundTime })
  return (await response.json<{ seq: number }>()).seq
}

export type Cells = readonly string[]

/** Every text that any table holds, the search index's inside included, as one string. */
export async function everything(): Promise<string> {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and name not like '_cf_%'",
  ).all<{ name: string }>()
  const tables = await env.DB.batch<Record<string, unknown>>(
    results.map(({ name }) => env.DB.prepare(`select * from "${name}"`)),
  )
  return tables
    .flatMap(({ results: rows }) => rows.flatMap((row) => Object.values(row).map(textOf)))
    .join('\n')
}

/** A cell as text: bytes are read as such, since the search index keeps its words in them. */
function textOf(cell: unknown): string {
  if (cell instanceof ArrayBuffer) return new TextDecoder('latin1').decode(cell)
  if (Array.isArray(cell)) return new TextDecoder('latin1').decode(new Uint8Array(cell.map(Number)))
  return String(cell)
}
