import { env } from 'cloudflare:workers'
import type { Measure, PledgeStatus } from '../../src/pledges/rules/pledge.ts'

// Pledges and receipts as they stand in the tables, and the tallies summed from them: what the pages read.

export type Given = {
  readonly unitId: string
  readonly amount: number
  readonly measure?: Measure
  readonly status?: PledgeStatus
  /** Verified receipts in order; a negative one takes back the one before it. */
  readonly receipts?: readonly number[]
  /** Recorded and not verified. */
  readonly waiting?: readonly number[]
  readonly pledgedOn?: string
  readonly dueOn?: string
  readonly campaignId?: string | null
  readonly name?: string
  readonly display?: 'full' | 'initials' | 'anonymous'
  readonly publicName?: string | null
  readonly promise?: string
  readonly childWords?: string | null
  readonly reason?: string | null
}

const [recorder, verifier] = ['nguoi-ghi', 'nguoi-xac-nhan']

/** Puts them in and sums the tallies anew. Gives their public numbers. */
export async function give(...list: readonly Given[]): Promise<number[]> {
  await env.DB.batch(
    [recorder, verifier].map((id) =>
      env.DB.prepare('insert or ignore into people (id, email, name) values (?, ?, ?)').bind(
        id,
        `${id}@example.vn`,
        `Cán bộ ${id}`,
      ),
    ),
  )
  const numbers: number[] = []
  for (const given of list) numbers.push(await put(given))
  await sumTallies()
  return numbers
}

async function put(given: Given): Promise<number> {
  const { status = 'confirmed', receipts = [], waiting = [] } = given
  const seq = (await scalar('select coalesce(max(seq), 0) + 1 from pledges')) ?? 1
  const received = receipts.reduce((sum, amount) => sum + amount, 0)
  const pledgedOn = given.pledgedOn ?? '2026-03-02'
  const dueOn = given.dueOn ?? '2099-12-31'
  const display = given.display ?? 'full'
  const name = given.name ?? 'Công ty Thanh long Hàm Thuận'
  const isConfirmed = status !== 'pending'
  const isDone = received >= given.amount
  const id = `p${seq}`
  await env.DB.prepare(
    `insert into pledges (seq, id, status, pledger_kind, pledger_name, pledger_fold, representative, display,
       public_name, promise, child_words, measure, amount, pledged_on, due_on, year, unit_id, commune_id, province_id,
       campaign_id, recorded_by, recorded_at, confirmed_by, confirmed_at, ended_at, reason, received, fulfilled_on, late)
     values (?1, ?2, 'confirmed', 'enterprise', ?3, lower(?3), 'Nguyễn Đại Diện', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
       cast(substr(?10, 1, 4) as integer), ?12, ${nearest('commune')}, ${nearest('province')}, ?13, ?14,
       '2026-03-02T01:00:00.000Z', ?15, '2026-03-03T01:00:00.000Z', null, null, ?16, ?17, ?18)`,
  )
    .bind(
      seq,
      id,
      name,
      display,
      display === 'anonymous' ? null : (given.publicName ?? name),
      given.promise ?? `Tặng quà cho học sinh, đợt ${seq}`,
      given.childWords ?? null,
      given.measure ?? 'vnd',
      given.amount,
      pledgedOn,
      dueOn,
      given.unitId,
      given.campaignId ?? null,
      recorder,
      verifier,
      received,
      isDone ? '2026-04-05' : null,
      status === 'confirmed' && !isDone && dueOn < '2026-11-01' ? 1 : 0,
    )
    .run()
  const entries = [
    ...receipts.map((amount) => ({ amount, verified: true })),
    ...waiting.map((amount) => ({ amount, verified: false })),
  ]
  let last: string | null = null
  for (const [at, { amount, verified }] of entries.entries()) {
    const receiptId = `${id}-${at + 1}`
    await env.DB.prepare(
      `insert into receipts (id, pledge_id, unit_id, status, amount, received_on, document, reverses_id, reason,
         recorded_by, recorded_at, verified_by, verified_at)
       values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, '2026-04-01T01:00:00.000Z', ?11, ?12)`,
    )
      .bind(
        receiptId,
        id,
        given.unitId,
        verified ? 'verified' : 'recorded',
        amount,
        `2026-04-0${at + 1}`,
        `Phiếu thu ${seq}.${at + 1}`,
        amount < 0 ? last : null,
        amount < 0 ? (given.reason ?? 'ghi nhầm') : null,
        recorder,
        verified ? verifier : null,
        verified ? '2026-04-06T01:00:00.000Z' : null,
      )
      .run()
    last = receiptId
  }
  await endAs(seq, status, { isConfirmed, reason: given.reason ?? null })
  return seq
}

async function endAs(
  seq: number,
  status: PledgeStatus,
  end: { isConfirmed: boolean; reason: string | null },
): Promise<void> {
  if (status === 'confirmed') return
  await env.DB.prepare(
    `update pledges set status = ?2, ended_at = ?3, reason = ?4, late = 0,
       confirmed_by = iif(?5, confirmed_by, null), confirmed_at = iif(?5, confirmed_at, null) where seq = ?1`,
  )
    .bind(
      seq,
      status,
      status === 'pending' ? null : '2026-05-06T01:00:00.000Z',
      end.reason,
      end.isConfirmed ? 1 : 0,
    )
    .run()
}

function nearest(level: 'commune' | 'province'): string {
  return `(select a.id from unit_reach r join units a on a.id = r.ancestor_id
    where r.unit_id = ?12 and a.level = '${level}' and a.valid_to is null)`
}

/** Every tally anew from the pledges, by today's tree. */
export async function sumTallies(): Promise<void> {
  await env.DB.batch([
    env.DB.prepare('delete from tallies'),
    env.DB.prepare(
      `insert into tallies (unit_id, year, campaign_id, measure, pledges, fulfilled, late, promised, received)
       select r.ancestor_id, p.year, p.campaign, p.measure, sum(p.status = 'confirmed'),
         sum(p.status = 'confirmed' and p.fulfilled_on is not null), sum(p.late),
         sum(iif(p.status = 'confirmed', p.amount, 0)),
         sum(iif(p.status in ('confirmed', 'withdrawn'), p.received, 0))
       from (select *, '' as campaign from pledges union all
         select *, campaign_id as campaign from pledges where campaign_id is not null) p
       join unit_reach r on r.unit_id = p.unit_id
       where p.status in ('confirmed', 'withdrawn') and p.confirmed_at is not null
       group by 1, 2, 3, 4`,
    ),
  ])
}

/** A campaign of the root. Gives its number. */
export async function campaign(id: string, name: string, year = 2026): Promise<number> {
  await env.DB.prepare(
    `insert into campaigns (id, slug, kind, year, name, unit_id, starts_on, ends_on, registers_from, registers_to)
     values (?1, ?1, 'other', ?3, ?2, 't68', ?4 || '-06-01', ?4 || '-06-30', ?4 || '-05-01', ?4 || '-06-15')`,
  )
    .bind(id, name, year, String(year))
    .run()
  return (await scalar('select max(seq) from campaigns')) ?? 0
}

export async function scalar(sql: string): Promise<number | null> {
  const row = await env.DB.prepare(sql).first<Record<string, number>>()
  return row === null ? null : (Object.values(row)[0] ?? null)
}
