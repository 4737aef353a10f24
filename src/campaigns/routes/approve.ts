import { Hono, type Context } from 'hono'
import { authorize, can, demand, personOf, scopeOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { openActions } from '../../core/flow.ts'
import { addDays, localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { selectHolidays } from '../../forum/queries/tracking.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { DeskEventPage, type DeskEventModel } from '../pages/desk-event.tsx'
import { DeskListPage, type ListedEvent } from '../pages/desk-list.tsx'
import { selectDeskEvents, selectHistory, type DeskEvent } from '../queries/approval.ts'
import { callersSubject, getEvent, placeSubject, type PlacedEvent } from '../queries/events.ts'
import { AskChanges, pointField, Resume, Seen } from '../rules/decisions.ts'
import { eventFlow, eventLimits } from '../rules/event.ts'
import { DeskFilter, viewOf } from '../rules/filters.ts'
import { waitOf } from '../rules/waiting.ts'
import { approve, askChanges, resume } from '../service/decisions.ts'
import { originOf, retarget, seqOf } from './request.ts'

/** The commune's desk: what waits, what is coming, and the decision on each event. */
export const approveRoutes = new Hono<Env>()
const desk = '/quan-tri/su-kien'
const one = `${desk}/:seq{[0-9]{1,9}}` as const
const comingShown = 5
/** Who waits longer has waited too long, whatever holidays lay between. */
const holidayDays = 120

approveRoutes.get(desk, async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'event.read')
  const { xem, sau: after } = DeskFilter.parse(c.req.query())
  const view = viewOf(xem)
  const today = localDay(ctx.now)
  const asked = { scope: scopeOf(ctx.actor, 'event.read'), today }
  const isFirst = view === 'waiting' && after === undefined
  const [rows, coming, holidays] = await readTogether(ctx.db, [
    selectDeskEvents(ctx.db, { ...asked, view, after }),
    selectDeskEvents(ctx.db, {
      ...asked,
      scope: isFirst ? asked.scope : [],
      view: 'coming',
      after: undefined,
      limit: comingShown,
    }),
    selectHolidays(ctx.db, addDays(today, -holidayDays)),
  ])
  const { approveWorkingDays } = ctx.settings
  const clock = { today, approveWorkingDays, holidays }
  const listed = ({ submittedBy: _by, ...event }: DeskEvent): ListedEvent => ({
    ...event,
    wait: waitFor(event, clock),
  })
  const page = rows.slice(0, eventLimits.page)
  return respond(
    c,
    {
      view,
      events: page.map(listed),
      coming: coming.slice(0, comingShown).map(listed),
      approveWorkingDays,
      mayApprove: scopeOf(ctx.actor, 'event.approve').length > 0,
      next: rows.length > eventLimits.page ? (page.at(-1)?.seq ?? null) : null,
      first: after === undefined,
    },
    DeskListPage,
  )
})

approveRoutes.get(one, async (c) => respond(c, await deskModel(c), DeskEventPage))

approveRoutes.post(`${one}/ghi-nhan`, (c) => {
  demand(c.get('ctx').actor, 'event.approve')
  return answer(c, Seen, {
    act: (ctx, { version }) => approve(ctx, seqOf(c), version, originOf(c)),
    to: deskPath(c),
    again: async (status) => renderPage(c, await deskModel(c), DeskEventPage, status),
  })
})

approveRoutes.post(`${one}/bo-sung`, (c) => {
  demand(c.get('ctx').actor, 'event.approve')
  return answer(c, AskChanges, {
    act: (ctx, input) => askChanges(ctx, seqOf(c), input, originOf(c)),
    to: deskPath(c),
    again: async (status) => {
      const { values } = c.get('frame').form
      retarget(c, (field) => pointField(field, values))
      return renderPage(c, await deskModel(c), DeskEventPage, status)
    },
  })
})

approveRoutes.post(`${one}/to-chuc-lai`, (c) => {
  demand(c.get('ctx').actor, 'event.approve')
  return answer(c, Resume, {
    act: (ctx, input) => resume(ctx, seqOf(c), input, originOf(c)),
    to: deskPath(c),
    again: async (status) => renderPage(c, await deskModel(c), DeskEventPage, status),
  })
})

/** An event as far as this person may see it; what was never sent is its organiser's own business. */
async function deskModel(c: Context<Env>): Promise<DeskEventModel> {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'event.read')
  const placed = await getEvent(ctx.db, seqOf(c))
  authorize(ctx.actor, 'event.read', callersSubject(placed))
  if (placed.event.status === 'draft' || placed.event.submittedAt === null) throw new AppError('not_found')
  const today = localDay(ctx.now)
  const [history, holidays] = await readTogether(ctx.db, [
    selectHistory(ctx.db, placed.event.seq),
    selectHolidays(ctx.db, addDays(today, -holidayDays)),
  ])
  const { approveWorkingDays } = ctx.settings
  const showsContact = can(ctx.actor, 'event.call', callersSubject(placed))
  const { madeBy: _made, submittedBy, approvedBy: _approved, mended: _mended, ...event } = placed.event
  return {
    event: { ...event, contact: showsContact ? event.contact : null },
    history,
    wait: waitFor(event, { today, approveWorkingDays, holidays }),
    showsContact,
    actions: actionsFor(c, placed),
    isOwn: submittedBy === personOf(ctx.actor),
  }
}

function actionsFor(c: Context<Env>, placed: PlacedEvent): DeskEventModel['actions'] {
  const { actor } = c.get('ctx')
  return openActions(eventFlow, placed.event.status).flatMap((action) => {
    if (action === 'submit' || action === 'takeBack') return []
    const { permission } = eventFlow[action]
    const subject = permission === 'event.approve' ? placeSubject(placed) : callersSubject(placed)
    return can(actor, permission, subject) ? [action] : []
  })
}

function waitFor(
  { status, submittedAt }: Pick<DeskEvent, 'status' | 'submittedAt'>,
  clock: Parameters<typeof waitOf>[1],
): ListedEvent['wait'] {
  return status === 'submitted' && submittedAt !== null ? waitOf(submittedAt, clock) : null
}

function deskPath(c: Context<Env>): string {
  return `${desk}/${seqOf(c)}`
}
