import { beforeEach, expect, test } from 'vitest'
import type { CalendarModel } from '../src/campaigns/pages/calendar-model.ts'
import type { EventModel } from '../src/campaigns/pages/event-public.tsx'
import { addDays } from '../src/core/vi/dates.ts'
import { client } from './support/client.ts'
import { approvedEvent, campaign, eventDay, schools, sentEvent, teacher } from './support/events.ts'
import { person, unit, world } from './support/world.ts'

beforeEach(async () => {
  await world()
  await schools()
  await campaign()
})

async function days(place: string): Promise<string[]> {
  const month = eventDay.slice(0, 7)
  const { agenda } = await (
    await client().getJson(`/su-kien?xa=${place}&thang=${month}`)
  ).json<CalendarModel>()
  return agenda.map(({ day, n, events }) => `${day} ${n} ${events.map(({ status }) => status).join(' ')}`)
}

test('a school’s event reaches the calendar when its commune took note of it, and shows what becomes of it', async () => {
  const by = await teacher()
  const official = client(await person({ role: 'commune', unitId: unit.ducLinh }))
  const waiting = await sentEvent(by)
  expect((await client().get(`/su-kien/${waiting}`)).status).toBe(404)
  expect(await days(unit.ducLinh)).toEqual([])

  const seq = await approvedEvent(by, await person({ role: 'commune', unitId: unit.ducLinh }), {
    title: 'Ngày hội đọc sách',
    another: 'yes',
  })
  expect((await client().get(`/su-kien/${seq}`)).status).toBe(200)
  expect(await days(unit.ducLinh)).toEqual([`${eventDay} 1 approved`])
  expect(await days(unit.tanhLinh)).toEqual([])

  const put = await official.postJson(`/quan-tri/su-kien/${seq}/hoan`, { version: 3, reason: 'Bão số 5' })
  expect(put.status).toBe(200)
  expect(await days(unit.ducLinh)).toEqual([`${eventDay} 0 postponed`])

  const newDay = addDays(eventDay, 5)
  expect(
    (await official.postJson(`/quan-tri/su-kien/${seq}/to-chuc-lai`, { version: 4, day: newDay })).status,
  ).toBe(200)
  const { event } = await (await client().getJson(`/su-kien/${seq}`)).json<EventModel>()
  expect([event.status, event.day]).toEqual(['approved', newDay])

  const gone = await official.postJson(`/quan-tri/su-kien/${seq}/huy`, { version: 5, reason: 'Sân đang sửa' })
  expect(gone.status).toBe(200)
  const page = await (await client().get(`/su-kien/${seq}`)).text()
  expect(page).toContain('Sự kiện này đã hủy')
  expect(page).toContain('Lý do: Sân đang sửa')
  expect(await (await client().get(`/su-kien/${seq}/lich.ics`)).text()).toContain('STATUS:CANCELLED')
})
