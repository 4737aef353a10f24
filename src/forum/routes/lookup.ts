import { Hono, type Context } from 'hono'
import * as z from 'zod'
import { AppError, invalid } from '../../core/errors.ts'
import { readCode, type CodePrefix } from '../../core/receipt-code.ts'
import { addDays, localDay } from '../../core/vi/dates.ts'
import { readTogether, type Query, type ReadDb } from '../../db/client.ts'
import { selectCount } from '../../db/operational.ts'
import { checkInput } from '../../web/body.ts'
import type { Env } from '../../web/env.ts'
import { dropCookie, readCookie } from '../../web/frame.ts'
import { neutralTitle } from '../../web/page.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer, keepTyped, refused } from '../../web/write.ts'
import { readDraftKey } from '../queries/drafts.ts'
import { selectHolidays, selectTracked, selectTrackedFeedback } from '../queries/tracking.ts'
import { FeedbackTrackPage, LookupPage, TrackPage, WithdrawnPage } from '../pages/lookup.tsx'
import { ReceiptPage } from '../pages/receipt.tsx'
import { ideaLimits } from '../rules/idea.ts'
import { answerDue } from '../rules/moderation.ts'
import { trackedOf } from '../rules/tracking.ts'
import { rateEase, withdrawIdea } from '../service/child.ts'
import { takeRoom } from '../service/rooms.ts'
import { forgetDraft } from '../service/drafts.ts'
import { codeDigest, receiptCode } from '../service/receipts.ts'
import { noteFailedLookup } from '../service/lookups.ts'
import { openReceipt } from './receipt.ts'
import { senderAddress } from './sender.ts'

export const lookupRoutes = new Hono<Env>()

lookupRoutes.get('/dien-dan/da-gui', async (c) => {
  const receipt = openReceipt(c)
  if (receipt === undefined) return c.redirect('/dien-dan/gui-y-tuong?lai=da-gui', 303)
  const { db, keys, now, settings } = c.get('ctx')
  const today = localDay(now)
  const due = answerDue(today, settings.answerWorkingDays, await selectHolidays(db, today))
  const { seed, help } = receipt
  const code = receiptCode(keys, 'YT', seed)
  const rated = c.req.query('cam-on') === '1'
  return respond(c, { code, rated, readHours: settings.readHours, answerDue: due, help }, ReceiptPage)
})

lookupRoutes.post('/dien-dan/danh-gia', (c) =>
  answer(c, z.object({ answer: z.enum(['easy', 'fair', 'hard'], 'ease.answer') }), {
    anonymous: true,
    act: async (ctx, input) => {
      await takeRoom(ctx, senderAddress(c, 'rate'), 'rate')
      return rateEase(ctx, input.answer)
    },
    to: '/dien-dan/da-gui?cam-on=1',
  }),
)

lookupRoutes.get('/tra-cuu', (c) => respond(c, {}, LookupPage))
lookupRoutes.get('/tra-cuu/ket-qua', (c) => c.redirect('/tra-cuu', 303))

/** The answer to a POST, never a page with an address: the code is in no URL. */
lookupRoutes.post('/tra-cuu/ket-qua', async (c) => {
  try {
    const { code } = checkInput(c.get('request').body, Code)
    return await (code.prefix === 'YT' ? trackIdea(c, code.symbols) : trackFeedback(c, code.symbols))
  } catch (error) {
    const many = error instanceof AppError && error.code === 'too_many'
    const status = many ? 429 : refused(c, error)
    if (status === undefined) throw error
    keepTyped(c, many ? new AppError('invalid', { issues: [{ field: 'code', code: 'lookup.many' }] }) : error)
    return renderPage(c, {}, LookupPage, status)
  }
})

lookupRoutes.post('/tra-cuu/rut-lai', (c) =>
  answer(c, z.object({ handle: z.string('field.wrong') }), {
    anonymous: true,
    act: (ctx, { handle }) => withdrawIdea(ctx, openHandle(c, handle)),
    to: '/tra-cuu/da-rut',
  }),
)
lookupRoutes.get('/tra-cuu/da-rut', (c) => respond(c, { status: 'withdrawn' } as const, WithdrawnPage))

