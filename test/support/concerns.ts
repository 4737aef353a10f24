import { env } from 'cloudflare:workers'
import type {
  ConcernSource,
  ConcernStatus,
  Level,
  TextPart,
  Wish,
} from '../../src/safeguarding/rules/concern.ts'
import { keysOf, newId } from '../../src/db/keys.ts'
import { client, type Client } from './client.ts'
import { person, unit } from './world.ts'

/** A word that stands in the child's own words and must be nowhere else. */
export const canary = 'Chimyếnnhỏgiữađêm'

type Raised = {
  readonly seq?: number
  readonly source?: ConcernSource
  readonly level?: Level
  readonly status?: ConcernStatus
  readonly unitId?: string
  readonly wish?: Wish
  readonly ideaId?: string
  readonly receivedAt?: string
  readonly parts?: Readonly<Partial<Record<TextPart, string>>>
}

export type Raise = { readonly seq: number; readonly id: string; readonly path: string }

/** A case that lies in the database as the raising ways leave it. */
export async function raised({
  seq: wanted,
  source = 'help',
  level = 3,
  status = 'waiting',
  unitId = unit.root,
  wish,
  ideaId,
  receivedAt = new Date().toISOString(),
  parts = { words: `Em sợ lắm. ${canary}`, notToKnow: `Bố em ${canary}` },
}: Raised = {}): Promise<Raise> {
  const id = newId()
  const keys = keysOf(env.APP_SECRET)
  const opened = status === 'waiting' ? null : receivedAt
  await env.DB.batch([
    env.DB.prepare(
      `insert into concerns (seq, id, status, source, level, idea_id, unit_id, wish, received_at, received_day, opened_at)
       values (coalesce(?, (select coalesce(max(seq), 410) + 1 from concerns)), ?, ?, ?, ?, ?, ?, ?, ?, substr(?, 1, 10), ?)`,
    ).bind(
      wanted ?? null,
      id,
      status,
      source,
      level,
      ideaId ?? null,
      unitId,
      wish ?? null,
      receivedAt,
      receivedAt,
      opened,
    ),
    ...Object.entries(parts).map(([part, text]) =>
      env.DB.prepare('insert into concern_texts (concern_id, part, sealed) values (?, ?, ?)').bind(
        id,
        part,
        keys.seal('concern', text),
      ),
    ),
  ])
  const seq =
    (await env.DB.prepare('select seq from concerns where id = ?').bind(id).first<number>('seq')) ?? 0
  return { seq, id, path: `/bao-ve/ca/${seq}` }
}

/** A protection officer at that unit, with an open screen. */
export async function protector(unitId: string = unit.root): Promise<Client & { readonly id: string }> {
  const who = await person({ role: 'protector', unitId })
  return { ...client(who), id: who.id }
}

/** The row of a case, as it stands. */
export async function rowOf({ id }: Pick<Raise, 'id'>): Promise<Record<string, unknown>> {
  return (await env.DB.prepare('select * from concerns where id = ?').bind(id).first()) ?? {}
}

/** The version that its page would carry. */
export async function versionOf(one: Pick<Raise, 'id'>): Promise<number> {
  return Number((await rowOf(one))['version'])
}

/** Does one step of a case as its page does it. */
export async function doStep(
  who: Client,
  one: Raise,
  part: string,
  fields: Readonly<Record<string, string | number>> = {},
): Promise<Response> {
  return who.post(`${one.path}/${part}`, { version: await versionOf(one), ...fields })
}

export const handOverFields = {
  receiverKind: 'line111',
  receiver: 'Trực ban số 12',
  number: '111-2026-77',
  time: '00:00',
}

/** A case over an idea that stood in that state before, its words moved as raising moves them. */
export async function ideaUnder(
  status: 'reading' | 'published' | 'withdrawn',
  { seq: wanted, ...other }: Pick<Raised, 'seq' | 'unitId'> = {},
): Promise<{ one: Raise; idea: { id: string; seq: number } }> {
  const id = newId()
  const publishes = status === 'published'
  await env.DB.prepare(
    `insert into ideas (seq, id, status, topic, share, unit_id, code, received_at, received_day, read_due, title, body,
       published_seq, published_day, shuffle)
     values (?, ?, ?, 'safety', 1, ?, ?, '2026-11-01T00:00:00.000Z', '2026-11-01', '2026-11-02T00:00:00.000Z', ?, ?, ?, ?, ?)`,
  )
    .bind(
      wanted ?? null,
      id,
      status,
      unit.root,
      newId(),
      publishes ? `Em sợ ${canary}` : null,
      publishes ? canary : null,
      publishes ? 1 : null,
      publishes ? '2026-11-02' : null,
      publishes ? 5 : null,
    )
    .run()
  const seq = (await env.DB.prepare('select seq from ideas where id = ?').bind(id).first<number>('seq')) ?? 0
  const one = await raised({
    source: 'moderator',
    status: 'assessing',
    ideaId: id,
    parts: { words: `Em sợ lắm. ${canary}` },
    ...(wanted === undefined ? {} : { seq: wanted }),
    ...other,
  })
  return { one, idea: { id, seq } }
}
