import type { Page } from 'playwright-core'
import type { Stage } from '../../../src/accounts/rules/stages.ts'
import type { Role } from '../../../src/core/access.ts'
import type { Layout } from '../../../src/web/page.ts'

export type Template = {
  /** The route as the code writes it, without what a parameter must match. */
  readonly route: string
  /** In which state the page stands, when it has several. */
  readonly state?: string
  readonly layout: Layout
  readonly role?: Role
  /** How far that person has signed in; all the way unless said otherwise. */
  readonly stage?: Stage
  /** 200 unless said otherwise. */
  readonly status?: number
  /** Under ten thousand bytes packed: what a child opens on a weak network. */
  readonly light?: true
  /** Its title must say nothing, and history must not either. */
  readonly neutral?: true
  /** From which address it is opened, when that counts. */
  readonly address?: string
  /** Brings the page there; plain routes are opened as they are. */
  readonly open?: (page: Page) => Promise<unknown>
}

export function nameOf({ route, state }: Template): string {
  return state === undefined ? route : `${route} (${state})`
}
