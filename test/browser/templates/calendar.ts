import { addDays } from '../../../src/core/vi/dates.ts'
import { festival, festivalDay, festivalEvent, festivalSlug } from '../support/festival.ts'
import { commune } from '../support/places.ts'
import type { Template } from './template.ts'

const slug = `/chien-dich/${festivalSlug}`

function page(route: string, address: () => string, state?: string): Template {
  return {
    route,
    ...(state === undefined ? {} : { state }),
    layout: 'public',
    open: (browser) => {
      festival()
      return browser.goto(address())
    },
  }
}

export const calendarTemplates: readonly Template[] = [
  page('/chien-dich', () => '/chien-dich'),
  page('/chien-dich/:slug', () => slug),
  page('/chien-dich/:slug', () => `${slug}?xa=${commune}`, 'of one commune'),
  page('/chien-dich/:slug', () => `${slug}?q=linh`, 'a name that several have'),
  page('/su-kien', () => `/su-kien?xa=${commune}`, 'of a commune'),
  page('/su-kien', () => `/su-kien?thang=${addDays(festivalDay, -330).slice(0, 7)}`, 'an early month'),
  page('/su-kien', () => '/su-kien?q=zzzz', 'a name that nobody has'),
  page('/su-kien', () => `/su-kien?ngay=${festivalDay}`, 'a full day'),
  page('/su-kien', () => `/su-kien?ngay=${addDays(festivalDay, 200)}`, 'an empty day'),
  page('/su-kien/:seq', () => `/su-kien/${festivalEvent(festivalDay)}`),
  page(
    '/su-kien/:seq',
    () =>
      `/su-kien/${festivalEvent(festivalDay, { status: 'postponed', reason: 'Bão số 5 đang vào bờ', newDay: addDays(festivalDay, 7) })}`,
    'put off',
  ),
  page(
    '/su-kien/:seq',
    () =>
      `/su-kien/${festivalEvent(festivalDay, { status: 'cancelled', reason: 'Sân đang sửa, chưa có nơi khác', newDay: null })}`,
    'cancelled',
  ),
]
