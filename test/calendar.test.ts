import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { CampaignModel } from '../src/campaigns/pages/public-campaign.tsx'
import type { DayModel } from '../src/campaigns/pages/calendar-day.tsx'
import type { EventModel } from '../src/campaigns/pages/event-public.tsx'
import type { CalendarModel } from '../src/campaigns/pages/calendar-model.ts'
import { campaign, countDays, event } from './support/calendar.ts'
import { client } from './support/client.ts'
import { person, unit, world } from './support/world.ts'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-09-08T03:00:00.000Z') })
  await world()
  await campaign()
  return () => vi.useRealTimers()
})

/** What a citizen reads: the main part without marks of HTML. */
async function read(path: string): Promise<string> {
  const response = await client().get(path)
  expect(response.status, path).toBe(200)
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(await response.text()) ?? []
  return main
    .replaceAll(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll('\u00A0', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\n+/g, '\n')
}

async function model<T>(path: string): Promise<T> {
  const response = await client().getJson(path)
  expect(response.status, path).toBe(200)
  return await response.json()
}

const inTanhLinh = { unit_id: unit.tanhLinh, commune_id: unit.tanhLinh }

describe('an event that its commune did not approve', () => {
  test('is nowhere, and answered like a missing one', async () => {
    const off = { approved_by: null, approved_at: null }
    const hidden = [
      await event({ status: 'submitted', title: 'Chưa xem', ...off }),
      await event({ status: 'draft', title: 'Bản nháp', ...off }),
      await event({ status: 'needsChanges', title: 'Còn sửa', ...off }),
      await event({ status: 'cancelled', title: 'Rút trước khi xem', reason: 'Thôi', ...off }),
    ]
    await countDays()
    const missing = await client().get('/su-kien/999')
    expect(missing.status).toBe(404)
    for (const seq of hidden) {
      const response = await client().get(`/su-kien/${seq}`)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe(await (await client().get('/su-kien/998')).text())
      expect((await client().get(`/su-kien/${seq}/lich.ics`)).status).toBe(404)
    }
    for (const path of [
      '/su-kien',
      '/su-kien?ngay=2027-09-11',
      '/chien-dich/trung-thu-2027',
      '/su-kien/lich.ics',
    ]) {
      const text = await (await client().get(path)).text()
      for (const title of ['Chưa xem', 'Bản nháp', 'Còn sửa', 'Rút trước khi xem'])
        expect(text, path).not.toContain(title)
    }
  })
})

describe('the page of an event', () => {
  test('tells a family who holds it, when, where, what, and what happens when it rains', async () => {
    const text = await read(`/su-kien/${await event()}`)
    for (const words of [
      'Rước đèn phá cỗ',
      'Thứ Bảy, 11/9/2027 (11/8 âm lịch)',
      '18:00 đến 20:30',
      'Sân Trường Tiểu học Võ Xu',
      'Xã Đức Linh',
      'Ủy ban nhân dân xã Đức Linh',
      'Rước đèn, phá cỗ',
      'Múa lân',
      'Chuyển vào nhà đa năng.',
      'Tết Trung thu 2027',
    ])
      expect(text).toContain(words)
  })

  test('never has a contact, a number of children, or who registered it, as page, JSON or file', async () => {
    const seq = await event({
      under_7: 4321,
      disabled: 8765,
      hardship: 5432,
      adults: 6543,
      needs: '{"value":7654}',
    })
    await env.DB.prepare(
      "insert into event_contacts (event_id, name, phone, delete_on) values (?, 'Trần Thị Liên Hệ', '0912345678', '2028-09-11')",
    )
      .bind(`e${seq}`)
      .run()
    await countDays()
    for (const path of [
      `/su-kien/${seq}`,
      `/su-kien/${seq}/lich.ics`,
      '/su-kien/lich.ics',
      '/su-kien?ngay=2027-09-11',
      '/su-kien',
    ]) {
      const page = await (await client().get(path)).text()
      const json = path.endsWith('.ics') ? '' : JSON.stringify(await model(path))
      for (const secret of [
        'Liên Hệ',
        '0912345678',
        '4321',
        '8765',
        '5432',
        '6543',
        '7654',
        'Người lập',
        'Người duyệt',
      ]) {
        expect(page, path).not.toContain(secret)
        expect(json, path).not.toContain(secret)
      }
    }
    const { event: shown } = await model<EventModel>(`/su-kien/${seq}`)
    const keys =
      'campaign communeId day endsAt kinds newDay organisation place placeKind rainPlan reason seq startsAt status title unitName unitThen'
    expect(Object.keys(shown).toSorted().join(' ')).toBe(keys)
  })

  test('says first that it is put off, why, and for when', async () => {
    const seq = await event({ status: 'postponed', reason: 'Bão số 5', new_day: '2027-09-18' })
    const text = await read(`/su-kien/${seq}`)
    expect(text).toContain('Sự kiện này hoãn lại')
    expect(text).toContain('Lý do: Bão số 5')
    expect(text).toContain('Trước đây định tổ chức lúc 18:00 thứ Bảy, ngày 11/9/2027.')
    expect(text).toContain('Dự kiến tổ chức vào thứ Bảy, ngày 18/9/2027.')
    expect(text).not.toContain('Giờ\n')
    expect(text.indexOf('hoãn lại')).toBeLessThan(text.indexOf('Nơi tổ chức'))
    const later = await event({ status: 'postponed', reason: 'Bão số 5' })
    expect(await read(`/su-kien/${later}`)).toContain('Chưa có ngày mới.')
  })

  test('says first that it is cancelled and why, and offers no file to keep', async () => {
    const seq = await event({ status: 'cancelled', reason: 'Sân đang sửa' })
    const text = await read(`/su-kien/${seq}`)
    expect(text).toContain('Sự kiện này đã hủy')
    expect(text).toContain('Lý do: Sân đang sửa')
    expect(text).toContain('Trước đây định tổ chức lúc 18:00 thứ Bảy, ngày 11/9/2027.')
    expect(text).not.toContain('Đưa vào lịch của máy')
  })

  test('names the commune of then beside today’s when it was merged', async () => {
    const text = await read(`/su-kien/${await event({ unit_id: unit.oldCommune })}`)
    expect(text).toContain('Xã Đức Linh (khi đó là xã Đức Chính)')
    expect(text).toContain('Ủy ban nhân dân xã Đức Chính')
  })

  test('leads to what else is on that day in the commune, and nowhere else', async () => {
    const seq = await event()
    await event({ title: 'Múa lân ở chợ' })
    await event({ title: 'Ngày khác', day: '2027-09-12' })
    await event({ title: 'Xã khác', ...inTanhLinh })
    const { neighbours } = await model<EventModel>(`/su-kien/${seq}`)
    expect(neighbours.map(({ title }) => title)).toEqual(['Múa lân ở chợ'])
  })

  test('of a day that is over says so', async () => {
    expect(await read(`/su-kien/${await event({ day: '2027-09-07' })}`)).toContain('Sự kiện này đã qua.')
  })
})

describe('the calendar of a commune', () => {
  const path = `/su-kien?xa=${unit.ducLinh}`

  test('has the commune’s events and not its neighbour’s, by day and hour, and counts them in the grid', async () => {
    await event({ title: 'Tối', starts_at: '19:00' })
    await event({ title: 'Sáng', starts_at: '07:00' })
    await event({ title: 'Hôm sau', day: '2027-09-12' })
    await event({ title: 'Xã khác', ...inTanhLinh })
    await countDays()
    const { agenda, days, place } = await model<CalendarModel>(`${path}&thang=2027-09`)
    expect(place?.name).toBe('Xã Đức Linh')
    expect(agenda.map(({ day, n, events }) => [day, n, events.map(({ title }) => title)])).toEqual([
      ['2027-09-11', 2, ['Sáng', 'Tối']],
      ['2027-09-12', 1, ['Hôm sau']],
    ])
    expect(days).toEqual([
      { day: '2027-09-11', n: 2 },
      { day: '2027-09-12', n: 1 },
    ])
    const text = await read(`${path}&thang=2027-09`)
    expect(text).toContain('2\n sự kiện')
    expect(text).toContain('Bỏ chọn xã Đức Linh')
  })

  test('shows what is off as off, and does not count it', async () => {
    await event({ title: 'Hoãn rồi', status: 'postponed', reason: 'Bão', new_day: '2027-09-18' })
    await event({ title: 'Hủy rồi', status: 'cancelled', reason: 'Bão', day: '2027-09-12' })
    await countDays()
    const { agenda, days } = await model<CalendarModel>(`${path}&thang=2027-09`)
    expect(agenda.map(({ day, n }) => [day, n])).toEqual([
      ['2027-09-11', 0],
      ['2027-09-12', 0],
    ])
    expect(days).toEqual([])
    const text = await read(path)
    expect(text).toMatch(/Hoãn rồi\s+Hoãn\s+dự kiến 18\/9/)
    expect(text).toMatch(/Hủy rồi\s+Đã hủy/)
  })

  test('leads to all events of a full day, a page at a time, each once', async () => {
    for (let at = 0; at < 45; at += 1) await event({ title: `Hội ${at}`, starts_at: `${10 + (at % 5)}:00` })
    await event({ title: 'Xã khác', ...inTanhLinh })
    await countDays()
    expect(await read(path)).toContain('Xem đủ 45 sự kiện ngày 11/9')
    const seen: number[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: DayModel = await model<DayModel>(
        `${path}&ngay=2027-09-11${next === '' ? '' : `&sau=${next}`}`,
      )
      expect(page.n).toBe(45)
      seen.push(...page.events.map(({ seq }) => seq))
      next = page.next
    }
    expect(seen).toHaveLength(45)
    expect(new Set(seen).size).toBe(45)
  })

  test('goes on by days when there are many, without losing or repeating one', async () => {
    for (let date = 9; date <= 30; date += 1) await event({ day: `2027-09-${String(date).padStart(2, '0')}` })
    await countDays()
    const days: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: CalendarModel = await model<CalendarModel>(
        `${path}&thang=2027-09${next === '' ? '' : `&tu=${next}`}`,
      )
      days.push(...page.agenda.map(({ day }) => day))
      next = page.agendaNext
    }
    expect(days).toEqual(Array.from({ length: 22 }, (_, at) => `2027-09-${String(at + 9).padStart(2, '0')}`))
  })

  test('opens at what comes next, even months ahead', async () => {
    await event({ day: '2027-09-01', title: 'Đã qua' })
    await event({ day: '2027-12-20', title: 'Mùa đông ấm' })
    await countDays()
    const { month, agenda } = await model<CalendarModel>(path)
    expect(month).toBe('2027-12')
    expect(agenda.flatMap(({ events }) => events.map(({ title }) => title))).toEqual(['Mùa đông ấm'])
  })

  test('of an empty month says so and leads to the nearest events', async () => {
    await event()
    await countDays()
    const text = await read(`${path}&thang=2027-11`)
    expect(text).toContain('Tháng 11/2027 chưa có sự kiện nào.')
    expect(text).toContain('Sự kiện gần nhất: Thứ Bảy, 11/9/2027')
    expect(text).toContain('Tháng 10/2027')
  })

  test('with no event at all is still a calendar', async () => {
    expect(await read(path)).toContain('Chưa có sự kiện nào sắp tới.')
  })
})

