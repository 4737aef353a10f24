import { eq, sql } from 'drizzle-orm'
import { authorize, scopeOf } from '../../core/access.ts'
import { AppError, invalid } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { fold } from '../../core/vi/text.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { organisations } from '../../db/schema.ts'
import { demandUnit } from '../../units/queries/choose.ts'
import { getUnit, type Unit } from '../../units/queries/units.ts'
import { chosenUnitId, type UnitFields } from '../../units/rules/units.ts'
import { demandSuccessor } from '../queries/choose.ts'
import { getOrganisation, isNameTaken, type Organisation } from '../queries/organisations.ts'
import type { AddOrganisation, EditOrganisation, EndOrganisation } from '../rules/organisations.ts'

/** Enters an organisation under a unit of today. Its number is the next one when it is committed. */
export async function addOrganisation(ctx: WriteCtx, input: AddOrganisation): Promise<Outcome> {
  const unit = await demandPlace(ctx, input)
  const id = newId()
  const permit = authorize(ctx.actor, 'organisation.manage', {
    kind: 'organisation',
    id,
    within: unit.within,
  })
  const place = placeOf(unit)
  const { from = localDay(ctx.now) } = input
  await assertSound(ctx, { ...input, from, ...place })
  const row = { id, ...columnsOf(input), ...place, validFrom: from, seq: nextSeq }
  const fact = { subject: 'organisation', id, version: 1, action: 'add', unitId: unit.id }
  return commit(ctx, permit, [fact], (db) => [db.insert(organisations).values(row)], { id })
}

/** Corrects what is recorded of an organisation in force; moving it needs the right at both units. */
export async function editOrganisation(
  ctx: WriteCtx,
  key: string,
  input: EditOrganisation,
): Promise<Outcome> {
  const { organisation, within } = await getOrganisation(ctx.db, key)
  const { id } = organisation
  const permit = authorize(ctx.actor, 'organisation.manage', { kind: 'organisation', id, within })
  assertOpen(organisation, input.version)
  const stays = chosenUnitId(input) === organisation.unitId
  const unit = stays ? await getUnit(ctx.db, organisation.unitId) : await demandPlace(ctx, input)
  authorize(ctx.actor, 'organisation.manage', { kind: 'organisation', id, within: unit.within })
  const place = stays ? {} : placeOf(unit)
  const { from = organisation.validFrom } = input
  await assertSound(ctx, { ...input, from, ...placeOf(unit), but: id })
  const version = organisation.version + 1
  const changed = { ...columnsOf(input), ...place, validFrom: from, version }
  const fact = { subject: 'organisation', id, version, action: 'edit', unitId: unit.id }
  return commit(
    ctx,
    permit,
    [fact],
    (db) => [db.update(organisations).set(changed).where(eq(organisations.id, id))],
    { id },
  )
}

/** Ends an organisation on a day; what it did stays under its name, and leads to its successor. */
export async function endOrganisation(ctx: WriteCtx, key: string, input: EndOrganisation): Promise<Outcome> {
  const { organisation, within } = await getOrganisation(ctx.db, key)
  const { id, unitId } = organisation
  const permit = authorize(ctx.actor, 'organisation.manage', { kind: 'organisation', id, within })
  assertOpen(organisation, input.version)
  if (input.to > localDay(ctx.now)) invalid('to', 'day.future')
  if (input.to <= organisation.validFrom) invalid('to', 'day.before_start')
  const scope = scopeOf(ctx.actor, 'organisation.manage')
  const successor = await demandSuccessor(ctx.db, input, { scope, self: id })
  const version = organisation.version + 1
  const changed = { version, validTo: input.to, successorId: successor?.id ?? null }
  const detail = { to: input.to, successor: successor?.seq ?? null }
  const fact = { subject: 'organisation', id, version, action: 'end', unitId, detail }
  return commit(
    ctx,
    permit,
    [fact],
    (db) => [db.update(organisations).set(changed).where(eq(organisations.id, id))],
    { id },
  )
}

const nextSeq = sql<number>`(select coalesce(max(o.seq), 0) + 1 from organisations o)`

/** A typed name is looked for in one's own units; a chosen id outside them is refused as if it did not exist. */
function demandPlace(ctx: WriteCtx, fields: UnitFields): Promise<Unit> {
  const within = chosenUnitId(fields) === undefined ? scopeOf(ctx.actor, 'organisation.manage') : undefined
  return demandUnit(ctx.db, fields, { day: localDay(ctx.now), near: ctx.settings.rootUnitId, within })
}

type Place = {
  readonly unitId: string
  readonly communeId: string | null
  readonly provinceId: string | null
}

function placeOf({ id, level, parentId }: Unit): Place {
  if (level === 'commune') return { unitId: id, communeId: id, provinceId: parentId }
  return { unitId: id, communeId: null, provinceId: level === 'province' ? id : null }
}

function columnsOf({ kind, name, schoolLevel, fields }: AddOrganisation) {
  return {
    kind,
    name,
    nameFold: fold(name),
    schoolLevel: schoolLevel ?? null,
    fields: JSON.stringify(fields),
  }
}

type Checked = Pick<AddOrganisation, 'kind' | 'name'> &
  Place & { readonly from: string; readonly but?: string }

async function assertSound(ctx: WriteCtx, checked: Checked): Promise<void> {
  if (checked.from > localDay(ctx.now)) invalid('from', 'day.future')
  if (checked.kind === 'commune_office' && checked.communeId === null)
    invalid('unit', 'organisation.needs_commune')
  if (await isNameTaken(ctx.db, checked)) invalid('name', 'organisation.exists')
}

function assertOpen(organisation: Organisation, version: number): void {
  if (organisation.validTo !== null || organisation.version !== version) throw new AppError('conflict')
}
