import { eq, sql } from 'drizzle-orm'
import { authorize, type Permit } from '../../core/access.ts'
import { defaultHolidays } from '../../core/calendar/holidays.ts'
import { AppError, invalid } from '../../core/errors.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { holidays, settings } from '../../db/schema.ts'
import { getSettings, holidaysOf, type SettingsModel } from '../queries/settings.ts'
import {
  settingsOf,
  type AddHoliday,
  type LoadHolidays,
  type RemoveHoliday,
  type SaveSettings,
} from '../rules/settings.ts'

type Open = { readonly permit: Permit; readonly body: object; readonly model: SettingsModel }

/** Saves what the form holds; what it does not hold (the root unit) stays as it is. */
export async function saveSettings(ctx: WriteCtx, input: SaveSettings): Promise<Outcome> {
  const open = await openSettings(ctx, input.version)
  const next = settingsOf(input)
  const before: Readonly<Record<string, unknown>> = open.model.settings
  const changed = Object.entries(next).filter(([name, value]) => !isSame(value, before[name]))
  const body = JSON.stringify({ ...open.body, ...next })
  const detail = { fields: changed.map(([name]) => name).join(',') }
  return change(ctx, open, { action: 'save', detail }, (db) => [
    db.update(settings).set({ body }).where(eq(settings.id, 1)),
  ])
}

/** Adds a day that differs from its weekday. Holidays share the version of the settings: they are one table. */
export async function addHoliday(ctx: WriteCtx, input: AddHoliday): Promise<Outcome> {
  const open = await openSettings(ctx, input.version)
  const { day, kind, name } = input
  const listed = await holidaysOf(ctx, Number(day.slice(0, 4)))
  if (listed.some((holiday) => holiday.day === day)) invalid('day', 'holiday.exists')
  return change(ctx, open, { action: 'addHoliday', detail: { day } }, (db) => [
    db.insert(holidays).values({ day, kind, name }),
  ])
}

/** Takes a day out of the table. @throws AppError `conflict` when it is not in it any more. */
export async function removeHoliday(ctx: WriteCtx, input: RemoveHoliday): Promise<Outcome> {
  const open = await openSettings(ctx, input.version)
  const { day } = input
  const listed = await holidaysOf(ctx, Number(day.slice(0, 4)))
  if (!listed.some((holiday) => holiday.day === day)) throw new AppError('conflict')
  return change(ctx, open, { action: 'removeHoliday', detail: { day } }, (db) => [
    db.delete(holidays).where(eq(holidays.day, day)),
  ])
}

/** Fills a year from the table that the platform carries; days that are there stay as they are. */
export async function loadHolidays(ctx: WriteCtx, input: LoadHolidays): Promise<Outcome> {
  const open = await openSettings(ctx, input.version)
  const { year } = input
  const days = defaultHolidays.filter(({ day }) => day.startsWith(`${year}-`))
  if (days.length === 0) invalid('year', 'holiday.year')
  return change(ctx, open, { action: 'loadHolidays', detail: { year } }, (db) => [
    db.run(sql`
      insert into holidays (day, kind, name, announced)
      select value ->> 'day', value ->> 'kind', value ->> 'name', value ->> 'announced'
      from json_each(${JSON.stringify(days)}) where true
      on conflict (day) do nothing`),
  ])
}

async function openSettings(ctx: WriteCtx, version: number): Promise<Open> {
  const { model, body, within } = await getSettings(ctx)
  const permit = authorize(ctx.actor, 'settings.manage', { kind: 'settings', id: '1', within })
  if (model.version !== version) throw new AppError('conflict')
  return { permit, body, model }
}

type Action = { readonly action: string; readonly detail: Outcome }

/** Every change raises the version of the one row. */
function change(
  ctx: WriteCtx,
  { permit, model }: Open,
  { action, detail }: Action,
  write: (db: WriteDb) => readonly Statement[],
): Promise<Outcome> {
  const version = model.version + 1
  const fact = { subject: 'settings', id: '1', version, action, unitId: model.root.id, detail }
  const raise = (db: WriteDb) => db.update(settings).set({ version }).where(eq(settings.id, 1))
  return commit(ctx, permit, [fact], (db) => [raise(db), ...write(db)])
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