describe('the calendar of the root', () => {
  test('has every commune’s events with the commune’s name, and no other province’s', async () => {
    await event()
    await event(inTanhLinh)
    const elsewhere = {
      unit_id: unit.otherCommune,
      commune_id: unit.otherCommune,
      province_id: unit.otherProvince,
    }
    await event({ title: 'Ở Hà Nội', ...elsewhere })
    await event({ title: 'Của tỉnh', unit_id: unit.root, commune_id: null })
    await countDays()
    const { agenda, days } = await model<CalendarModel>('/su-kien?thang=2027-09')
    expect(agenda.flatMap(({ events }) => events.map(({ unitName }) => unitName))).toEqual([
      'Xã Đức Linh',
      'Xã Tánh Linh',
      'Tỉnh Lâm Đồng',
    ])
    expect(days).toEqual([{ day: '2027-09-11', n: 3 }])
  })

  test('is the whole country’s where the country is the root, and one province’s when asked', async () => {
    await env.DB.prepare("update settings set body = json_set(body, '$.rootUnitId', 'vn')").run()
    await event()
    const elsewhere = {
      unit_id: unit.otherCommune,
      commune_id: unit.otherCommune,
      province_id: unit.otherProvince,
    }
    await event({ title: 'Ở Hà Nội', ...elsewhere })
    await countDays()
    const titles = async (path: string) =>
      (await model<CalendarModel>(path)).agenda.flatMap(({ n, events }) => [
        n,
        ...events.map(({ title }) => title),
      ])
    expect(await titles('/su-kien?thang=2027-09')).toEqual([2, 'Rước đèn phá cỗ', 'Ở Hà Nội'])
    expect(await titles(`/su-kien?thang=2027-09&xa=${unit.otherProvince}`)).toEqual([1, 'Ở Hà Nội'])
    expect(await titles(`/su-kien?thang=2027-09&xa=${unit.root}`)).toEqual([1, 'Rước đèn phá cỗ'])
    expect(await (await client().get('/su-kien/lich.ics')).text()).toContain('Ở Hà Nội')
  })

  test('of one campaign has only its events', async () => {
    await campaign({ slug: 'khac-2027', kind: 'other', name: 'Mùa hè an toàn' })
    await event()
    await event({ campaign_id: 'c-khac-2027', title: 'Dạy bơi' })
    await countDays()
    for (const place of ['', `&xa=${unit.ducLinh}`]) {
      const { agenda, days } = await model<CalendarModel>(
        `/su-kien?chien-dich=khac-2027&thang=2027-09${place}`,
      )
      expect(agenda.flatMap(({ events }) => events.map(({ title }) => title))).toEqual(['Dạy bơi'])
      expect(days).toEqual([{ day: '2027-09-11', n: 1 }])
    }
    expect(await read('/su-kien?chien-dich=khac-2027')).toContain('Chỉ hiện sự kiện của Mùa hè an toàn.')
  })

  test('leaves out parameters that make no sense', async () => {
    await event()
    await countDays()
    const plain = await model<CalendarModel>('/su-kien')
    for (const query of ['thang=2027-13', 'ngay=hom-nay', 'chien-dich=khong-co', 'tu=x', 'xa=<script>']) {
      expect(await model<CalendarModel>(`/su-kien?${query}`), query).toEqual(plain)
    }
    for (const xa of ['khong-co', unit.otherCommune, unit.root]) {
      const response = await client().get(`/su-kien?xa=${xa}`)
      expect([response.status, response.headers.get('location')], xa).toEqual([302, '/su-kien'])
    }
  })

  test('ends: a month or a day far away is not found', async () => {
    for (const query of ['thang=1999-01', 'thang=2099-01', 'ngay=1999-01-01']) {
      expect((await client().get(`/su-kien?${query}`)).status, query).toBe(404)
    }
  })

  test('is kept for a minute by caches for whoever is not signed in, and never for an official', async () => {
    await event()
    for (const path of [
      '/su-kien',
      '/su-kien/1',
      '/chien-dich',
      '/chien-dich/trung-thu-2027',
      '/su-kien/1/lich.ics',
    ]) {
      const open = await client().get(path)
      expect(open.headers.get('cache-control'), path).toBe('public, max-age=60')
      expect(open.headers.get('vary'), path).toContain('Cookie')
      const official = await client(await person({ role: 'commune', unitId: unit.ducLinh })).get(path)
      expect(official.headers.get('cache-control'), path).toBe('private, no-cache')
    }
  })
})

