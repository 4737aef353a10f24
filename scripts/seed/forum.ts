import type { Actor } from '../../src/core/access.ts'
import { decide, confirmDecline } from '../../src/forum/service/decisions.ts'
import { sendIdea } from '../../src/forum/service/send.ts'
import { withdrawIdea } from '../../src/forum/service/child.ts'
import { getIdea, selectIdea } from '../../src/forum/queries/ideas.ts'
import { newToken } from '../../src/db/keys.ts'
import { SAMPLE_IDEAS, type SampleIdea } from './ideas.ts'
import type { At } from './main.ts'
import { actorOf, type SamplePerson } from './people.ts'

const visitor: Actor = { kind: 'visitor' }
const minute = 60_000

/** Sends the sample ideas in the order of their days and lets the sample moderators decide on them. */
export async function seedIdeas(
  at: At,
  { now, people }: { now: string; people: readonly SamplePerson[] },
): Promise<void> {
  const [hanh, tra] = people.filter(({ role }) => role === 'moderator').map(actorOf)
  if (hanh === undefined || tra === undefined) throw new TypeError('two sample moderators are needed')
  const sent = SAMPLE_IDEAS.map((idea, place) => ({ idea, sentAt: Date.parse(now) - age(idea, place) }))
  let seq = 0
  for (const { idea, sentAt } of sent.toSorted((a, b) => a.sentAt - b.sentAt)) {
    seq += 1
    const when = Math.min(sentAt + (150 + (seq % 7) * 60) * minute, Date.parse(now) - minute)
    await send(at, idea, iso(sentAt))
    const { db } = at(visitor, iso(when))
    if ((await selectIdea(db, seq)).length === 0) continue // a text that went to protection officers
    await settle(at, {
      idea,
      seq,
      first: seq % 2 === 0 ? hanh : tra,
      second: seq % 2 === 0 ? tra : hanh,
      when,
    })
  }
}

/** How long ago it was sent. What still waits was mostly sent since yesterday; two of them wait too long. */
function age(idea: SampleIdea, place: number): number {
  if (idea.status !== 'reading') return idea.daysAgo * 1440 * minute + (place % 9) * 47 * minute + 5 * minute
  return place % 7 === 3 ? (26 + (place % 5)) * 60 * minute : ((place * 37) % 1290) * minute + 3 * minute
}

async function send(at: At, idea: SampleIdea, now: string): Promise<void> {
  const { topic, ageBand, area, authors, share, text } = idea
  const ctx = at(visitor, now)
  const input = { topic, body: text.normalize('NFC'), ageBand, area, authors, share, provinceId: undefined }
  await sendIdea(ctx, input, {
    seed: newToken(16),
    address: ctx.keys.digest('throttle', newToken()),
    formAge: null,
  })
}

type Settling = { idea: SampleIdea; seq: number; first: Actor; second: Actor; when: number }

async function settle(at: At, { idea, seq, first, second, when }: Settling): Promise<void> {
  const now = iso(when)
  switch (idea.status) {
    case 'reading':
      return
    case 'published':
      await decide(at(first, now), seq, {
        decision: 'publish',
        title: idea.title ?? '',
        sure: true,
        version: 1,
      })
      return
    case 'private':
      await decide(at(first, now), seq, { decision: 'keepPrivate', version: 1 })
      return
    case 'declining':
    case 'declined': {
      const reason = idea.declineReason ?? 'identifying'
      await decide(at(first, now), seq, { decision: 'proposeDecline', reason, version: 1 })
      if (idea.status === 'declined') await confirmDecline(at(second, iso(when + 30 * minute)), seq, 2)
      return
    }
    case 'withdrawn':
      await withdrawIdea(at(visitor, now), await idOf(at, seq, now))
      return
    default:
      throw new TypeError(`unknown state ${String(idea.status)}`)
  }
}

async function idOf(at: At, seq: number, now: string): Promise<string> {
  return (await getIdea(at(visitor, now).db, seq)).id
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
