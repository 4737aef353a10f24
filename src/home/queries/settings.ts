import { sql } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import { Settings } from '../../core/settings.ts'
import { readTogether, type Query } from '../../db/client.ts'
import type { Ctx } from '../../db/context.ts'
import type { Holiday } from '../../core/calendar/working-days.ts'
import type { Instant } from '../../core/vi/dates.ts'
import { ancestorsOf, unitsOf } from '../../units/queries/units.ts'

export type SettingsModel = {
  readonly settings: Settings
  readonly version: number
  readonly root: { readonly id: string; readonly name: string }
  /** Who changed them last, and when. */
  readonly changed: { readonly at: Instant; readonly by: string } | null
}

type Row = { readonly version: number; readonly body: string; readonly changed: string | null }

/** The settings row, and the `within` of the root unit for its authorisation. @throws AppError `not_found`. */
export async function getSettings(
  ctx: Pick<Ctx, 'db' | 'settings'>,
): Promise<{ readonly model: SettingsModel; readonly body: object; readonly within: readonly string[] }> {
  const { rootUnitId } = ctx.settings
  const [[row], ancestors, [root]] = await readTogether(ctx.db, [
    ctx.db.rows<Row>(sql`
      select s.version as version, s.body as body,
        (select json_object('at', e.at, 'by', p.name) from events e join people p on p.id = e.person_id
          where e.subject = 'settings' and e.subject_id = '1' order by e.version desc limit 1) as changed
      from settings s where s.id = 1`),
    ancestorsOf(ctx.db, rootUnitId),
    unitsOf(ctx.db, [rootUnitId]),
  ])
  if (row === undefined) throw new AppError('not_found')
  const body = JSON.parse(row.body) as object // checked to be JSON by the table, written by our service
  return {
    model: {
      settings: Settings.parse(body),
      version: row.version,
      root: { id: rootUnitId, name: root?.officialName ?? '' },
      changed: row.changed === null ? null : (JSON.parse(row.changed) as { at: string; by: string }),
    },
    body,
    within: ancestors.map(({ id }) => id),
  }
}

export type ListedHoliday = Holiday & { readonly announced: 0 | 1 }

/** The table of one year, in order, as a statement. */
export function holidaysOf(ctx: Pick<Ctx, 'db'>, year: number): Query<ListedHoliday> {
  return ctx.db.rows<ListedHoliday>(sql`
    select h.day as day, h.kind as kind, h.name as name, h.announced as announced from holidays h
    where h.day >= ${`${year}-01-01`} and h.day <= ${`${year}-12-31`} order by h.day`)
}