describe('a place by its name', () => {
  beforeEach(async () => {
    await env.DB.exec(
      `insert into unit_names (unit_id, fold) values ('x23191', 'duc linh'), ('x23191', 'linh'), ('x23200', 'tanh linh'), ('x23200', 'linh'), ('x23194.0', 'duc chinh')`,
    )
    await env.DB.exec(
      `insert into unit_events (id, kind, from_id, to_id, effective) values ('m', 'merge', 'x23194.0', 'x23191', '2025-07-01')`,
    )
  })

  test('typed without marks leads to its calendar, the month kept', async () => {
    const response = await client().get('/su-kien?q=duc+linh&thang=2027-09')
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      '/su-kien?xa=x23191&thang=2027-09',
    ])
  })

  test('of old leads to where it lies today, on a campaign’s page too', async () => {
    const response = await client().get('/chien-dich/trung-thu-2027?q=Đức Chính')
    expect(response.headers.get('location')).toBe('/chien-dich/trung-thu-2027?xa=x23191')
    const merged = await client().get('/chien-dich/trung-thu-2027?xa=x23194.0')
    expect(merged.headers.get('location')).toBe('/chien-dich/trung-thu-2027?xa=x23191')
  })

  test('that several have is asked about', async () => {
    const { search } = await model<CalendarModel>('/su-kien?q=linh')
    expect(search?.choices.map(({ name }) => name).toSorted()).toEqual(['Xã Tánh Linh', 'Xã Đức Linh'])
  })

  test('that none has is told', async () => {
    expect(await read('/su-kien?q=zzzz')).toContain('Không thấy nơi nào tên như “zzzz”.')
  })
})

