import { randomBytes } from 'node:crypto'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor } from '../../src/core/access.ts'
import { Settings } from '../../src/core/settings.ts'
import { openDb } from '../../src/db/client.ts'
import type { WriteCtx } from '../../src/db/context.ts'
import { newId, type Keys } from '../../src/db/keys.ts'
import { seedConcerns } from './concerns.ts'
import { seedDuty } from './duty.ts'
import { seedCampaigns } from './events/campaigns.ts'
import { seedEvents } from './events/main.ts'
import { seedIdeas } from './forum.ts'
import { seedOrganisations } from './places.ts'
import { actorOf, seedPeople, type SamplePerson } from './people.ts'
import { seedPledges } from './pledges/main.ts'
import { seedPrivacy } from './privacy.ts'

export type Seed = {
  readonly db: D1Database
  readonly keys: Keys
  readonly dataDir: string
  /** The moment of seeding: days are counted back from here. */
  readonly now: string
}

/** A context that writes as `actor` at a moment: every sample record takes the product's own path. */
export type At = (actor: Actor, now: string) => WriteCtx

/**
 * Fills a new database with today's Lâm Đồng: people of every role, organisations, and ideas in every state.
 * The accounts with their random passwords go to `sample-accounts.json`, readable by its owner alone.
 */
export async function seedSample({ db, keys, dataDir, now }: Seed): Promise<void> {
  const opened = openDb(db, 'first-primary')
  const settings = await seedSettings(db)
  const at: At = (actor, moment) => ({
    db: opened.db,
    actor,
    now: moment,
    settings,
    keys,
    write: { id: keys.digest('commit', newId()), digest: '' },
  })
  const organisations = await seedOrganisations(db, at, now)
  const people = await seedPeople(at, {
    now,
    organisations,
    password: () => randomBytes(9).toString('base64url'),
  })
  await seedIdeas(at, { now, people })
  await seedMovement(db, at, { now, people })
  await seedDuty(at, { now, people })
  await seedProtection(at, { now, people })
  const file = join(dataDir, 'sample-accounts.json')
  const accounts = people.map(({ role, email, password, totpSecret, unit }) => ({
    role,
    email,
    password,
    totpSecret,
    unit,
  }))
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
}

/** Cases of child protection, and what people asked about their data. */
async function seedProtection(
  at: At,
  { now, people }: { now: string; people: readonly SamplePerson[] },
): Promise<void> {
  const [hoa, tuan, admin, reader] = (['baove1', 'baove2', 'quantri', 'duyet1'] as const).map((email) =>
    people.find((one) => one.email.startsWith(`${email}@`)),
  )
  if (hoa === undefined || tuan === undefined || admin === undefined || reader === undefined)
    throw new TypeError('too few sample people')
  await seedConcerns(at, { now, officers: [actorOf(hoa), actorOf(tuan)], reader: actorOf(reader) })
  await seedPrivacy(at, { now, admin: actorOf(admin) })
}

/** Campaigns with their events, and pledges with what was received of them. */
async function seedMovement(
  db: D1Database,
  at: At,
  { now, people }: { now: string; people: readonly SamplePerson[] },
): Promise<void> {
  const who = (email: string): Actor => {
    const found = people.find((one) => one.email.startsWith(`${email}@`))
    if (found === undefined) throw new TypeError(`no sample person ${email}`)
    return actorOf(found)
  }
  const campaigns = await seedCampaigns(db, at, { now, official: who('mattran1') })
  await seedEvents(at, {
    now,
    campaigns,
    first: who('tinh1'),
    second: who('tinh2'),
    commune: who('xa'),
    school: who('truong'),
  })
  const front = { first: who('mattran1'), second: who('mattran2'), commune: who('mattran') }
  await seedPledges(at, { now, campaigns, front })
}

async function seedSettings(db: D1Database): Promise<Settings> {
  const body = {
    rootUnitId: 't68',
    owner: {
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng (dữ liệu mẫu)',
      address: 'Phường Xuân Hương - Đà Lạt, tỉnh Lâm Đồng',
      phone: '0263 3000 000',
      email: 'lienhe@mangnon.example',
      responsible: 'Nguyễn Thị Mẫu',
    },
  }
  await db.prepare('update settings set body = ? where id = 1').bind(JSON.stringify(body)).run()
  return Settings.parse(body)
}
