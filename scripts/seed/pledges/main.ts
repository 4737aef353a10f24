import type { Actor } from '../../../src/core/access.ts'
import { addDays, localDay } from '../../../src/core/vi/dates.ts'
import { formatNumber } from '../../../src/core/vi/numbers.ts'
import { RecordPledge } from '../../../src/pledges/rules/entry.ts'
import { RecordReceipt, ReverseReceipt } from '../../../src/pledges/rules/receipt.ts'
import {
  cancelPledge,
  confirmPledge,
  recordPledge,
  withdrawPledge,
} from '../../../src/pledges/service/pledges.ts'
import { recordReceipt, reverseReceipt, verifyReceipt } from '../../../src/pledges/service/receipts.ts'
import type { At } from '../main.ts'
import type { SampleCampaigns } from '../events/campaigns.ts'
import { before, today, type SamplePlace } from './places.ts'
import { promises, type SamplePromise } from './promises.ts'

type Given = {
  readonly now: string
  readonly campaigns: SampleCampaigns
  /** Two officials of the province, and one of Xã Đức Linh. */
  readonly front: { readonly first: Actor; readonly second: Actor; readonly commune: Actor }
}

/** How far a sample pledge has come. */
const courses = [
  'done',
  'part',
  'done',
  'late',
  'waiting',
  'part',
  'done',
  'corrected',
  'unverified',
] as const
type Course = (typeof courses)[number]

/** Some 150 pledges: seven promises in twenty communes of today, and four in seven communes of Bình Thuận in 2024. */
export async function seedPledges(at: At, given: Given): Promise<void> {
  const rows = [...pledgesOfToday(given), ...pledgesOf2024(given)].toSorted((a, b) =>
    a.on.localeCompare(b.on),
  )
  let seq = 0
  for (const row of rows) {
    seq += 1
    await seedPledge(at, given, { ...row, seq })
  }
  await seedEnds(at, given, seq)
}

type Row = {
  readonly place: SamplePlace
  readonly sample: SamplePromise
  readonly amount: number
  readonly on: string
  readonly due: string
  readonly campaignId: string | undefined
  readonly course: Course
}

function pledgesOfToday({ now, campaigns }: Given): Row[] {
  const day = localDay(now)
  return today.flatMap((place, p) =>
    promises.map((sample, s) => {
      const n = p * promises.length + s
      const course = courses[(p * 8 + s) % courses.length] ?? 'part'
      // What waits for a second person is of these days.
      const on = addDays(day, course === 'waiting' ? -(n % 4) : -20 - ((n * 37) % 260))
      const span = course === 'late' ? 15 : 60 + ((n * 13) % 240)
      return {
        place,
        sample,
        amount: sample.amount + sample.step * ((p * 3 + s) % 4),
        on,
        due: addDays(on, course === 'late' ? span : Math.max(span, 30 + ((n * 37) % 260))),
        campaignId: campaignOf(sample, on, campaigns),
        course,
      }
    }),
  )
}

function pledgesOf2024({ campaigns }: Given): Row[] {
  return before.flatMap((place, p) =>
    promises
      .filter(({ season }) => season !== 'childrensDay')
      .slice(0, 2)
      .map((sample, s) => ({
        place,
        sample,
        amount: sample.amount + sample.step * ((p + s) % 3),
        on: addDays('2024-07-20', p * 5 + s * 2),
        due: s === 0 ? '2024-09-17' : '2025-05-31',
        campaignId: sample.season === 'midAutumn' ? campaigns.of2024 : undefined,
        course: p % 5 === 4 && s === 1 ? ('late' as const) : ('done' as const),
      })),
  )
}

function campaignOf({ season }: SamplePromise, on: string, campaigns: SampleCampaigns): string | undefined {
  if (season === 'midAutumn') return on <= campaigns.past.endsOn ? campaigns.past.id : undefined
  return season === 'childrensDay' ? campaigns.coming.id : undefined
}

