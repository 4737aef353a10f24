import { Hono, type Context } from 'hono'
import { authorize, demand } from '../core/access.ts'
import { defaultHolidays } from '../core/calendar/holidays.ts'
import { localDay } from '../core/vi/dates.ts'
import type { Env } from '../web/env.ts'
import { renderPage, respond } from '../web/respond.tsx'
import { answer } from '../web/write.ts'
import { SettingsPage } from './pages/settings.tsx'
import { HolidaysPage, type HolidaysModel } from './pages/settings-holidays.tsx'
import { getSettings, holidaysOf, type SettingsModel } from './queries/settings.ts'
import { AddHoliday, LoadHolidays, RemoveHoliday, SaveSettings, yearOf } from './rules/settings.ts'
import { addHoliday, loadHolidays, removeHoliday, saveSettings } from './service/settings.ts'

export const settingsRoutes = new Hono<Env>()

const base = '/quan-tri/cau-hinh'
const holidaysBase = `${base}/ngay-nghi`

settingsRoutes.get(base, async (c) => respond(c, await openSettings(c), SettingsPage))

settingsRoutes.post(base, (c) => {
  demand(c.get('ctx').actor, 'settings.manage')
  return answer(c, SaveSettings, {
    act: saveSettings,
    to: base,
    again: async (status) => renderPage(c, await openSettings(c), SettingsPage, status),
  })
})

settingsRoutes.get(holidaysBase, async (c) =>
  respond(c, await holidaysModel(c, c.req.query('nam')), HolidaysPage),
)

settingsRoutes.post(holidaysBase, (c) => {
  demand(c.get('ctx').actor, 'settings.manage')
  return answer(c, AddHoliday, {
    act: addHoliday,
    to: (_, { day }) => `${holidaysBase}?nam=${day.slice(0, 4)}`,
    again: (status) => showAgain(c, 'day.year', status),
    status: 201,
  })
})

settingsRoutes.post(`${holidaysBase}/bo`, (c) => {
  demand(c.get('ctx').actor, 'settings.manage')
  return answer(c, RemoveHoliday, {
    act: removeHoliday,
    to: (_, { day }) => `${holidaysBase}?nam=${day.slice(0, 4)}`,
    again: (status) => showAgain(c, 'day', status),
  })
})

settingsRoutes.post(`${holidaysBase}/mac-dinh`, (c) => {
  demand(c.get('ctx').actor, 'settings.manage')
  return answer(c, LoadHolidays, {
    act: loadHolidays,
    to: (_, { year }) => `${holidaysBase}?nam=${year}`,
    again: (status) => showAgain(c, 'year', status),
  })
})

async function openSettings(c: Context<Env>): Promise<SettingsModel> {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'settings.manage')
  const { model, within } = await getSettings(ctx)
  authorize(ctx.actor, 'settings.manage', { kind: 'settings', id: '1', within })
  return model
}

async function holidaysModel(c: Context<Env>, asked: string | undefined): Promise<HolidaysModel> {
  const ctx = c.get('ctx')
  const { version } = await openSettings(c)
  const year = yearOf(asked, localDay(ctx.now))
  const holidays = await holidaysOf(ctx, year)
  const known = new Set(holidays.map(({ day }) => day))
  const missing = defaultHolidays.filter(({ day }) => day.startsWith(`${year}-`) && !known.has(day)).length
  return { year, holidays, missing, version }
}

/** The page of the year about which the form was. */
async function showAgain(c: Context<Env>, field: string, status: 409 | 422): Promise<Response> {
  const typed = c.get('frame').form.values[field]
  const year = typeof typed === 'string' ? typed.slice(0, 4) : undefined
  return renderPage(c, await holidaysModel(c, year), HolidaysPage, status)
}
