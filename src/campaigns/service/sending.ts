import { authorize, personOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import { commit } from '../../db/commit.ts'
import type { Ctx, Outcome, WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { campaignEvents } from '../../db/schema.ts'
import { eventFlow, eventParts } from '../rules/event.ts'
import { openIssues, type Answers } from '../rules/open-issues.ts'
import { needsOf, safetyOf, type WholeEvent } from '../rules/parts.ts'
import { demandCampaign, demandHolder, holderSubject } from './holders.ts'
import {
  assertFit,
  contactOf,
  keepContact,
  needsColumn,
  peopleOf,
  placeName,
  placeOf,
  safetyColumn,
} from './rows.ts'
import { assertAlone } from './submitting.ts'

/** A whole event at once, sent as soon as it is made: the parts' own rules, one commit. */
export async function registerEvent(ctx: WriteCtx, input: WholeEvent): Promise<Outcome> {
  const holder = await demandHolder(ctx, input.holder)
  const id = newId()
  const permit = authorize(ctx.actor, 'event.register', holderSubject(id, holder))
  const status = eventFlow.submit.to
  const campaign = await demandCampaign(ctx, input.campaign, holder.within)
  const { organisationId } = holder
  const unit = await placeOf(ctx, input, organisationId)
  if (unit !== undefined && organisationId === null)
    authorize(ctx.actor, 'event.register', { ...holderSubject(id, holder), within: unit.within })
  const { title, day, startsAt, endsAt, placeKind, rainPlan } = input
  const place = placeName(input, organisationId === null ? null : holder.name)
  const contact = contactOf(input)
  const own = {
    title,
    day,
    startsAt,
    endsAt,
    placeKind,
    place,
    communeId: unit?.id ?? holder.communeId,
    ...peopleOf(input, true),
  }
  assertAll(
    { ...own, campaign, kinds: input.kinds, needs: needsOf(input), safety: safetyOf(input), contact },
    ctx,
  )
  const unitId = unit?.id ?? holder.unitId
  if (day === null) throw new TypeError('a day that was checked')
  if (!input.another) await assertAlone(ctx, { id, organisationId, unitId, day }, holder.kind)
  const person = personOf(ctx.actor)
  const base = { subject: 'event', id, unitId }
  const row = {
    ...own,
    id,
    status,
    version: 2,
    campaignId: campaign.id,
    organisationId,
    unitId,
    provinceId: unit === undefined ? holder.provinceId : unit.parentId,
    kinds: JSON.stringify(input.kinds),
    needs: needsColumn(input),
    safety: safetyColumn(input),
    rainPlan,
    madeBy: person,
    submittedBy: person,
    submittedAt: ctx.now,
  }
  return commit(
    ctx,
    permit,
    [
      { ...base, version: 1, action: 'add' },
      { ...base, version: 2, action: 'submit' },
    ],
    (db) => [db.insert(campaignEvents).values(row), keepContact(db, id, contact, day)],
    { id, status },
  )
}

function assertAll(answers: Answers, ctx: Ctx): void {
  const today = localDay(ctx.now)
  assertFit(
    eventParts.flatMap((part) => openIssues(part, answers, today)),
    false,
  )
}
