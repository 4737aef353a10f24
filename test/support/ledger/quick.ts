import { rowsOf, unit } from '../world.ts'
import { accepts, ask, newCount, type Answer } from './ask.ts'
import { receiptOf, terms } from './bodies.ts'
import type { Known } from './compare.ts'
import { reaches, type House, type Official } from './house.ts'
import * as model from './model.ts'

type Terms = Parameters<typeof terms>[0]

/** Three who work in the unit or above it, the nearest first. */
export function officialsOf(
  { officials }: House,
  unitId: string = unit.ducLinh,
): [Official, Official, Official] {
  const [one, two, three] = officials.filter((official) => reaches(official, unitId))
  if (one === undefined || two === undefined || three === undefined) throw new TypeError('too few officials')
  return [one, two, three]
}

/** Sends it once, without any fault on the way. */
export function post(by: Official, path: string, body: Readonly<Record<string, unknown>>): Promise<Answer> {
  return ask({ by, path: `/quan-tri/cam-ket${path}`, body }, 'none', newCount())
}

/** A pledge that nobody confirmed yet, in the house and in the model. */
export async function pending(house: House, other: Terms = {}): Promise<Known> {
  const typed = terms(other)
  const [one] = officialsOf(house, typed.unitId)
  const { body } = await mustAccept(post(one, '', typed))
  const { unitId, campaignId = '', measure, amount, pledgedOn, dueOn } = typed
  const promised = { unit: unitId, campaign: campaignId, measure, amount, pledgedOn, dueOn, by: one.id }
  return { seq: Number(body['seq']), pledge: model.promise(promised) }
}

/** A pledge that a second person has confirmed. */
export async function confirmed(house: House, other: Terms = {}): Promise<Known> {
  const known = await pending(house, other)
  const [, two] = officialsOf(house, known.pledge.unit)
  await mustAccept(post(two, `/${known.seq}/xac-nhan`, { version: 1 }))
  model.confirm(known.pledge, two.id)
  return known
}

/** Records a receipt by the first of the officials; gives its number. */
export async function recorded(house: House, { seq, pledge }: Known, amount: number): Promise<number> {
  const [one] = officialsOf(house, pledge.unit)
  const { body } = await mustAccept(post(one, `/${seq}/tien-do`, receiptOf({ amount, reason: 'Góp thêm' })))
  model.record(pledge, one.id, amount, true)
  return Number(body['receipt'])
}

/** The same, verified by the second. */
export async function received(house: House, known: Known, amount: number): Promise<number> {
  const receipt = await recorded(house, known, amount)
  const [, two] = officialsOf(house, known.pledge.unit)
  await mustAccept(post(two, `/${known.seq}/phieu/${receipt}/xac-nhan`, {}))
  model.verify(known.pledge, known.pledge.entries.length - 1, two.id)
  return receipt
}

/** Takes that receipt, the pledge's newest, back by the first and the second of the officials. */
export async function takenBack(house: House, { seq, pledge }: Known, receipt: number): Promise<void> {
  const [one, two] = officialsOf(house, pledge.unit)
  const at = pledge.entries.length
  const { body } = await mustAccept(post(one, `/${seq}/phieu/${receipt}/dao-phieu`, { reason: 'Nhầm' }))
  model.reverse(pledge, at - 1, one.id)
  await mustAccept(post(two, `/${seq}/phieu/${Number(body['receipt'])}/xac-nhan`, {}))
  model.verify(pledge, at, two.id)
}

/** The status of a refusal. @throws Error when it left anything in the ledger all the same. */
export async function refusal(asked: () => Promise<{ readonly status: number }>): Promise<number> {
  const before = await everything()
  const { status } = await asked()
  if ((await everything()) !== before) throw new Error(`the ledger moved, and the answer was ${status}`)
  return status
}

async function everything(): Promise<string> {
  const tables = ['pledges', 'receipts', 'tallies', 'events', 'commits']
  return JSON.stringify(await Promise.all(tables.map(rowsOf)))
}

async function mustAccept(answer: Promise<Answer>): Promise<Answer> {
  const given = await answer
  if (!accepts(given)) throw new Error(`refused: ${JSON.stringify(given)}`)
  return given
}
