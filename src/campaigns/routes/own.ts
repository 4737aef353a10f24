import { Hono, type Context } from 'hono'
import { demand, personOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { addDays, localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { selectHolidays } from '../../forum/queries/tracking.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond, wantsJson } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { OwnCheckPage } from '../pages/own-check.tsx'
import { isOpen, OwnEventPage } from '../pages/own-event.tsx'
import { OwnPartPage } from '../pages/own-part.tsx'
import { OwnSentPage } from '../pages/own-sent.tsx'
import { selectEmail } from '../queries/organiser.ts'
import { Seen } from '../rules/decisions.ts'
import { eventParts, type EventPart } from '../rules/event.ts'
import { schemaOf, SubmitEvent } from '../rules/parts.ts'
import { waitOf } from '../rules/waiting.ts'
import { savePart } from '../service/drafts.ts'
import { submitEvent, takeBack } from '../service/submitting.ts'
import { eventModel, openOwn, partModel } from './own-model.ts'
import { retarget, seqOf } from './request.ts'

/** One event as its organiser has it: its parts, sending it, taking it back. */
export const ownRoutes = new Hono<Env>()
const one = '/nha-truong/su-kien/:seq{[0-9]{1,9}}'

ownRoutes.get(one, async (c) => respond(c, eventModel(c, await openOwn(c)), OwnEventPage))

for (const part of eventParts) partRoutes(part)

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties the part's schema to its service
function partRoutes<Part extends EventPart>(part: Part): void {
  ownRoutes.get(`${one}/${part}`, async (c) => {
    const placed = await openOwn(c)
    if (!isOpen(placed.event)) return closed(c)
    return respond(c, await partModel(c, placed, { part, overtaken: false }), OwnPartPage)
  })

  ownRoutes.post(`${one}/${part}`, (c) => {
    demand(c.get('ctx').actor, 'event.register')
    return answer(c, schemaOf[part], {
      act: (ctx, input) => savePart(ctx, seqOf(c), { part, input }),
      to: ({ next }) => (next === 0 ? ownPath(c) : `${ownPath(c)}/${String(next)}`),
      again: async (status) => {
        const model = await partModel(c, await openOwn(c), { part, overtaken: status === 409 })
        return renderPage(c, model, OwnPartPage, status)
      },
    })
  })
}

ownRoutes.get(`${one}/7`, async (c) => {
  const placed = await openOwn(c)
  if (!isOpen(placed.event)) return closed(c)
  return respond(c, checkModel(c, placed), OwnCheckPage)
})

ownRoutes.post(`${one}/gui`, (c) => {
  demand(c.get('ctx').actor, 'event.register')
  return answer(c, SubmitEvent, {
    act: (ctx, input) => submitEvent(ctx, seqOf(c), input),
    to: `${ownPath(c)}/da-gui`,
    again: async (status) => {
      retarget(c, (field) => (field.startsWith('part-') ? '' : field)) // the page leads to each part itself
      return renderPage(c, checkModel(c, await openOwn(c)), OwnCheckPage, status)
    },
  })
})

ownRoutes.get(`${one}/da-gui`, async (c) => {
  const ctx = c.get('ctx')
  const { event } = await openOwn(c)
  if (event.submittedAt === null || isOpen(event)) throw new AppError('not_found')
  const [holidays, emails] = await readTogether(ctx.db, [
    selectHolidays(ctx.db, addDays(localDay(event.submittedAt), -1)),
    selectEmail(ctx.db, personOf(ctx.actor)),
  ])
  const { approveWorkingDays } = ctx.settings
  const { due } = waitOf(event.submittedAt, { today: localDay(ctx.now), approveWorkingDays, holidays })
  const { seq, title, day, startsAt, endsAt, unitName, organisation, submittedAt, submittedName, campaign } =
    event
  const shown = {
    seq,
    title,
    day,
    startsAt,
    endsAt,
    unitName,
    organisation,
    submittedAt,
    submittedName,
    campaign,
  }
  return respond(c, { event: shown, email: emails[0]?.email ?? '', approveWorkingDays, due }, OwnSentPage)
})

ownRoutes.post(`${one}/rut`, (c) => {
  demand(c.get('ctx').actor, 'event.register')
  return answer(c, Seen, {
    act: (ctx, { version }) => takeBack(ctx, seqOf(c), version),
    to: ownPath(c),
    again: async (status) => renderPage(c, eventModel(c, await openOwn(c)), OwnEventPage, status),
  })
})

function checkModel(c: Context<Env>, placed: Awaited<ReturnType<typeof openOwn>>) {
  return { ...eventModel(c, placed), approveWorkingDays: c.get('ctx').settings.approveWorkingDays }
}

/** What was sent is no longer filled in: its own page says how it stands. */
function closed(c: Context<Env>): Response {
  if (wantsJson(c)) throw new AppError('conflict')
  return c.redirect(ownPath(c), 303)
}

function ownPath(c: Context<Env>): string {
  return `/nha-truong/su-kien/${seqOf(c)}`
}
