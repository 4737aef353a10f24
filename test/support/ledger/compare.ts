import { env } from 'cloudflare:workers'
import { ancestorsOf } from './house.ts'
import { keyOf, receivedOf, talliesOf, type Figures, type Pledge } from './model.ts'

/** A pledge of the model and its public number in the house. */
export type Known = { readonly seq: number; readonly pledge: Pledge }

type TallyRow = Figures & { unit_id: string; year: number; campaign_id: string; measure: string }
type PledgeRow = {
  id: string
  seq: number
  status: string
  received: number
  late: number
  version: number
  fulfilled_on: string | null
}
type ReceiptRow = { pledge_id: string; status: string; amount: number; version: number }

/** Where the house and the model differ: nothing, when no đồng was lost and none counted twice. */
export async function differences(known: readonly Known[], { inOrder = true } = {}): Promise<string[]> {
  const list = inOrder ? listOf : (entries: Entries) => listOf(entries).split(',').toSorted().join(',')
  const [tallies, pledges, receipts] = await Promise.all([
    rowsOf<TallyRow>('tallies'),
    rowsOf<PledgeRow>('pledges'),
    rowsOf<ReceiptRow>('receipts order by seq'),
  ])
  return [...ofTallies(tallies, known), ...ofPledges(pledges, receipts, known, list), ...(await ofAudit())]
}

async function rowsOf<Row>(table: string): Promise<readonly Row[]> {
  return (await env.DB.prepare(`select * from ${table}`).all<Row>()).results
}

/** Every write in the audit once: as many events as versions, and no commit without one. */
export async function ofAudit(): Promise<string[]> {
  const row = await env.DB.prepare(
    `select (select coalesce(sum(version), 0) from pledges) + (select coalesce(sum(version), 0) from receipts) as versions,
       (select count(*) from events where subject in ('pledge', 'receipt')) as events,
       (select count(*) from commits where id not in (select commit_id from events)) as silent`,
  ).first<{ versions: number; events: number; silent: number }>()
  if (row === null) return ['no answer']
  return [
    ...(row.versions === row.events ? [] : [`${row.versions} versions but ${row.events} events`]),
    ...(row.silent === 0 ? [] : [`${row.silent} commits without an event`]),
  ]
}

function ofTallies(rows: readonly TallyRow[], known: readonly Known[]): string[] {
  const right = talliesOf(
    known.map(({ pledge }) => pledge),
    ancestorsOf,
  )
  const stored = new Map(rows.map((row) => [keyOf(row.unit_id, row.year, row.campaign_id, row.measure), row]))
  return [...new Set([...right.keys(), ...stored.keys()])].flatMap((key) => {
    const [was, is] = [textOf(right.get(key)), textOf(stored.get(key))]
    return was === is ? [] : [`tally ${key}: ${is}, should be ${was}`]
  })
}

function ofPledges(
  rows: readonly PledgeRow[],
  receipts: readonly ReceiptRow[],
  known: readonly Known[],
  list: (entries: Entries) => string,
): string[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]))
  const missing = rows.length === known.length ? [] : [`${rows.length} pledges, should be ${known.length}`]
  return [
    ...missing,
    ...known.flatMap(({ seq, pledge }) => {
      const row = bySeq.get(seq)
      if (row === undefined) return [`pledge ${seq} is missing`]
      const own = receipts.filter(({ pledge_id: id }) => id === row.id)
      const is = `${row.status} ${row.received} ${row.late} ${row.fulfilled_on !== null} ${list(own)}`
      const was = `${pledge.status} ${receivedOf(pledge)} ${Number(pledge.late)} ${receivedOf(pledge) >= pledge.amount} ${list(
        pledge.entries.map(({ amount, verifiedBy }) => ({
          amount,
          status: verifiedBy === null ? 'recorded' : 'verified',
        })),
      )}`
      return is === was ? [] : [`pledge ${seq}: ${is}, should be ${was}`]
    }),
  ]
}

type Entries = readonly { readonly amount: number; readonly status: string }[]

function listOf(entries: Entries): string {
  return entries.map(({ amount, status }) => `${amount}${status === 'verified' ? '!' : ''}`).join(',')
}

const none: Figures = { pledges: 0, fulfilled: 0, late: 0, promised: 0, received: 0 }

function textOf(figures: Figures = none): string {
  const { pledges, fulfilled, late, promised, received } = figures
  return [pledges, fulfilled, late, promised, received].join(' ')
}
