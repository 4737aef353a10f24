import { client } from './client.ts'
import { person, unit, type Person } from './world.ts'

export const base = '/quan-tri/cam-ket'

/** A pledge as an official types it. */
export const promised = {
  unitId: unit.ducLinh,
  pledgerKind: 'enterprise',
  pledgerName: 'Hợp tác xã Thanh long',
  display: 'full',
  promise: 'Lắp bồn nước sạch cho các điểm trường',
  measure: 'vnd',
  amount: 40_000_000,
  pledgedOn: '2026-05-20',
  dueOn: '2099-12-31',
  basis: 'Biên bản số 12 ngày 20/5/2026',
}

/** A Front official of that unit. */
export function front(unitId: string = unit.ducLinh): Promise<Person> {
  return person({ role: 'front', unitId })
}

/** Records one as JSON. @returns its number. */
export async function record(by: Person, other: Record<string, unknown> = {}): Promise<number> {
  const response = await client(by).postJson(base, { ...promised, ...other })
  if (response.status !== 201) throw new Error(`not recorded: ${response.status} ${await response.text()}`)
  return (await response.json<{ seq: number }>()).seq
}

/** Records one and lets another person confirm it. */
export async function confirmed(other: Record<string, unknown> = {}): Promise<number> {
  const at = unit.root
  const seq = await record(await front(at), other)
  const response = await client(await front(at)).postJson(`${base}/${seq}/xac-nhan`, { version: 1 })
  if (response.status !== 200) throw new Error(`not confirmed: ${response.status}`)
  return seq
}

/** Records a receipt. @returns its number. */
export async function receive(
  by: Person,
  seq: number,
  fields: Record<string, unknown> = {},
): Promise<number> {
  const body = { amount: 10_000_000, receivedOn: '2026-06-01', ...fields }
  const response = await client(by).postJson(`${base}/${seq}/tien-do`, body)
  if (response.status !== 201) throw new Error(`not received: ${response.status} ${await response.text()}`)
  return (await response.json<{ receipt: number }>()).receipt
}

export async function verify(by: Person, seq: number, receipt: number): Promise<Response> {
  return client(by).postJson(`${base}/${seq}/phieu/${receipt}/xac-nhan`, {})
}

export async function reverse(by: Person, seq: number, receipt: number): Promise<number> {
  const response = await client(by).postJson(`${base}/${seq}/phieu/${receipt}/dao-phieu`, {
    reason: 'Ghi nhầm',
  })
  if (response.status !== 201) throw new Error(`not reversed: ${response.status} ${await response.text()}`)
  return (await response.json<{ receipt: number }>()).receipt
}
