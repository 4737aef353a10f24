import type { Actor } from '../core/access.ts'
import type { Instant } from '../core/vi/dates.ts'
import type { Settings } from '../core/settings.ts'
import type { ReadDb } from './client.ts'
import type { Keys } from './keys.ts'

/** The only thing passed around: who acts, when, on what, under which keys and settings. */
export type Ctx = {
  readonly db: ReadDb
  readonly actor: Actor
  readonly now: Instant
  readonly settings: Settings
  readonly keys: Keys
}

/** What the first write under a commit id answered: codes, ids and numbers, never free text. */
export type Outcome = Readonly<Record<string, string | number | boolean | null>>

/** A request that may write. `id` is the commit id, `digest` a keyed digest of the body. */
export type WriteCtx = Ctx & {
  readonly write: { readonly id: string; readonly digest: string }
  /** Set true by what writes a case that somebody must hear of at once; read when the answer is ready. */
  readonly alarm?: { due: boolean }
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}

/** Who acts, as the commit row names them. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return `person:${actor.personId}`
    case 'system':
      return `system:${actor.job}`
    case 'visitor':
    case 'holder': // a visitor who showed a code; the page that repeats the sending knows only the visitor
      return 'visitor'
    default:
      return never(actor)
  }
}
