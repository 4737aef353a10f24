import { Hono, type Context, type MiddlewareHandler } from 'hono'
import { AppError } from '../../core/errors.ts'
import { openUntil } from '../../accounts/rules/stages.ts'
import { findCommit } from '../../db/commit.ts'
import type { WriteCtx } from '../../db/context.ts'
import { isOpenNow, keepOpen, lockScreen } from '../../db/operational.ts'
import { checkInput } from '../../web/body.ts'
import type { Env } from '../../web/env.ts'
import { done, renderPage, wantsJson } from '../../web/respond.tsx'
import { commitId, readToken } from '../../web/tokens.ts'
import { answer, keepTyped } from '../../web/write.ts'
import { LockPage, type HeldPost } from '../pages/lock.tsx'
import { freshMs, protectPath, Unlock } from '../rules/lock.ts'
import { unlock } from '../service/lock.ts'

export const lockRoutes = new Hono<Env>()
const path = '/bao-ve/mo-khoa'

lockRoutes.get(path, (c) => (wantsJson(c) ? lockedJson(c) : lockPage(c, 200, null)))

lockRoutes.post(path, async (c) => {
  try {
    return await answer(c, Unlock, {
      act: (ctx, { otp }) => unlock(ctx, otp),
      to: (_outcome, { tiep }) => protectPath(tiep),
      again: (status) => lockPage(c, status, null),
    })
  } catch (error) {
    if (!isTooMany(error) || wantsJson(c)) throw error
    return refuse(c, error, null)
  }
})

lockRoutes.post('/bao-ve/khoa', async (c) => {
  const { actor, db } = c.get('ctx')
  if (actor.kind === 'person') await lockScreen(db, actor)
  return done(c, path)
})

/** Without a request for three minutes the pages lock: a code opens them, and what was being sent goes on. */
const guard: MiddlewareHandler<Env> = async (c, next) => {
  const { openUntil: until } = c.get('request')
  const { actor, db, now } = c.get('ctx')
  if (until !== null && until > now) {
    const isFresh = Date.parse(until) - Date.parse(now) > freshMs
    if (!isFresh && actor.kind === 'person') await keepOpen(db, { ...actor, now, until: openUntil(now) })
  } else {
    const refusal = await unlockOrRefuse(c)
    if (refusal !== undefined) return refusal
  }
  dropCode(c)
  await next()
  return undefined
}
lockRoutes.use('/bao-ve/*', guard)

/** The answer of a locked page; nothing once the code that came with what was sent has opened it. */
async function unlockOrRefuse(c: Context<Env>): Promise<Response | undefined> {
  if (wantsJson(c)) return lockedJson(c)
  const { body } = c.get('request')
  if (body?.kind !== 'form') return lockPage(c, 401, null)
  if (body.fields['unlock'] === undefined) return lockPage(c, 401, heldOf(c))
  try {
    const isOpen = await unlockOnce(c, String(body.fields['unlock']))
    return isOpen ? undefined : await lockPage(c, 401, heldOf(c))
  } catch (error) {
    if (!(error instanceof AppError) || !(error.code === 'invalid' || isTooMany(error))) throw error
    return refuse(c, error, heldOf(c))
  }
}

/**
 * Under a commit of its own: what was being sent keeps its own. A second tap finds the page open already; a form that
 * opened it once opens nothing when it is sent again after the page was locked.
 * @returns whether the page is open now.
 */
async function unlockOnce(c: Context<Env>, token: string): Promise<boolean> {
  const ctx = c.get('ctx')
  const { otp } = checkInput(c.get('request').body, Unlock)
  const known = readToken(ctx.keys, token, ctx.now)
  if (known === undefined) throw new AppError('invalid', { issues: [{ field: '', code: 'commit.missing' }] })
  const id = commitId(ctx.keys, `unlock ${known.nonce}`)
  const write: WriteCtx = { ...ctx, write: { id, digest: ctx.keys.digest('body', `unlock ${known.nonce}`) } }
  if ((await findCommit(ctx.db, id)) === undefined) await unlock(write, otp)
  return ctx.actor.kind === 'person' && isOpenNow(ctx.db, { ...ctx.actor, now: ctx.now })
}

function refuse(c: Context<Env>, error: unknown, held: HeldPost | null): Response | Promise<Response> {
  keepTyped(c, error)
  if (!isTooMany(error)) return lockPage(c, 422, held)
  c.header('Retry-After', String(error.detail.seconds ?? 60))
  return lockPage(c, 429, held)
}

function lockedJson(c: Context<Env>): Response {
  return c.json({ error: 'locked', message: `Màn hình đã khóa. Gửi mã đến ${path}.` }, 401)
}

/** Nothing of the person nor of their work stands on a locked screen. */
function lockPage(
  c: Context<Env>,
  status: 200 | 401 | 409 | 422 | 429,
  held: HeldPost | null,
): Response | Promise<Response> {
  const { pathname, search } = new URL(c.req.url)
  const typed = c.get('frame').form.values['tiep']
  const asked = c.req.query('tiep') ?? (typeof typed === 'string' ? typed : undefined)
  const tiep = pathname === path ? asked : `${pathname}${search}`
  c.set('frame', { ...c.get('frame'), person: null })
  return renderPage(c, { tiep: protectPath(tiep), held }, LockPage, status)
}

function heldOf(c: Context<Env>): HeldPost | null {
  const { body } = c.get('request')
  if (body?.kind !== 'form') return null
  const fields = Object.entries(body.fields).filter(([name]) => !['otp', 'unlock'].includes(name))
  return { action: c.req.path, fields: fields.map(([name, value]) => ({ name, values: [value].flat() })) }
}

/** What opened the page is no part of what was sent. */
function dropCode(c: Context<Env>): void {
  const request = c.get('request')
  if (request.body?.kind !== 'form') return
  const { otp: _otp, unlock: _unlock, ...fields } = request.body.fields
  c.set('request', { ...request, body: { kind: 'form', fields } })
}

function isTooMany(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'too_many'
}