async function seedPledge(at: At, given: Given, row: Row & { readonly seq: number }): Promise<void> {
  const { place, sample, amount, on, due, campaignId, course, seq } = row
  const isOwn = place.unitId === 'x23191'
  const recorder = isOwn ? given.front.commune : seq % 2 === 0 ? given.front.first : given.front.second
  const other = seq % 2 === 0 || isOwn ? given.front.second : given.front.first
  const named = sample.pledger.replace('{xa}', place.name)
  const input = RecordPledge.parse({
    unitId: place.unitId,
    pledgerKind: sample.pledgerKind,
    pledgerName: named,
    display: sample.display,
    promise: sample.promise.replace('{n}', formatNumber(amount)),
    childWords: sample.childWords,
    measure: sample.measure,
    amount: String(amount),
    pledgedOn: on,
    dueOn: due,
    ...(campaignId === undefined ? {} : { campaignId }),
    document: 'no',
    sure: true,
  })
  await recordPledge(at(recorder, moment(given, on, 2)), input)
  if (course === 'waiting') return
  await confirmPledge(at(other, moment(given, addDays(on, 1), 3)), seq, { version: 1 })
  await receive(at, given, { ...row, recorder, other })
}

type Receiving = Row & { readonly seq: number; readonly recorder: Actor; readonly other: Actor }

async function receive(at: At, given: Given, row: Receiving): Promise<void> {
  const { amount, on, course } = row
  const half = Math.ceil(amount / 2)
  switch (course) {
    case 'done':
      await part(at, given, row, { amount: half, day: addDays(on, 8) })
      await part(at, given, row, { amount: amount - half, day: addDays(on, 15) })
      return
    case 'part':
    case 'late':
      return part(at, given, row, { amount: half, day: addDays(on, 9) }).then(() => undefined)
    case 'corrected': {
      const wrong = await part(at, given, row, { amount: Math.ceil(amount / 3), day: addDays(on, 7) })
      const key = { pledge: row.seq, receipt: wrong }
      const reason = ReverseReceipt.parse({ reason: 'Ghi nhầm số lượng so với biên bản bàn giao.' })
      const reversed = await reverseReceipt(at(row.recorder, moment(given, addDays(on, 9), 4)), key, reason)
      const reversal = { pledge: row.seq, receipt: Number(reversed['receipt']) }
      await verifyReceipt(at(row.other, moment(given, addDays(on, 10), 5)), reversal, {})
      await part(at, given, row, { amount: half, day: addDays(on, 12) })
      return
    }
    case 'unverified':
      await record(at, given, row, { amount: half, day: localDay(given.now) })
      return
    case 'waiting':
      return
    default:
      return never(course)
  }
}

type Part = { readonly amount: number; readonly day: string }

/** Recorded on a day, verified by another person the day after; the receipt's number. */
async function part(at: At, given: Given, row: Receiving, { amount, day }: Part): Promise<number> {
  const receipt = await record(at, given, row, { amount, day })
  const key = { pledge: row.seq, receipt }
  await verifyReceipt(at(row.other, moment(given, addDays(day, 1), 3)), key, {})
  return receipt
}

async function record(at: At, given: Given, row: Receiving, { amount, day }: Part): Promise<number> {
  const document = `Biên bản bàn giao số ${row.seq}/BB-MTTQ`
  const input = RecordReceipt.parse({ amount: String(amount), receivedOn: day, document })
  const outcome = await recordReceipt(at(row.recorder, moment(given, day, 2)), row.seq, input)
  return Number(outcome['receipt'])
}

/** One pledger changed their mind, and one pledge was typed in twice. */
async function seedEnds(at: At, given: Given, last: number): Promise<void> {
  const place = today[0]
  const sample = promises[4]
  if (place === undefined || sample === undefined) throw new TypeError('sample promises are needed')
  const on = addDays(localDay(given.now), -18)
  const row = { place, sample, amount: 7_000_000, on, due: addDays(on, 90), campaignId: undefined }
  for (const n of [1, 2])
    await seedPledge(at, given, { ...row, course: 'part', amount: row.amount + n * 500_000, seq: last + n })
  const when = moment(given, addDays(on, 12), 6)
  const reason = 'Gia đình có việc, xin rút phần còn lại.'
  await withdrawPledge(at(given.front.commune, when), last + 1, { version: 2, reason })
  await seedPledge(at, given, { ...row, course: 'waiting', amount: row.amount + 1_500_000, seq: last + 3 })
  const twice = 'Ghi hai lần cùng một cam kết.'
  await cancelPledge(at(given.front.commune, when), last + 3, { version: 1, reason: twice })
}

/** A morning of that day in Việt Nam, never after now. */
function moment({ now }: Given, day: string, hour: number): string {
  const at = `${day}T0${hour}:12:00.000Z`
  return at < now ? at : now
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
