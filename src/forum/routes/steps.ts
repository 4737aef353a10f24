import { Hono, type Context } from 'hono'
import { privateHints } from '../../safeguarding/rules/private-hints.ts'
import { checkInput } from '../../web/body.ts'
import type { Env } from '../../web/env.ts'
import { keepCookie, readCookie } from '../../web/frame.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { mintToken, readToken } from '../../web/tokens.ts'
import { answer, keepTyped, refused } from '../../web/write.ts'
import { findDraft, readDraftKey } from '../queries/drafts.ts'
import { listProvinces } from '../queries/provinces.ts'
import { CheckPage } from '../pages/check.tsx'
import { StartPage } from '../pages/start.tsx'
import { AboutPage, TopicPage } from '../pages/steps.tsx'
import { WritePage } from '../pages/write.tsx'
import {
  AboutStep,
  BodyStep,
  firstOpenStep,
  ShareStep,
  TopicStep,
  type Draft,
  type Help,
} from '../rules/steps.ts'
import { saveDraft } from '../service/drafts.ts'
import { takeRoom } from '../service/rooms.ts'
import { helpIn, helpOfSent, sendDraft } from '../service/send.ts'
import { keepReceipt, openReceipt } from './receipt.ts'
import { senderAddress } from './sender.ts'

export const stepRoutes = new Hono<Env>()
const start = '/dien-dan/gui-y-tuong'

stepRoutes.get(start, (c) => {
  const receipt = openReceipt(c) !== undefined
  const again = c.req.query('lai')
  const note = again === 'het-gio' ? 'expired' : again === 'da-gui' ? 'sent' : 'none'
  return respond(c, { note, receipt }, StartPage)
})

stepRoutes.get(`${start}/1`, async (c) => respond(c, { draft: (await draftOf(c)) ?? {} }, TopicPage))

stepRoutes.post(`${start}/1`, (c) =>
  step(c, TopicStep, (draft, { topic }) => ({ ...draft, topic }), {
    to: (draft) => (draft.body === undefined ? `${start}/2` : `${start}/4`),
    again: (draft) => renderPage(c, { draft }, TopicPage, 422),
  }),
)

stepRoutes.get(`${start}/2`, async (c) => {
  const draft = await draftOf(c)
  if (draft?.topic === undefined) return c.redirect(backTo(c, draft), 303)
  return respond(c, { draft, hints: draft.reminded === true ? shownHints(draft.body) : [] }, WritePage)
})

stepRoutes.post(`${start}/2`, (c) =>
  step(
    c,
    BodyStep,
    async (draft, { body }) => ({ ...draft, body, reminded: true, help: await helpIn(body) }),
    {
      // A reminder of what looks private comes once; the second press always goes on.
      to: (draft, before) => {
        if (before.reminded !== true && shownHints(draft.body).length > 0) return `${start}/2#hints`
        if (draft.topic === undefined) return `${start}/1`
        return draft.about === undefined ? `${start}/3` : `${start}/4`
      },
      again: (draft) => renderPage(c, { draft, hints: [] }, WritePage, 422),
    },
  ),
)

stepRoutes.get(`${start}/3`, async (c) => {
  const draft = await draftOf(c)
  if (draft === undefined || firstOpenStep(draft) !== 4) return c.redirect(backTo(c, draft), 303)
  return respond(c, { draft, provinces: await provinces(c) }, AboutPage)
})

stepRoutes.post(`${start}/3`, (c) =>
  step(c, AboutStep, (draft, about) => ({ ...draft, about }), {
    to: (draft) => (firstOpenStep(draft) === 4 ? `${start}/4` : `${start}/${firstOpenStep(draft)}`),
    again: async (draft) => renderPage(c, { draft, provinces: await provinces(c) }, AboutPage, 422),
  }),
)

stepRoutes.get(`${start}/4`, async (c) => {
  const draft = await draftOf(c)
  if (draft === undefined || firstOpenStep(draft) !== 4) return c.redirect(backTo(c, draft), 303)
  return respond(c, { draft, provinceName: await provinceName(c, draft) }, CheckPage)
})

stepRoutes.post(`${start}/4`, async (c) => {
  const draftKey = readDraftKey(readCookie(c, 'em'))
  const { seed, formAge } = c.get('request')
  let help: Help | undefined
  return answer(c, ShareStep, {
    anonymous: true,
    act: async (ctx, { share }) => {
      const sending = { seed: seed ?? '', address: senderAddress(c), formAge, draft: draftKey }
      const sent = await sendDraft(ctx, share === 'yes', sending)
      help = sent.help
      return sent.outcome
    },
    // The cookie of the draft stays: its row is gone, and a repeat must come from the same browser.
    tell: async () => {
      keepReceipt(c, help ?? (await helpOfSent(c.get('ctx'), seed ?? '')))
      return {}
    },
    to: '/dien-dan/da-gui',
    again: async (status) => {
      const draft = await findDraft(c.get('ctx'), draftKey)
      if (draft === undefined) return c.redirect(`${start}?lai=${status === 409 ? 'da-gui' : 'het-gio'}`, 303)
      return renderPage(c, { draft, provinceName: await provinceName(c, draft) }, CheckPage, status)
    },
  })
})

type StepEnd = {
  readonly to: (draft: Draft, before: Draft) => string
  readonly again: (draft: Draft) => Response | Promise<Response>
}

/** One step: what was typed joins the draft; nothing is lost when it is wrong or the draft is over. */
async function step<S extends Parameters<typeof checkInput>[1]>(
  c: Context<Env>,
  schema: S,
  join: (draft: Draft, input: ReturnType<typeof checkInput<S>>) => Draft | Promise<Draft>,
  end: StepEnd,
): Promise<Response> {
  const ctx = c.get('ctx')
  const before = (await draftOf(c)) ?? { token: mintToken(ctx.keys, ctx.now) }
  try {
    const draft = await join(before, checkInput(c.get('request').body, schema))
    await takeRoom(ctx, senderAddress(c, 'draft'), 'draft')
    keepCookie(c, 'em', await saveDraft(ctx, readCookie(c, 'em'), draft))
    return c.redirect(end.to(draft, before), 303)
  } catch (error) {
    if (!refused(c, error)) throw error
    keepTyped(c, error)
    return end.again(before)
  }
}

/** The child's draft; one whose token is too old counts as over. */
async function draftOf(c: Context<Env>): Promise<Draft | undefined> {
  const ctx = c.get('ctx')
  const draft = await findDraft(ctx, readDraftKey(readCookie(c, 'em')))
  return draft === undefined || readToken(ctx.keys, draft.token, ctx.now) === undefined ? undefined : draft
}

/** Where a child without a finished draft goes: to the open step, or to the start, told why. */
function backTo(c: Context<Env>, draft: Draft | undefined): string {
  if (draft !== undefined) return `${start}/${firstOpenStep(draft)}`
  return `${start}?lai=${openReceipt(c) === undefined ? 'het-gio' : 'da-gui'}`
}

function shownHints(body = '') {
  const text = body.normalize('NFC')
  return privateHints(text)
    .filter((hint) => hint.strength === 2)
    .map(({ kind, start: from, end }) => ({ kind, text: text.slice(from, end) }))
}

async function provinces(c: Context<Env>) {
  const { db, settings } = c.get('ctx')
  return settings.rootUnitId === 'vn' ? await listProvinces(db) : []
}

async function provinceName(c: Context<Env>, draft: Draft): Promise<string | null> {
  const id = draft.about?.provinceId
  if (id === undefined) return null
  return (await provinces(c)).find((province) => province.id === id)?.name ?? null
}