describe('campaigns', () => {
  test('are listed now and to come, then over, each with its day, theme and number of events', async () => {
    await campaign({
      slug: 'tet-thieu-nhi-2027',
      kind: 'childrens_day',
      name: 'Tết Thiếu nhi 1/6/2027',
      starts_on: '2027-05-22',
      ends_on: '2027-06-07',
    })
    await campaign({
      slug: 'trung-thu-2028',
      year: 2028,
      name: 'Tết Trung thu 2028',
      starts_on: '2028-09-23',
      ends_on: '2028-10-03',
    })
    await campaign({
      slug: 'gia-dinh-duc-linh',
      kind: 'other',
      name: 'Ngày hội Đọc sách',
      unit_id: unit.ducLinh,
    })
    await event()
    await event({ status: 'cancelled', reason: 'Bão' })
    await countDays()
    const text = await read('/chien-dich')
    const order = [
      'Tết Trung thu 2027',
      'Tết Trung thu 2028',
      'Ngày hội Đọc sách, xã Đức Linh',
      'Đã qua',
      'Tết Thiếu nhi 1/6/2027',
    ]
    expect(order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b)).toEqual(
      order.map((words) => text.indexOf(words)),
    )
    expect(order.every((words) => text.includes(words))).toBe(true)
    expect(text).toContain('Thứ Tư, 15/9/2027 (rằm tháng Tám năm Đinh Mùi). 1 sự kiện.')
    expect(text).toContain('Chủ đề: Trung thu cho em')
  })

  test('that are over go on by pages, each once', async () => {
    for (let year = 2013; year < 2027; year += 1) {
      await campaign({
        slug: `trung-thu-${year}`,
        year,
        name: `Trung thu ${year}`,
        starts_on: `${year}-09-01`,
        ends_on: `${year}-09-20`,
      })
    }
    type List = { past: { year: number }[]; next: number | null }
    const first = await model<List>('/chien-dich')
    const second = await model<List>(`/chien-dich?truoc=${first.next ?? ''}`)
    expect([...first.past, ...second.past].map(({ year }) => year)).toEqual(
      Array.from({ length: 14 }, (_, at) => 2026 - at),
    )
    expect(second.next).toBeNull()
  })

  test('have a page with day, count, events and month; its number is only what takes place', async () => {
    await event()
    await event({ ...inTanhLinh, day: '2027-09-14' })
    await event({ status: 'postponed', reason: 'Bão' })
    await countDays()
    const text = await read('/chien-dich/trung-thu-2027')
    expect(text).toContain('2 sự kiện ở tỉnh Lâm Đồng.')
    const whole = await model<CampaignModel>('/chien-dich/trung-thu-2027')
    expect(whole.month).toBe('2027-09')
    const here = await model<CampaignModel>(`/chien-dich/trung-thu-2027?xa=${unit.tanhLinh}`)
    expect([here.events, here.agenda.map(({ day }) => day)]).toEqual([1, ['2027-09-14']])
  })

  test('that are over show their first events, and take no more', async () => {
    await campaign({
      slug: 'trung-thu-2026',
      year: 2026,
      name: 'Tết Trung thu 2026',
      starts_on: '2026-09-15',
      ends_on: '2026-09-25',
      registers_to: '2026-09-20',
      registers_from: '2026-08-01',
    })
    await event({ campaign_id: 'c-trung-thu-2026', day: '2026-09-24' })
    await countDays()
    const text = await read('/chien-dich/trung-thu-2026')
    expect(text).toContain('Chiến dịch này đã qua.')
    expect(text).toContain('Rước đèn phá cỗ')
    expect(text).not.toContain('Đăng ký sự kiện')
    expect(await read('/chien-dich/trung-thu-2027')).toContain('Tết Trung thu 2026')
  })

  test('that do not exist, and months far from one, are not found', async () => {
    expect((await client().get('/chien-dich/khong-co')).status).toBe(404)
    expect((await client().get('/chien-dich/trung-thu-2027?thang=2027-03')).status).toBe(404)
    expect((await client().get('/chien-dich/trung-thu-2027?thang=2027-10')).status).toBe(200)
  })
})
