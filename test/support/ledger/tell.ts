import { accepts, ask, type Count, type Wanted } from './ask.ts'
import { receiptOf, terms } from './bodies.ts'
import type { Known } from './compare.ts'
import { reaches, type House, type Official } from './house.ts'
import * as model from './model.ts'
import { partOf, pick, type Step } from './steps.ts'

export type Story = {
  readonly house: House
  readonly known: Known[]
  readonly count: Count
  /** What was answered otherwise than the rules say. */
  readonly complaints: string[]
}

type Turn = { readonly wanted: Wanted; readonly verdict: () => model.Verdict }

const measures = ['vnd', 'gift', 'book']

/** A pledge of one story: `moves` of its own, and the numbers of its receipts. */
export type Told = Known & { moves: number; readonly numbers: number[] }

/** Tells steps of a story: each is sent to the house and told to the model, and their verdicts are compared. */
export async function tell(story: Story, own: Told[], steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step.do === 'night') continue
    if (step.do === 'promise') await promise(story, step, own)
    else await act(story, step, own)
  }
}

async function promise(story: Story, step: Step, own: Told[]): Promise<void> {
  const { house, count, complaints, known } = story
  const place = pick(house.places, step.terms.unit)
  const campaign = pick(place?.campaigns ?? [], step.terms.campaign)
  const pledgedOn = pick(place?.days ?? [], step.terms.year)
  const measure = pick(measures, step.terms.measure)
  if (place === undefined || campaign === undefined || pledgedOn === undefined || measure === undefined)
    return
  const by = somebody(story, step, place.unit)
  const dueOn = later(pledgedOn, step.terms.days)
  const { amount } = step.terms
  const wanted = {
    by,
    path: '/quan-tri/cam-ket',
    body: terms({
      unitId: place.unit,
      measure,
      amount,
      pledgedOn,
      dueOn,
      ...(campaign === '' ? {} : { campaignId: campaign }),
    }),
  }
  const right = reaches(by, place.unit)
  const answer = await ask(wanted, step.twist, count)
  if (accepts(answer) !== right) complaints.push(`promise: ${answer.status}, should be ${right}`)
  if (!accepts(answer)) return
  const pledge = model.promise({
    unit: place.unit,
    campaign,
    measure,
    amount,
    pledgedOn,
    dueOn,
    by: by.id,
  })
  const told = { seq: Number(answer.body['seq']), pledge, moves: 0, numbers: [] }
  own.push(told)
  known.push(told)
}

async function act(story: Story, step: Step, own: readonly Told[]): Promise<void> {
  const told = pick(own, step.pledge)
  if (told === undefined) return
  const last = story.house.officials.find(({ id }) => id === told.pledge.last?.by)
  const by =
    step.do === 'undo' && last !== undefined && !step.stray ? last : somebody(story, step, told.pledge.unit)
  const next = turnOf(step, told, by)
  if (next === undefined) return
  const before = JSON.stringify(told.pledge)
  const { version } = next.wanted.body
  const isStale = step.twist === 'stale' && typeof version === 'number'
  const expected = reaches(by, told.pledge.unit) && !isStale ? next.verdict() : 'refused'
  const body = isStale ? { ...next.wanted.body, version: version + (step.reason ? 1 : -1) } : next.wanted.body
  const answer = await ask({ ...next.wanted, body }, step.twist, story.count)
  if (accepts(answer) !== (expected === 'done')) {
    story.complaints.push(
      `${step.do} of ${before} by ${by.id} at ${by.at}: ${JSON.stringify(answer)}, should be ${expected}`,
    )
  }
  if (!accepts(answer)) return
  if (['confirm', 'withdraw', 'cancel', 'undo'].includes(step.do)) told.moves += 1
  if (['record', 'reverse'].includes(step.do)) told.numbers.push(Number(answer.body['receipt']))
}

function turnOf(step: Step, { seq, pledge, moves, numbers }: Told, by: Official): Turn | undefined {
  const path = `/quan-tri/cam-ket/${seq}`
  const version = moves + 1
  const at = entryOf(step, pledge)
  const receipt = `${path}/phieu/${numbers[at] ?? 0}`
  const reason = 'Ghi nhầm số'
  switch (step.do) {
    case 'confirm':
      return turn(by, `${path}/xac-nhan`, { version }, () => model.confirm(pledge, by.id))
    case 'withdraw':
      return turn(by, `${path}/rut`, { version, reason }, () => model.withdraw(pledge, by.id))
    case 'cancel':
      return turn(by, `${path}/huy`, { version, reason }, () => model.cancel(pledge, by.id))
    case 'undo':
      return turn(by, `${path}/hoan-tac`, { version }, () => model.undo(pledge, by.id))
    case 'record': {
      const amount = partOf(step.size, pledge.amount - model.receivedOf(pledge), pledge.amount)
      const body = receiptOf({
        amount,
        receivedOn: pledge.pledgedOn,
        ...(step.reason ? { reason: 'Góp thêm' } : {}),
      })
      return turn(by, `${path}/tien-do`, body, () => model.record(pledge, by.id, amount, step.reason))
    }
    case 'verify':
      return turn(by, `${receipt}/xac-nhan`, { version: 1 }, () => model.verify(pledge, at, by.id))
    case 'reverse':
      return turn(by, `${receipt}/dao-phieu`, { reason }, () => model.reverse(pledge, at, by.id))
    default:
      return undefined
  }
}

/** Mostly an entry of which this can be done; now and then any, also one that is not there. */
function entryOf(step: Step, { entries }: model.Pledge): number {
  const fit = entries.flatMap(({ verifiedBy, reverses }, at) =>
    (step.do === 'verify' ? verifiedBy === null : reverses === null) ? [at] : [],
  )
  return step.stray ? step.entry % (entries.length + 1) : (pick(fit, step.entry) ?? step.entry)
}

function turn(by: Official, path: string, body: Wanted['body'], verdict: Turn['verdict']): Turn {
  return { wanted: { by, path, body }, verdict }
}

/** Mostly one of those whose unit it is; now and then anybody. */
function somebody({ house }: Story, step: Step, unitId: string): Official {
  const able = house.officials.filter((one) => reaches(one, unitId))
  const one = pick(step.stray ? house.officials : able, step.who)
  if (one === undefined) throw new TypeError('nobody is there')
  return one
}

function later(day: string, by: number): string {
  return new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
}
