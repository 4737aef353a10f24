import { sql } from 'drizzle-orm'
import { authorize } from '../../core/access.ts'
import { localDay, localTime, type LocalDay } from '../../core/vi/dates.ts'
import { readTogether, type Statement, type WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Ctx, Outcome, WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { tallies, tallyProofs } from '../../db/schema.ts'
import { queueMail } from '../../outbox/service.ts'
import {
  checkReceived,
  checkTallies,
  firstOverdue,
  isProven,
  ledgerYears,
  overdue,
  readSettings,
  selectAdmins,
  sumOfReceipts,
  sumsOfPledges,
  type Check,
} from '../queries/proof.ts'
import { eachFigure } from '../queries/shares.ts'
import { fulfilledDay, moveTallies } from './ledger.ts'
import { mismatchMail } from './mail.ts'

const job = 'ledger'
const atOnce = 5000
/** When the day's last writes are surely done and nobody works. */
const from = '01:00'

/**
 * Once a day, after one in the morning: marks what is late, proves every tally and every sum received against their
 * entries, and says what it found. What was wrong is told by mail and by `/suc-khoe` and then, never silently,
 * computed anew. A run that broke off goes on with the next call; a second run of the day does nothing.
 */
export async function keepLedger({ db, keys, now }: Pick<Ctx, 'db' | 'keys' | 'now'>): Promise<void> {
  const day = localDay(now)
  if (localTime(now) < from || (await isProven(db, day))) return
  const settings = await readSettings(db)
  const ctx: Ctx = { db, keys, now, settings, actor: { kind: 'system', job } }
  await markLate(ctx, day)
  const years = await ledgerYears(db)
  const found = []
  for (const year of years) found.push({ year, ...(await prove(ctx, year)) })
  await recordProof(ctx, day, found)
}

/** The sums received and all tallies of a year, computed anew from receipts and pledges. */
function rebuilt(db: WriteDb, year: number): Statement[] {
  return [
    db.run(sql`
      update pledges as p set received = ${sumOfReceipts},
        late = iif(p.late = 1 and ${sumOfReceipts} < p.amount, 1, 0),
        fulfilled_on = iif(${sumOfReceipts} < p.amount, null, ${fulfilledDay()})
      where p.year = ${year} and p.received <> ${sumOfReceipts}`),
    db.delete(tallies).where(sql`${tallies.year} = ${year}`),
    db.run(sql`
      insert into tallies (year, unit_id, campaign_id, measure, ${eachFigure((name) => name)})
      select ${year}, * from (${sumsOfPledges(year)})`),
  ]
}

async function markLate(ctx: Ctx, day: LocalDay): Promise<void> {
  for (
    let first = await firstOverdue(ctx.db, day);
    first !== undefined;
    first = await firstOverdue(ctx.db, day)
  ) {
    const which = sql`p.seq in (select seq from (${overdue(day)} limit ${atOnce}))`
    const next = { status: sql`p.status`, received: sql`p.received`, late: sql`1` }
    // What was marked may be open again by the time of a second run: then this is another step.
    const what = `${first} ${newId()}`
    await run(ctx, [{ action: 'markLate', what, detail: { first } }], (db) => [
      moveTallies(db, which, next),
      db.run(sql`update pledges as p set late = 1 where ${which}`),
    ])
  }
}

async function prove(ctx: Ctx, year: number): Promise<Check> {
  const [sums, received] = await readTogether(ctx.db, [
    checkTallies(ctx.db, year),
    checkReceived(ctx.db, year),
  ])
  const both = [...sums, ...received]
  return {
    checked: both.reduce((n, one) => n + one.checked, 0),
    wrong: both.reduce((n, one) => n + one.wrong, 0),
    example: both.find((one) => one.example !== null)?.example ?? null,
  }
}

type Found = Check & { readonly year: number }

/** In one batch with what it repairs: nothing is repaired that is not told, and nothing told that is not repaired. */
async function recordProof(ctx: Ctx, day: LocalDay, found: readonly Found[]): Promise<void> {
  const checked = found.reduce((n, one) => n + one.checked, 0)
  const wrong = found.reduce((n, one) => n + one.wrong, 0)
  const example = found.find((one) => one.example !== null)?.example ?? null
  const at = { unitId: ctx.settings.rootUnitId, day }
  const admins = wrong === 0 ? [] : await selectAdmins(ctx.db, at)
  const years = found.filter((one) => one.wrong > 0).map(({ year }) => year)
  const repairs = years.map((year) => ({ action: 'rebuild', what: String(year), detail: { year } }))
  await run(ctx, [{ action: 'prove', what: '', detail: { checked, wrong, example } }, ...repairs], (db) => [
    ...years.flatMap((year) => rebuilt(db, year)),
    db.insert(tallyProofs).values({ day, at: ctx.now, checked, wrong }),
    ...admins.map(({ name, email }) =>
      queueMail(db, mismatchMail({ id: newId(), to: email, name, day, checked, wrong }), ctx.now),
    ),
  ])
}

type Step = { readonly action: string; readonly what: string; readonly detail: Outcome }

/** One commit of the job. Its id is the day's and the first step's, so that a run after a crash does nothing twice. */
async function run(
  ctx: Ctx,
  steps: readonly [Step, ...Step[]],
  write: Parameters<typeof commit>[3],
): Promise<void> {
  const [first, ...others] = steps
  const id = idOf(ctx, first)
  const writing: WriteCtx = {
    ...ctx,
    write: { id: ctx.keys.digest('commit', `${job} ${id}`), digest: first.action },
  }
  const permits = steps.map((step) =>
    authorize(ctx.actor, 'system.run', { kind: job, id: idOf(ctx, step), within: [] }),
  )
  await commit(writing, permits, [factOf(ctx, first), ...others.map((step) => factOf(ctx, step))], write)
}

function factOf(ctx: Ctx, step: Step): Fact {
  const { action, detail } = step
  return { subject: job, id: idOf(ctx, step), version: 1, action, unitId: ctx.settings.rootUnitId, detail }
}

function idOf(ctx: Ctx, { action, what }: Step): string {
  return `${localDay(ctx.now)} ${action} ${what}`.trim()
}
