import { sql } from 'drizzle-orm'
import type { Subject } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import type { Instant, LocalDay } from '../../core/vi/dates.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { ReceiptStatus } from '../rules/receipt.ts'
import type { Loaded } from './pledges.ts'

export type Receipt = {
  readonly seq: number
  readonly id: string
  readonly version: number
  readonly status: ReceiptStatus
  readonly amount: number
  readonly receivedOn: LocalDay
  readonly document: string | null
  readonly reason: string | null
  readonly recordedBy: string
  readonly recordedName: string
  readonly recordedAt: Instant
  readonly verifiedName: string | null
  readonly verifiedAt: Instant | null
  /** The number of the receipt that this one takes back, and the number of the one that takes this one back. */
  readonly reverses: number | null
  readonly reversedBy: number | null
  /** Who recorded what it takes back, as long as that waits too. */
  readonly otherBy: string | null
}

const columns = sql`r.seq as seq, r.id as id, r.version as version, r.status as status, r.amount as amount,
  r.received_on as receivedOn, r.document as document, r.reason as reason, r.recorded_by as recordedBy,
  w.name as recordedName, r.recorded_at as recordedAt, v.name as verifiedName, r.verified_at as verifiedAt,
  o.seq as reverses, b.seq as reversedBy, iif(o.status = 'recorded', o.recorded_by, null) as otherBy`
const joined = sql`join people w on w.id = r.recorded_by left join people v on v.id = r.verified_by
  left join receipts o on o.id = r.reverses_id left join receipts b on b.reverses_id = r.id`

/** A receipt as a page shows it: `sum` is what was verified up to it, it included. */
export type ReceiptLine = Receipt & { readonly sum: number }

export const receiptsShown = 50

/** The receipts of a pledge, newest first, those before `before`; one more than are shown when there are more. */
export function selectReceipts(db: ReadDb, pledge: number, before?: number): Query<ReceiptLine> {
  return db.rows<ReceiptLine>(sql`
    select ${columns}, r.sum as sum
    from (select x.*, sum(iif(x.status = 'verified', x.amount, 0)) over (order by x.seq) as sum
      from receipts x where x.pledge_id = (select p.id from pledges p where p.seq = ${pledge})) r ${joined}
    where r.seq < ${before ?? Number.MAX_SAFE_INTEGER}
    order by r.seq desc limit ${receiptsShown + 1}`)
}

/** With the receipt that it takes back, as far as that is not verified itself. */
export type SettledReceipt = Receipt & { readonly settles: Waiting | null }
type Waiting = { readonly id: string; readonly version: number; readonly recordedBy: string }
type Row = Receipt & { readonly otherId: string | null; readonly otherVersion: number | null }

/** One receipt of that pledge as a statement; its rows go through `asReceipt`. */
export function selectReceipt(
  db: ReadDb,
  key: { readonly pledge: number; readonly receipt: number },
): Query<Row> {
  return db.rows<Row>(sql`
    select ${columns}, o.id as otherId, o.version as otherVersion
    from receipts r join pledges p on p.id = r.pledge_id ${joined}
    where r.seq = ${key.receipt} and p.seq = ${key.pledge}`)
}

/** @throws AppError `not_found`. */
export function asReceipt([row]: readonly Row[]): SettledReceipt {
  if (row === undefined) throw new AppError('not_found')
  const { otherId, otherVersion, ...receipt } = row
  const { otherBy } = receipt
  const waits = otherId !== null && otherVersion !== null && otherBy !== null
  return { ...receipt, settles: waits ? { id: otherId, version: otherVersion, recordedBy: otherBy } : null }
}

export function receiptSubject(
  receipt: { readonly id: string },
  { within }: Pick<Loaded, 'within'>,
): Subject {
  return { kind: 'receipt', id: receipt.id, within }
}
