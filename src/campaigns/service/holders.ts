import { scopeOf, type Subject } from '../../core/access.ts'
import { invalid } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Ctx } from '../../db/context.ts'
import { findCampaign, type Campaign } from '../queries/campaigns.ts'
import { asHolders, selectHolder, selectHolders, type Holder } from '../queries/holders.ts'
import { ownOf } from '../queries/own.ts'
import { takesEvents } from '../rules/campaign.ts'

/**
 * Whose event it is to be: the organisation of that number or the committee of that unit; without a key the only one
 * that this person can mean.
 * @throws AppError `invalid` at `holder`.
 */
export async function demandHolder(ctx: Ctx, key: string): Promise<Holder> {
  const rows = key === '' ? await selectHolders(ctx.db, ownOf(ctx.actor)) : await selectHolder(ctx.db, key)
  const [only, ...others] = asHolders(rows)
  if (only === undefined || others.length > 0) invalid('holder', 'event.holder')
  return only
}

/** What is to be an event of theirs, as `authorize` wants it. */
export function holderSubject(id: string, { within, organisationId }: Holder): Subject {
  return { kind: 'event', id, within, organisationId }
}

/**
 * The campaign of that number or address, if it is open to those units today.
 * @throws AppError `invalid` at `campaign`.
 */
export async function demandCampaign(ctx: Ctx, key: string, within: readonly string[]): Promise<Campaign> {
  const campaign = key === '' ? undefined : await findCampaign(ctx.db, key)
  if (campaign === undefined || !within.includes(campaign.unitId)) invalid('campaign', 'event.campaign')
  if (!takesEvents(campaign, localDay(ctx.now))) invalid('campaign', 'event.campaign_closed')
  return campaign
}

/** Where a committee may hold its events; an organisation may be a guest anywhere in the deployment. */
export function placesFor(ctx: Ctx, organisationId: string | null): string[] {
  return organisationId === null ? scopeOf(ctx.actor, 'event.register') : [ctx.settings.rootUnitId]
}
