import { Hono } from 'hono'
import { scopeOf, type Actor, type Grant } from '../core/access.ts'
import { AppError } from '../core/errors.ts'
import { addDays, daysBetween, localDay } from '../core/vi/dates.ts'
import { readTogether } from '../db/client.ts'
import type { Ctx } from '../db/context.ts'
import { selectOpenFeedback } from '../forum/queries/feedback.ts'
import { countQueue } from '../forum/queries/ideas.ts'
import { selectHolidays } from '../forum/queries/tracking.ts'
import { selectOpenIncidents } from '../safeguarding/queries/incidents.ts'
import { countOpenConcerns } from '../safeguarding/queries/concerns.ts'
import { countOpenRequests } from '../safeguarding/queries/privacy.ts'
import { unitsOf } from '../units/queries/units.ts'
import type { Env } from '../web/env.ts'
import { respond } from '../web/respond.tsx'
import { TodayPage, type TodayModel } from './pages/desk.tsx'
import {
  selectComing,
  selectEventsWithPoints,
  selectLatePledges,
  selectUnitYear,
  selectWaitingEvents,
  selectWaitingPledges,
  selectWaitingReceipts,
  selectWrongTallies,
  shownOfEach,
} from './queries/today.ts'
import { nextFestival } from './rules/festivals.ts'
import { dueTasks, type Waiting } from './rules/today.ts'

export const homeDeskRoutes = new Hono<Env>()

homeDeskRoutes.get('/quan-tri', async (c) => {
  const ctx = c.get('ctx')
  if (ctx.actor.kind !== 'person') throw new AppError('unauthenticated')
  return respond(c, await todayOf(ctx, ctx.actor), TodayPage)
})

const shown = 12

type Person = Extract<Actor, { kind: 'person' }>

/** Everything of the page in one trip. */
async function todayOf(ctx: Ctx, actor: Person): Promise<TodayModel> {
  const { db, now, settings } = ctx
  const today = localDay(now)
  const year = Number(today.slice(0, 4))
  const root = settings.rootUnitId
  const { personId, grants } = actor
  const moderates = { root, units: scopeOf(actor, 'idea.moderate') }
  const verifies = { scope: scopeOf(actor, 'pledge.verify'), personId }
  const approves = { scope: scopeOf(actor, 'event.approve'), personId }
  const placeId = grants.find(({ role }) => ['front', 'commune', 'reporter', 'leader'].includes(role))?.unitId
  const [
    queue,
    feedback,
    pledges,
    receipts,
    late,
    events,
    points,
    wrong,
    holidays,
    standings,
    place,
    coming,
    incidents,
    cases,
    requests,
  ] = await readTogether(db, [
    countQueue(db, moderates, now),
    selectOpenFeedback(db, { root, units: scopeOf(actor, 'feedback.answer') }),
    selectWaitingPledges(db, verifies),
    selectWaitingReceipts(db, verifies),
    selectLatePledges(db, scopeOf(actor, 'pledge.record')),
    selectWaitingEvents(db, approves),
    selectEventsWithPoints(db, organisationsOf(grants)),
    selectWrongTallies(db),
    selectHolidays(db, addDays(today, -60)),
    selectUnitYear(db, placeId ?? '', year),
    unitsOf(db, placeId === undefined ? [] : [placeId]),
    selectComing(db, { unitId: placeId ?? '', from: today, to: addDays(today, 7) }),
    selectOpenIncidents(db, scopeOf(actor, 'incident.review')),
    countOpenConcerns(db, scopeOf(actor, 'concern.handle')),
    countOpenRequests(db, scopeOf(actor, 'privacy.manage'), today),
  ])
  const lists = [pledges, receipts, late, events, points]
  const waiting: Waiting[] = [
    ...pledges.slice(0, shownOfEach).map((one) => ({ kind: 'pledge' as const, ...one })),
    ...receipts.slice(0, shownOfEach).map((one) => ({ kind: 'receipt' as const, ...one })),
    ...late.slice(0, shownOfEach).map((one) => ({ kind: 'late' as const, ...one })),
    ...events.slice(0, shownOfEach).map((one) => ({ kind: 'event' as const, ...one })),
    ...points.slice(0, shownOfEach).map((one) => ({ kind: 'points' as const, ...one })),
    ...counted('cases', cases[0]),
    ...counted('requests', requests[0]),
    ...forumTasks(ctx, queue[0], feedback.length),
    ...(runsTheSite(grants) ? wrong.map((one) => ({ kind: 'tallies' as const, ...one })) : []),
  ]
  const tasks = dueTasks(waiting, { ...settings, today, holidays })
  const festival = nextFestival(today)
  const [unit] = place
  const [standing] = standings
  return {
    today,
    festival: { ...festival, inDays: daysBetween(today, festival.day) },
    tasks: tasks.slice(0, shown),
    more: tasks.length > shown || lists.some((list) => list.length > shownOfEach),
    starts: startsOf(grants),
    pledges:
      unit === undefined || standing === undefined
        ? null
        : { ...standing, unitId: unit.id, unitName: unit.officialName, year },
    coming,
    incidents: incidents.map(({ number, kind, level, reviewBy }) => ({ number, kind, level, reviewBy })),
  }
}

/** What is one line however many wait; nothing when none does. */
function counted<Kind extends 'cases' | 'requests'>(
  kind: Kind,
  found: { readonly n: number; readonly late: number } | undefined,
): { readonly kind: Kind; readonly n: number; readonly late: number }[] {
  return found === undefined || found.n === 0 ? [] : [{ kind, n: found.n, late: found.late }]
}

function forumTasks(
  { settings }: Ctx,
  queue: { n: number; late: number } | undefined,
  feedback: number,
): Waiting[] {
  const { readHours, feedbackWorkingDays } = settings
  const ideas =
    queue === undefined || queue.n === 0 ? [] : [{ kind: 'ideas' as const, ...queue, hours: readHours }]
  return [
    ...ideas,
    ...(feedback === 0 ? [] : [{ kind: 'feedback' as const, n: feedback, days: feedbackWorkingDays }]),
  ]
}

function organisationsOf(grants: readonly Grant[]): string[] {
  return grants.flatMap(({ role, organisationId }) =>
    role === 'school' && organisationId !== null ? [organisationId] : [],
  )
}

function runsTheSite(grants: readonly Grant[]): boolean {
  return grants.some(({ role }) => role === 'admin')
}

function startsOf(grants: readonly Grant[]): TodayModel['starts'] {
  const has = (role: Grant['role']): boolean => grants.some((grant) => grant.role === role)
  return [
    ...(has('front')
      ? ([
          { href: '/quan-tri/cam-ket/moi', label: 'Ghi cam kết', icon: 'pledge' },
          { href: '/quan-tri/cam-ket', label: 'Ghi phiếu nhận', icon: 'check' },
        ] as const)
      : []),
    ...(has('school') ? ([{ href: '/nha-truong', label: 'Việc của trường', icon: 'list' }] as const) : []),
    ...(has('commune')
      ? ([{ href: '/quan-tri/su-kien', label: 'Xem sự kiện', icon: 'calendar' }] as const)
      : []),
  ]
}
