import type { Context } from 'hono'
import { authorize, can, demand, scopeOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import { compareVi } from '../../core/vi/sort.ts'
import { unitChoices } from '../../units/queries/choose.ts'
import { unitsWithin } from '../../units/queries/units.ts'
import type { Env } from '../../web/env.ts'
import type { OwnEventModel, TaskState } from '../pages/own-event.tsx'
import type { OwnPartModel } from '../pages/own-part.tsx'
import { selectOpenCampaigns } from '../queries/campaigns.ts'
import {
  callersSubject,
  getEvent,
  pointsNow,
  type PlacedEvent,
  type StoredEvent,
  writersSubject,
} from '../queries/events.ts'
import type { EventPart } from '../rules/event.ts'
import { partState } from '../rules/open-issues.ts'
import { seqOf, typedIn } from './request.ts'

/** The event of the address, for one who may register it. @throws AppError `not_found` for everyone else. */
export async function openOwn(c: Context<Env>): Promise<PlacedEvent> {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'event.register')
  const placed = await getEvent(ctx.db, seqOf(c))
  authorize(ctx.actor, 'event.register', writersSubject(placed))
  return placed
}

export function eventModel(c: Context<Env>, placed: PlacedEvent): OwnEventModel {
  const { event } = placed
  const ctx = c.get('ctx')
  const state = (part: EventPart) => taskState(event, part, localDay(ctx.now))
  return {
    event,
    states: { 1: state(1), 2: state(2), 3: state(3), 4: state(4), 5: state(5), 6: state(6) },
    points: askedNow(event),
    actions: can(ctx.actor, 'event.call', callersSubject(placed)) ? actionsOf(event) : [],
  }
}

export async function partModel(
  c: Context<Env>,
  { event, ofHolder }: PlacedEvent,
  asked: { readonly part: EventPart; readonly overtaken: boolean },
): Promise<OwnPartModel> {
  const { part, overtaken } = asked
  const ctx = c.get('ctx')
  const day = localDay(ctx.now)
  return {
    event,
    part,
    overtaken,
    points: askedNow(event).filter(({ section }) => section === part),
    campaigns: part === 1 ? await selectOpenCampaigns(ctx.db, { units: ofHolder, day }) : [],
    ...(part === 2 ? await places(c, event) : { communes: [], choices: [] }),
  }
}

async function places(
  c: Context<Env>,
  event: StoredEvent,
): Promise<Pick<OwnPartModel, 'communes' | 'choices'>> {
  const { db, actor, now, settings } = c.get('ctx')
  const day = localDay(now)
  const own = event.organisation === null ? scopeOf(actor, 'event.register') : undefined
  const listed = own ?? [event.provinceId ?? settings.rootUnitId]
  const communes = await unitsWithin(db, listed, { level: 'commune', day })
  const isUnclear = c.get('frame').form.issues.some(({ field }) => field === 'unit')
  const typed = isUnclear || typedIn(c, 'unitId') !== undefined ? typedIn(c, 'unit') : undefined
  const options = {
    day,
    near: settings.rootUnitId,
    level: 'commune' as const,
    within: own ?? [settings.rootUnitId],
  }
  return {
    communes: communes.map(({ officialName }) => officialName).toSorted(compareVi),
    choices: typed === undefined || typed === event.unitName ? [] : await unitChoices(db, typed, options),
  }
}

function taskState(event: StoredEvent, part: EventPart, today: string): TaskState {
  const state = partState(part, event, today)
  const isPointed = askedNow(event).some(({ section }) => section === part)
  return state === 'done' && isPointed && !event.mended.includes(part) ? 'mend' : state
}

/** What the commune asks for while it waits for it, and while it was taken back to be mended further. */
function askedNow(event: StoredEvent) {
  return event.status === 'needsChanges' ? pointsNow(event) : []
}

function actionsOf({ status, submittedAt }: StoredEvent): OwnEventModel['actions'] {
  switch (status) {
    case 'draft':
      return submittedAt === null ? ['discard'] : ['cancel']
    case 'submitted':
      return ['takeBack', 'cancel']
    case 'needsChanges':
    case 'postponed':
      return ['cancel']
    case 'approved':
      return ['postpone', 'cancel']
    case 'cancelled':
    case 'held':
    case 'reported':
    case 'confirmed':
      return []
    default:
      return never(status)
  }
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
