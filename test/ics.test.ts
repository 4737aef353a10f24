import { env } from 'cloudflare:workers'
import ICAL from 'ical.js'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { campaign, countDays, event } from './support/calendar.ts'
import { client } from './support/client.ts'
import { unit, world } from './support/world.ts'

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-09-08T03:00:00.000Z') })
  await world()
  await campaign()
  return () => vi.useRealTimers()
})

async function file(path: string): Promise<string> {
  const response = await client().get(path)
  expect(response.status, path).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  return await response.text()
}

/** As another program reads it. */
async function entries(path: string): Promise<ICAL.Event[]> {
  const calendar = new ICAL.Component(ICAL.parse(await file(path)))
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

async function only(path: string): Promise<ICAL.Event> {
  const [entry, ...more] = await entries(path)
  if (entry === undefined || more.length > 0) throw new Error(`not one entry but ${more.length}`)
  return entry
}

function said(entry: ICAL.Event, name: string): string {
  return String(entry.component.getFirstPropertyValue(name))
}

const hours = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
})

describe('an event in a family’s own calendar', () => {
  test('stands at the hour of Việt Nam', async () => {
    const entry = await only(`/su-kien/${await event()}/lich.ics`)
    expect(hours.format(entry.startDate.toJSDate())).toBe('2027-09-11 18:00')
    expect(hours.format(entry.endDate.toJSDate())).toBe('2027-09-11 20:30')
  })

  test('early in the morning is still on its own day, though UTC has the day before', async () => {
    const text = await file(`/su-kien/${await event({ starts_at: '05:30', ends_at: '06:45' })}/lich.ics`)
    expect(text).toContain('DTSTART:20270910T223000Z\r\n')
    const entry = await only('/su-kien/1/lich.ics')
    expect(hours.format(entry.startDate.toJSDate())).toBe('2027-09-11 05:30')
  })

  test('says what, where, who and where to read more', async () => {
    const seq = await event({ version: 4 })
    const entry = await only(`/su-kien/${seq}/lich.ics`)
    expect(entry.summary).toBe('Rước đèn phá cỗ')
    expect(entry.location).toBe('Sân Trường Tiểu học Võ Xu, xã Đức Linh')
    expect(entry.description.split('\n')).toEqual([
      'Đơn vị tổ chức: Ủy ban nhân dân xã Đức Linh',
      'Có gì: Rước đèn, phá cỗ; Múa lân',
      'Nếu trời mưa: Chuyển vào nhà đa năng.',
      'Thuộc chiến dịch: Tết Trung thu 2027',
      `Xem thêm: https://mangnon.example/su-kien/${seq}`,
    ])
    expect(said(entry, 'url')).toBe(`https://mangnon.example/su-kien/${seq}`)
    expect(entry.sequence).toBe(4)
    expect(said(entry, 'status')).toBe('CONFIRMED')
  })

  test('put off is uncertain, cancelled is cancelled, each with its reason', async () => {
    const off = await event({ status: 'postponed', reason: 'Bão số 5', new_day: '2027-09-18' })
    const put = await only(`/su-kien/${off}/lich.ics`)
    expect([said(put, 'status'), put.summary]).toEqual(['TENTATIVE', 'Hoãn: Rước đèn phá cỗ'])
    expect(put.description).toContain('Dự kiến tổ chức vào thứ Bảy, ngày 18/9/2027.\nLý do: Bão số 5')
    const gone = await only(
      `/su-kien/${await event({ status: 'cancelled', reason: 'Sân đang sửa' })}/lich.ics`,
    )
    expect([said(gone, 'status'), gone.summary]).toEqual(['CANCELLED', 'Đã hủy: Rước đèn phá cỗ'])
    expect(gone.description).toContain('Sự kiện này đã hủy.\nLý do: Sân đang sửa')
  })

  test('keeps commas, semicolons, backslashes, lines and long Vietnamese names whole', async () => {
    const title = `Rước đèn, phá cỗ; múa lân \\ múa rồng ${'Ẫ Ỗ Ữ Ệ Ự Ỵ 🏮 '.repeat(8)}hết`
    const place = 'Sân vận động; cổng số 2, khu A\\B'
    const rainPlan = 'Dòng một, có phẩy\nDòng hai; có chấm phẩy'
    const seq = await event({ title, place, rain_plan: rainPlan })
    const entry = await only(`/su-kien/${seq}/lich.ics`)
    expect(entry.summary).toBe(title)
    expect(entry.location).toBe(`${place}, xã Đức Linh`)
    expect(entry.description).toContain(`Nếu trời mưa: ${rainPlan}\n`)
  })

  test('has no line of more than 75 bytes, and every line ends as the standard asks', async () => {
    const seq = await event({ title: 'Ẫ Ỗ Ữ Ệ Ự Ỵ '.repeat(8).trim(), rain_plan: 'ễ'.repeat(300) })
    const text = await file(`/su-kien/${seq}/lich.ics`)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...bytes)).toBeLessThanOrEqual(75)
    expect(bytes.length).toBeGreaterThan(15)
  })

  test('is the same entry, byte for byte, at every asking, and a new sequence after a change', async () => {
    const seq = await event()
    const first = await file(`/su-kien/${seq}/lich.ics`)
    vi.setSystemTime(new Date('2027-09-10T09:00:00.000Z'))
    expect(await file(`/su-kien/${seq}/lich.ics`)).toBe(first)
    const changed = await event({ version: 7, status: 'cancelled', reason: 'Bão' })
    expect((await only(`/su-kien/${changed}/lich.ics`)).sequence).toBe(7)
    expect((await only(`/su-kien/${seq}/lich.ics`)).uid).toBe('e1@mang-non')
  })
})

