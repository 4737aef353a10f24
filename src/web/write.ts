import type { Context } from 'hono'
import type * as z from 'zod'
import { AppError, invalid } from '../core/errors.ts'
import { earlierOutcome, findCommit } from '../db/commit.ts'
import type { Outcome, WriteCtx } from '../db/context.ts'
import { checkInput, typed } from './body.ts'
import type { Env } from './env.ts'
import { done, wantsJson } from './respond.tsx'

const visitor = { kind: 'visitor' } as const

type Answer = Response | Promise<Response>

export type Write<Input> = {
  /** What children do leaves no name, not even a signed-in teacher's. */
  readonly anonymous?: boolean
  /** Calls the service. */
  readonly act: (ctx: WriteCtx, input: Input) => Promise<Outcome>
  /** Where a browser goes afterwards. */
  readonly to: string | ((outcome: Outcome, input: Input) => string)
  /** Renders the same page again with what was typed (in the frame): 422, or 409 when it is a conflict. */
  readonly again?: (status: 409 | 422) => Answer
  /** 201 for JSON when something new was made. */
  readonly status?: 200 | 201
  /** What is told besides the outcome: a code that is stored nowhere, a number given at commit. */
  readonly tell?: (outcome: Outcome) => Outcome | Promise<Outcome>
  /** Does more on the answer (a cookie) before it leaves, on a first and on a repeated sending alike. */
  readonly after?: (outcome: Outcome, input: Input) => void
}

/**
 * A POST from end to end: input → repeat? → service → 303 or JSON. A commit id that is already there answers
 * as it did the first time, before anything is decided.
 */
export async function answer<S extends z.ZodType>(
  c: Context<Env>,
  schema: S,
  write: Write<z.infer<S>>,
): Promise<Response> {
  const { body, earlier } = c.get('request')
  const ctx: WriteCtx = write.anonymous === true ? { ...c.get('ctx'), actor: visitor } : c.get('ctx')
  try {
    const input = checkInput(body, schema)
    if (c.get('request').seed === null) invalid('', wantsJson(c) ? 'commit.key' : 'commit.missing')
    const outcome =
      earlier === null ? await once(ctx, () => write.act(ctx, input)) : earlierOutcome(ctx, earlier)
    write.after?.(outcome, input)
    const told = { ...outcome, ...(await write.tell?.(outcome)) }
    const to = typeof write.to === 'string' ? write.to : write.to(told, input)
    return await done(c, to, told, write.status)
  } catch (error) {
    const status = refused(c, error)
    if (status === undefined || write.again === undefined) throw error
    keepTyped(c, error)
    return write.again(status)
  }
}

/** A second tap may be refused for what the first one changed while both were under way: it is the same write. */
async function once(ctx: WriteCtx, act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act()
  } catch (error) {
    const twin = error instanceof AppError ? await findCommit(ctx.db, ctx.write.id) : undefined
    if (twin === undefined) throw error
    return earlierOutcome(ctx, twin)
  }
}

/** Puts what was typed and what is wrong with it into the frame, for the page that is shown again. */
export function keepTyped(c: Context<Env>, error: unknown): void {
  const issues =
    error instanceof AppError ? (error.detail.issues ?? [{ field: '', code: `page.${error.code}` }]) : []
  c.set('frame', { ...c.get('frame'), form: { issues, values: typed(c.get('request').body) } })
}

/** The status under which a browser's page is shown again; undefined for JSON and for other errors. */
export function refused(c: Context<Env>, error: unknown): 409 | 422 | undefined {
  if (!(error instanceof AppError) || wantsJson(c)) return undefined
  if (error.code === 'invalid') return 422
  return ['conflict', 'already_sent', 'expired'].includes(error.code) ? 409 : undefined
}
