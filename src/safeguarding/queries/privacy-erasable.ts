import { sql, type SQL } from 'drizzle-orm'
import type { Subject } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import type { ReadDb } from '../../db/client.ts'
import { idsOf, withinOf } from '../../units/queries/units.ts'
import type { Requestable } from '../rules/privacy-erasure.ts'

/** What may be erased, as far as an administrator needs to know that it is the right one. */
export type Erasee = {
  readonly subject: Requestable
  readonly id: string
  /** The version of the row that its event stands beside. */
  readonly version: number
  readonly unitId: string
  /** Its public number; null for an account. */
  readonly number: number | null
  /** The name by which the person is known; null where there is none. */
  readonly name: string | null
  readonly erased: boolean
  /** It is still in use: an account that is not ended. */
  readonly inUse: boolean
  readonly within: string
}

type Row = Omit<Erasee, 'subject' | 'erased' | 'inUse'> & { readonly erased: number; readonly inUse: number }

function sources(
  rootUnitId: string,
): Readonly<Record<Requestable, { from: SQL; columns: SQL; number: SQL }>> {
  return {
    pledge: {
      from: sql`pledges x`,
      columns: sql`x.version as version, x.unit_id as unitId, x.seq as number,
        case when x.pledger_kind in ('person', 'household') then x.pledger_name else x.representative end as name, 0 as inUse`,
      number: sql`x.seq`,
    },
    contact: {
      from: sql`campaign_events x left join event_contacts k on k.event_id = x.id`,
      columns: sql`x.version as version, x.unit_id as unitId, x.seq as number, k.name as name, 0 as inUse`,
      number: sql`x.seq`,
    },
    feedback: {
      from: sql`feedback x`,
      columns: sql`x.version as version, x.unit_id as unitId, x.seq as number, x.sender as name, 0 as inUse`,
      number: sql`x.seq`,
    },
    person: {
      from: sql`people x`,
      columns: sql`x.version as version, ${rootUnitId} as unitId, null as number, x.name as name,
        x.ended_at is null as inUse`,
      number: sql`x.email`,
    },
    // Only what everybody can see: of an idea that waits or hides nobody here learns that it exists.
    idea: {
      from: sql`public_ideas v join ideas x on x.id = v.id`,
      columns: sql`x.version as version, x.unit_id as unitId, x.seq as number, null as name, 0 as inUse`,
      number: sql`x.seq`,
    },
  }
}

/** The id of what has that number or address; undefined for none. */
export async function findErasee(
  db: ReadDb,
  asked: { readonly subject: Requestable; readonly reference: string; readonly rootUnitId: string },
): Promise<string | undefined> {
  const { from, number } = sources(asked.rootUnitId)[asked.subject]
  const reference = asked.subject === 'person' ? asked.reference : Number(asked.reference)
  const [row] = await db.rows<{ id: string }>(
    sql`select x.id as id from ${from} where ${number} = ${reference}`,
  )
  return row?.id
}

/** One thing that may be erased. @throws AppError `not_found`. */
export async function getErasee(
  db: ReadDb,
  asked: { readonly subject: Requestable; readonly id: string; readonly rootUnitId: string },
): Promise<Erasee> {
  const { subject, id, rootUnitId } = asked
  const { from, columns } = sources(rootUnitId)[subject]
  const [row] = await db.rows<Row>(sql`
    select y.*, ${withinOf(sql`y.unitId`)} as within,
      exists (select 1 from erasures e where e.subject = ${subject} and e.subject_id = y.id) as erased
    from (select x.id as id, ${columns} from ${from} where x.id = ${id}) y`)
  if (row === undefined) throw new AppError('not_found')
  return { ...row, subject, erased: row.erased === 1, inUse: row.inUse === 1 }
}

/** Its subject in the journal: the contact of an event stands beside the event. */
export function eraseeSubject({ subject, id, within }: Pick<Erasee, 'subject' | 'id' | 'within'>): Subject {
  return { kind: subject === 'contact' ? 'event' : subject, id, within: idsOf(within) }
}
