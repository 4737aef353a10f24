import type { Context } from 'hono'
import type * as z from 'zod'
import { AppError } from '../../core/errors.ts'
import type { Outcome } from '../../db/context.ts'
import { addressOf } from '../../web/address.ts'
import type { Env } from '../../web/env.ts'
import { keepCookie, readCookie } from '../../web/frame.ts'
import { wantsJson } from '../../web/respond.tsx'
import { answer, keepTyped, type Write } from '../../web/write.ts'
import { deviceWords } from '../rules/device.ts'
import { ownPath, withNext } from '../rules/paths.ts'
import { stagePaths, stages, type Stage } from '../rules/stages.ts'
import { sessionToken } from '../service/opening.ts'
import type { Origin } from '../service/sign-in.ts'

type Answer = Response | Promise<Response>
type Limited<Input> = Omit<Write<Input>, 'again'> & { readonly again: (status: 409 | 422 | 429) => Answer }

/** `answer` for what is throttled: too many tries show the same page again, with the seconds to wait. */
export async function answerLimited<S extends z.ZodType>(
  c: Context<Env>,
  schema: S,
  write: Limited<z.infer<S>>,
): Promise<Response> {
  try {
    return await answer(c, schema, write)
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'too_many' || wantsJson(c)) throw error
    keepTyped(c, error)
    c.header('Retry-After', String(error.detail.seconds ?? 60))
    return write.again(429)
  }
}

/** Where the request comes from. The address is only ever counted under a keyed digest of the day. */
export function originOf(c: Context<Env>): Origin {
  return {
    address: addressOf(c),
    device: deviceWords(c.req.header('user-agent') ?? ''),
    session: sessionCookie(c),
  }
}

/** The cookie of a session, whatever its stage. */
export function sessionCookie(c: Context<Env>): string | undefined {
  return readCookie(c, 'mn')
}

/** Gives the browser the token of the session that this request opened or moved on. */
export function keepSession(c: Context<Env>): void {
  keepCookie(c, 'mn', sessionToken(c.get('ctx')))
}

/**
 * Where the site is reached, for links in mail: what its operator says, never the host that a request names.
 * @throws AppError `unavailable` when the operator said nothing that is an address.
 */
export function siteOf(c: Context<Env>): string {
  const url = URL.parse(c.env.PUBLIC_URL ?? '')
  if (url !== null && /^https?:$/.test(url.protocol)) return url.origin
  // oxlint-disable-next-line no-console
  console.error(JSON.stringify({ alarm: 'PUBLIC_URL' }))
  throw new AppError('unavailable')
}

/** Where signing in goes on after a step. */
export function afterStage(outcome: Outcome, tiep: string | undefined): string {
  const stage = stageOf(outcome)
  return stage === 'full' ? ownPath(tiep, stagePaths.full) : withNext(stagePaths[stage], tiep)
}

/** What was typed into a field, for a page that is shown again. */
export function typedText(c: Context<Env>, name: string): string | undefined {
  const value = c.get('frame').form.values[name]
  return typeof value === 'string' ? value : value?.[0]
}

/** The `tiep` of the address or of the form that was sent. */
export function nextOf(c: Context<Env>): string {
  return ownPath(c.req.query('tiep') ?? typedText(c, 'tiep'), '')
}

function stageOf(outcome: Outcome): Stage {
  return stages.find((stage) => stage === outcome['stage']) ?? 'full'
}
