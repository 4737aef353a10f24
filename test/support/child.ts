import { env } from 'cloudflare:workers'
import { client, fieldOf, type Client } from './client.ts'
import { person, unit, type Person } from './world.ts'

/** What a child of these tests writes when nothing else is said. */
export const wish = 'Em muốn trường em có thêm nước sạch để uống. Vì trời nắng lắm.'

export type Wish = {
  readonly topic?: string
  readonly body?: string
  readonly share?: 'yes' | 'no'
  readonly about?: Record<string, string>
}

/** Walks steps 1 to 3 as a browser does; returns the token of the form in step 4. */
export async function walkToCheck(
  child: Client,
  { topic = 'school', body = wish, about = {} }: Wish = {},
): Promise<string> {
  await child.post('/dien-dan/gui-y-tuong/1', { topic })
  const second = await child.post('/dien-dan/gui-y-tuong/2', { body })
  if (second.headers.get('location')?.includes('#hints') === true)
    await child.post('/dien-dan/gui-y-tuong/2', { body })
  await child.post('/dien-dan/gui-y-tuong/3', about)
  const check = await (await child.get('/dien-dan/gui-y-tuong/4')).text()
  return fieldOf(check, 'commit')
}

/** The whole way to the receipt; returns the code. */
export async function sendWish(child: Client = client(), wishes: Wish = {}): Promise<string> {
  const commit = await walkToCheck(child, wishes)
  await child.post('/dien-dan/gui-y-tuong/4', { commit, share: wishes.share ?? 'yes' })
  return codeIn(await (await child.get('/dien-dan/da-gui')).text())
}

/** What a child of these tests writes when it tells of harm; the screening sees it at once. */
export const disclosure = 'Ở nhà bố đánh em hoài. Chú em hay sờ vào chỗ kín của em, em sợ lắm.'

/** The page that a code leads to. */
export function track(code: string, headers: Record<string, string> = {}): Promise<Response> {
  return client().post('/tra-cuu/ket-qua', { code }, headers)
}

/** A protection officer of the root whose shift it is now, and who has checked in or not. */
export async function officerOnDuty(checkedIn = true): Promise<Person> {
  const officer = await person({ role: 'protector', unitId: unit.root })
  const [from, to] = [-1, 8].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString())
  await env.DB.prepare(
    `insert into duties (id, unit_id, person_id, duty, phone, starts_at, ends_at, checked_in_at, made_by)
     values (?, ?, ?, 'officer', '0263 000', ?, ?, ?, ?)`,
  )
    .bind(`duty-${officer.id}`, unit.root, officer.id, from, to, checkedIn ? from : null, officer.id)
    .run()
  return officer
}

/** The receipt code on a page. */
export function codeIn(html: string): string {
  return /(?:YT|GY)-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}/.exec(html)?.[0] ?? ''
}