/**
 * Leaves at once. The button deletes the draft, and its answer is blank and goes on by itself: a redirect would be
 * held by form-action wherever the next site redirects again. The plain link only reads; dropping the key ends the draft.
 */
lookupRoutes.post('/thoat-nhanh', async (c) => {
  await forgetDraft(c.get('ctx'), readDraftKey(readCookie(c, 'em')))
  forgetEverything(c)
  c.header('Refresh', `0; url=${new URL(c.get('ctx').settings.exitUrl).href.replaceAll(';', '%3B')}`)
  return c.html(`<!doctype html><html lang="vi"><title>${neutralTitle}</title></html>`)
})
lookupRoutes.get('/thoat-nhanh', (c) => {
  // A link on somebody else's page must not end a draft or a session here.
  if (c.req.header('sec-fetch-site') !== 'cross-site') forgetEverything(c)
  return c.redirect(c.get('ctx').settings.exitUrl, 303)
})

function forgetEverything(c: Context<Env>): void {
  for (const name of ['em', 'bien-nhan', 'ban', 'gop-y']) dropCookie(c, name)
  c.header('Clear-Site-Data', '"cookies", "storage"')
}

const Code = z.object({
  code: z
    .string('lookup.empty')
    .trim()
    .min(1, 'lookup.empty')
    .max(60, 'lookup.wrong')
    .transform((typed, ctx) => {
      const code = readCode(typed)
      if (code !== undefined) return code
      ctx.addIssue({ code: 'custom', message: 'lookup.wrong' })
      return z.NEVER
    }),
})

async function trackIdea(c: Context<Env>, symbols: string) {
  const ctx = c.get('ctx')
  const { rows, holidays } = await lookUp(c, 'YT', symbols, selectTracked)
  const [found] = rows
  if (found === undefined) return wrongCode(c)
  const { id, seq, topic, receivedDay } = found
  const until = Date.parse(ctx.now) + ideaLimits.receiptMinutes * 60_000
  const due = answerDue(receivedDay, ctx.settings.answerWorkingDays, holidays)
  const { readHours } = ctx.settings
  const stage = trackedOf(found, { now: ctx.now, readHours, answerDue: due })
  const idea = {
    stage,
    topic,
    receivedDay,
    declineReason: stage === 'declined' ? found.declineReason : null,
    seq: stage === 'published' ? seq : null,
  }
  return respond(c, { idea, answerDue: due, handle: ctx.keys.seal('handle', `${until} ${id}`) }, TrackPage)
}

async function trackFeedback(c: Context<Env>, symbols: string) {
  const { rows } = await lookUp(c, 'GY', symbols, selectTrackedFeedback)
  const [found] = rows
  if (found === undefined) return wrongCode(c)
  const { receivedAt, answerDue: due, answer: text } = found
  return respond(c, { receivedDay: localDay(receivedAt), answerDue: due, answer: text }, FeedbackTrackPage)
}

/** How far back days off are asked for: the longest that an answer may take, and more. */
const holidayDays = 200

/** One trip: the row of the code, the holidays, and how often this address failed lately. */
async function lookUp<Row>(
  c: Context<Env>,
  prefix: CodePrefix,
  symbols: string,
  select: (db: ReadDb, code: string) => Query<Row>,
) {
  const { db, keys, now } = c.get('ctx')
  const [rows, holidays, failed] = await readTogether(db, [
    select(db, codeDigest(keys, prefix, symbols)),
    selectHolidays(db, addDays(localDay(now), -holidayDays)),
    selectCount(db, senderAddress(c, 'lookup'), now),
  ])
  if ((failed[0]?.n ?? 0) >= ideaLimits.lookupsPerAddress) throw new AppError('too_many', { seconds: 600 })
  return { rows, holidays }
}

/** Only failures are counted, and only well-formed codes: a typing error is caught by the check symbol. */
async function wrongCode(c: Context<Env>): Promise<never> {
  await noteFailedLookup(c.get('ctx'), senderAddress(c, 'lookup'))
  return invalid('code', 'lookup.wrong')
}

function openHandle(c: Context<Env>, handle: string): string {
  const { keys, now } = c.get('ctx')
  const [until, id] = (keys.unseal('handle', handle) ?? '').split(' ')
  if (id === undefined || Number(until) <= Date.parse(now)) throw new AppError('expired')
  return id
}
