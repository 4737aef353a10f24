import { and, eq } from 'drizzle-orm'
import { authorize, scopeOf } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { violates } from '../../db/faults.ts'
import { newId } from '../../db/keys.ts'
import { campaigns } from '../../db/schema.ts'
import { getUnit, type Unit } from '../../units/queries/units.ts'
import { getCampaign, selectSlugs } from '../queries/campaigns.ts'
import { slugOf, type AddCampaign, type EditCampaign } from '../rules/campaign.ts'

/** A new campaign of one's own unit, open to every organisation within it. Its address stays what it is now. */
export async function addCampaign(ctx: WriteCtx, input: AddCampaign): Promise<Outcome> {
  const unit = await ownUnit(ctx, input.unit)
  const id = newId()
  const permit = authorize(ctx.actor, 'campaign.manage', { kind: 'campaign', id, within: unit.within })
  const { kind, year, name, theme, startsOn, endsOn, registersFrom, registersTo } = input
  const days = { startsOn, endsOn, registersFrom, registersTo }
  const slug = await freeSlug(ctx, slugOf(input, unit.id === ctx.settings.rootUnitId ? undefined : unit.name))
  const fact = { subject: 'campaign', id, version: 1, action: 'add', unitId: unit.id }
  try {
    return await commit(
      ctx,
      permit,
      [fact],
      (db) => [db.insert(campaigns).values({ id, slug, kind, year, name, theme, unitId: unit.id, ...days })],
      { id },
    )
  } catch (error) {
    if (violates(error, 'campaigns.unit_id')) invalid('kind', 'campaign.twice')
    if (violates(error, 'campaigns.slug')) throw new AppError('conflict')
    throw error
  }
}

/** Corrects name, theme and days. Events that were registered stay as they are. */
export async function editCampaign(ctx: WriteCtx, seq: number, input: EditCampaign): Promise<Outcome> {
  const campaign = await getCampaign(ctx.db, seq)
  const { id, within, unitId } = campaign
  const permit = authorize(ctx.actor, 'campaign.manage', { kind: 'campaign', id, within })
  if (campaign.version !== input.version) throw new AppError('conflict')
  const { version: seen, ...changed } = input
  const version = seen + 1
  const fact = { subject: 'campaign', id, version, action: 'edit', unitId }
  return commit(
    ctx,
    permit,
    [fact],
    (db) => [
      db
        .update(campaigns)
        .set({ ...changed, version })
        .where(and(eq(campaigns.id, id), eq(campaigns.version, seen))),
    ],
    { seq },
  )
}

async function ownUnit(ctx: WriteCtx, chosen: string): Promise<Unit> {
  const own = scopeOf(ctx.actor, 'campaign.manage')
  const [only, ...others] = own
  const id = chosen === '' && others.length === 0 ? only : chosen
  if (id === undefined || id === '') invalid('unit', 'campaign.unit')
  return getUnit(ctx.db, id)
}

async function freeSlug(ctx: WriteCtx, base: string): Promise<string> {
  const taken = new Set((await selectSlugs(ctx.db, base)).map(({ slug }) => slug))
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!taken.has(slug)) return slug
  }
}