describe('a feed that a calendar follows', () => {
  test('of a commune, of a campaign, and of a commune in a campaign holds their events only', async () => {
    await campaign({ slug: 'khac-2027', kind: 'other', name: 'Mùa hè an toàn' })
    await event({ title: 'A' })
    await event({ title: 'B', unit_id: unit.tanhLinh, commune_id: unit.tanhLinh })
    await event({ title: 'C', campaign_id: 'c-khac-2027', day: '2027-10-01' })
    await countDays()
    const titles = async (path: string) => (await entries(path)).map(({ summary }) => summary)
    expect(await titles('/su-kien/lich.ics')).toEqual(['A', 'B', 'C'])
    expect(await titles(`/su-kien/lich.ics?xa=${unit.ducLinh}`)).toEqual(['A', 'C'])
    expect(await titles('/chien-dich/trung-thu-2027/lich.ics')).toEqual(['A', 'B'])
    expect(await titles(`/chien-dich/trung-thu-2027/lich.ics?xa=${unit.ducLinh}`)).toEqual(['A'])
    expect((await client().get('/chien-dich/khong-co/lich.ics')).status).toBe(404)
  })

  test('is named after its place, goes 31 days back, and keeps what was cancelled', async () => {
    await event({ day: '2027-08-07', title: 'Quá lâu' })
    await event({ day: '2027-08-08', title: 'Vừa kịp' })
    await event({ status: 'cancelled', reason: 'Bão', title: 'Hủy' })
    const text = await file(`/chien-dich/trung-thu-2027/lich.ics?xa=${unit.ducLinh}`)
    const calendar = new ICAL.Component(ICAL.parse(text))
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Tết Trung thu 2027 – xã Đức Linh')
    expect((await entries('/su-kien/lich.ics')).map(({ summary }) => summary)).toEqual([
      'Vừa kịp',
      'Đã hủy: Hủy',
    ])
  })

  test('keeps a name with a comma or a line break from breaking the file', async () => {
    await campaign({ slug: 'khac-2027', kind: 'other', name: 'Mùa hè, vui; khỏe\nBEGIN:VEVENT' })
    const text = await file('/chien-dich/khac-2027/lich.ics')
    expect(text).toContain('X-WR-CALNAME:Mùa hè\\, vui\\; khỏe\\nBEGIN:VEVENT – tỉnh Lâm Đồng\r\n')
    expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')).toEqual([])
  })

  test('has at most 500 events', async () => {
    for (let at = 0; at < 12; at += 1) await event({ title: `Hội ${at}` })
    await fillMore(600)
    expect(await entries('/su-kien/lich.ics')).toHaveLength(500)
  })

  test('is not sent again to a calendar that has it', async () => {
    await event()
    const first = await client().get('/su-kien/lich.ics')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    const again = await client().get('/su-kien/lich.ics', { 'If-None-Match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await event({ title: 'Mới' })
    expect((await client().get('/su-kien/lich.ics', { 'If-None-Match': tag })).status).toBe(200)
  })
})

/** More of the first event. */
async function fillMore(n: number): Promise<void> {
  await env.DB.prepare(
    `insert into campaign_events (seq, id, status, campaign_id, unit_id, commune_id, province_id, title, day, starts_at,
       ends_at, place, made_by, submitted_by, approved_by, approved_at)
     select 1000 + j.key, 'more' || j.key, status, campaign_id, unit_id, commune_id, province_id, title, day, starts_at,
       ends_at, place, made_by, submitted_by, approved_by, approved_at
     from campaign_events e, json_each(?) j where e.seq = 1`,
  )
    .bind(JSON.stringify(Array.from({ length: n }, () => 0)))
    .run()
}
