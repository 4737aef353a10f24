import { sql, type SQL } from 'drizzle-orm'
import { holdings } from '../core/retention-all.ts'
import { cutoff, hasTerm, type Holding, type Term } from '../core/retention.ts'
import { localDay, type Instant } from '../core/vi/dates.ts'
import { batch, writable, type Query, type ReadDb, type Statement } from './client.ts'
import { beat } from './operational.ts'

/** So many rows of each kind in one run; the next minute's run goes on. */
const chunk = 500

type Aged = { readonly table: string; readonly key: string; readonly term: Term }

/** Everything that has a term, what goes with another row before that row forgets its day. */
const aged: readonly Aged[] = holdings
  .flatMap(({ table, key, personal = [] }: Holding): Aged[] =>
    personal.flatMap(({ ends }) => (hasTerm(ends) ? [{ table, key, term: ends }] : [])),
  )
  .toSorted((a, b) => Number(a.term.of === undefined) - Number(b.term.of === undefined))

/** So many of what is looked for once a day. */
const dailyChunk = 20_000

/**
 * Deletes or empties what is past its term (core/retention), up to 500 rows of each kind, and squeezes erased words
 * out of the search index. Idempotent; with nothing to do it reads a row or none of each index, and once a day those
 * tables whole for which an index would cost a child's sending a row.
 */
export async function purge(db: ReadDb, now: Instant): Promise<void> {
  const [last] = await db.rows<{ at: string }>(sql`select h.at as at from heartbeats h where h.job = 'purge'`)
  const isNewDay = last === undefined || localDay(last.at) < localDay(now)
  await batch(
    db,
    aged.filter(({ term }) => isNewDay || term.whole !== 'day').map((each) => purging(db, each, now)),
  )
  if (isNewDay) await beat(db, 'purge', now)
  await squeezeSearch(db, now)
}

function purging(db: ReadDb, { table, key, term }: Aged, now: Instant): Statement {
  const over = pastTerm({ table, key, term }, now)
  const column = term.of?.column ?? key
  const rows = sql`(${sql.raw(column)}) in (${over})`
  return writable(db).run(
    term.outcome === 'delete'
      ? sql`delete from ${sql.raw(table)} where ${rows}`
      : sql`update ${sql.raw(table)} set ${sql.raw(term.outcome.set)} where ${rows}`,
  )
}

/** The keys of what is past its term: of the table itself, or of the row that it goes with. */
function pastTerm({ table, key, term }: Aged, now: Instant): SQL {
  const { on, where, of } = term
  const also = where === undefined ? sql`` : sql` and ${sql.raw(where)}`
  return sql`select ${sql.raw(of?.key ?? key)} from ${sql.raw(of?.table ?? table)}
    where ${sql.raw(on)} <= ${cutoff(term, now)}${also} order by ${sql.raw(on)} limit ${term.whole === 'day' ? dailyChunk : chunk}`
}

/**
 * A contentless index only marks what was deleted; its words stay in the segments until they are merged. That is done
 * in the minute after an erasure, and once a day for what moderators took down.
 */
async function squeezeSearch(db: ReadDb, now: Instant): Promise<void> {
  const [last] = await db.rows<{ at: string | null; erased: number }>(sql`
    select (select h.at from heartbeats h where h.job = 'search') as at,
      exists (select 1 from (select e.at as at from erasures e order by e.seq desc limit 1) n
        where n.at >= coalesce((select h.at from heartbeats h where h.job = 'search'), '')) as erased`)
  const at = last?.at ?? null
  if (at !== null && localDay(at) >= localDay(now) && last?.erased !== 1) return
  await writable(db).run(sql`insert into idea_search (idea_search) values ('optimize')`)
  await beat(db, 'search', now)
}

/** How many are counted one by one. */
export const countedUpTo = 10_000

type Counts = Readonly<Record<string, number>>
type Oldest = Readonly<Record<string, string | null>>
export type Held = { readonly n: number; readonly oldest: string | null; readonly past: number }

/**
 * For each kind of personal data, in the order of the declaration: how many rows there are (one more than 10,000 for
 * more), what its term counts from in the oldest, and whether that is past it. Two reads of one row each.
 */
export function selectHeld(db: ReadDb, now: Instant): readonly [Query<Counts>, Query<Oldest>] {
  const counts = kinds.map((kind, at) => sql`${countOf(kind)} as ${sql.raw(`n${at}`)}`)
  const oldest = kinds.map((kind, at) => sql`${oldestOf(kind, now)} as ${sql.raw(`o${at}`)}`)
  return [db.rows<Counts>(sql`select ${list(counts)}`), db.rows<Oldest>(sql`select ${list(oldest)}`)]
}

/** The rows of `selectHeld` by kind. */
export function heldOf(counts: Counts | undefined, oldest: Oldest | undefined): readonly (Held & Kind)[] {
  return kinds.map((kind, at) => {
    const [start = '', past = ''] = (oldest?.[`o${at}`] ?? '').split(' ')
    return {
      ...kind,
      n: counts?.[`n${at}`] ?? 0,
      oldest: start === '' ? null : start,
      past: Number(past),
    }
  })
}

type Kind = { readonly table: string; readonly key: string; readonly personal: Personal }
type Personal = NonNullable<(typeof holdings)[number]['personal']>[number]

/** Marks of staff go with the records on which they stand, and are not counted by themselves. */
const kinds: readonly Kind[] = holdings.flatMap(({ table, key, personal = [] }) =>
  personal.filter((each) => each.key !== 'staff_marks').map((each) => ({ table, key, personal: each })),
)

function list(columns: readonly SQL[]): SQL {
  return sql.join([...columns], sql`, `)
}

function countOf({ table, personal: { ends, holds } }: Kind): SQL {
  const own = hasTerm(ends) && ends.of === undefined ? ends.where : undefined
  const where = holds ?? own ?? 'true'
  return sql`(select count(*) from (select 1 from ${sql.raw(table)} where ${sql.raw(where)}
    limit ${sql.raw(String(countedUpTo + 1))}))`
}

/** What falls due between two runs is not late yet. */
const graceMs = { minute: 10 * 60_000, day: 25 * 3_600_000 }

/** "<start> <1 when past>"; null without a term. */
function oldestOf({ table, personal: { ends } }: Kind, now: Instant): SQL {
  if (!hasTerm(ends)) return sql`null`
  const { on, where = 'true', of } = ends
  const missed = new Date(
    Date.parse(now) - (ends.whole === 'day' ? graceMs.day : graceMs.minute),
  ).toISOString()
  return sql`(select ${sql.raw(on)} || ' ' || (${sql.raw(on)} <= ${cutoff(ends, missed)}) from ${sql.raw(of?.table ?? table)}
    where ${sql.raw(where)} order by ${sql.raw(on)} limit 1)`
}
