import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { client, freshToken } from './support/client.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let admin: Person
let other: Person
beforeEach(async () => {
  await world()
  admin = await person({ role: 'admin', unitId: unit.root })
  other = await person({ role: 'admin', unitId: unit.country })
})

const path = '/quan-tri/cau-hinh'
const days = `${path}/ngay-nghi`
const form = {
  ownerName: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng',
  ownerAddress: '01 Đường Lê Hồng Phong, phường Xuân Hương',
  ownerPhone: '0263 382 1234',
  ownerEmail: 'mattran@lamdong.example.vn',
  ownerResponsible: 'Nguyễn Văn A, Phó Chủ tịch',
  supportContact: '0263 382 5678',
  exitUrl: 'https://vi.wikipedia.org/wiki/L%C3%A2m_%C4%90%E1%BB%93ng',
  readHours: 12,
  answerWorkingDays: 20,
  feedbackWorkingDays: 5,
  approveWorkingDays: 4,
  verifyWorkingDays: 2,
  drillHour: 8,
  smallNumber: 5,
  version: 0,
}

const body = async () =>
  JSON.parse(String((await rowsOf('settings'))[0]?.['body'])) as Record<string, unknown>
const version = async () => (await rowsOf('settings'))[0]?.['version']
const holidays = () => rowsOf('holidays')

describe('the settings', () => {
  test('an administrator of the root saves take effect at once, and leave an event that names no value', async () => {
    const response = await client(admin).post(path, form)
    expect([response.status, response.headers.get('location')]).toEqual([303, path])
    expect(await body()).toMatchObject({ readHours: 12, smallNumber: 5, owner: { name: form.ownerName } })
    const [event] = await rowsOf('events')
    expect(event).toMatchObject({
      subject: 'settings',
      subject_id: '1',
      version: 1,
      action: 'save',
      unit_id: unit.root,
    })
    expect(String(event?.['detail'])).not.toContain('Nguyễn')
    const page = await (await client().get('/gioi-thieu')).text()
    for (const words of [
      form.ownerName,
      form.ownerAddress,
      form.ownerPhone,
      form.ownerEmail,
      form.ownerResponsible,
    ]) {
      expect(page).toContain(words)
    }
  })

  test('that the form does not hold stay as they are', async () => {
    await env.DB.prepare('update settings set body = ?')
      .bind('{"rootUnitId":"t68","keepNetworkAddress":true,"later":7}')
      .run()
    await client(admin).post(path, form)
    expect(await body()).toMatchObject({
      rootUnitId: 't68',
      keepNetworkAddress: true,
      later: 7,
      readHours: 12,
    })
  })

  test('say what the law still misses in the footer', async () => {
    expect(await (await client(admin).get(path)).text()).toContain('Chân trang còn thiếu')
    await client(admin).post(path, form)
    expect(await (await client(admin).get(path)).text()).not.toContain('Chân trang còn thiếu')
  })

  test.each([
    ['an administrator of a commune', () => person({ role: 'admin', unitId: unit.ducLinh }), 404],
    [
      'an administrator of another province',
      () => person({ role: 'admin', unitId: unit.otherProvince }),
      404,
    ],
    ['an official of the root', () => person({ role: 'commune', unitId: unit.root }), 403],
    ['nobody who signed in', () => undefined, 303],
  ])('are refused to %s, and nothing changes', async (_, who, status) => {
    const someone = await who()
    expect((await client(someone).post(path, form)).status).toBe(status)
    expect((await client(someone).get(path)).status).toBe(status)
    expect([await version(), await rowsOf('events'), await holidays()]).toEqual([0, [], []])
  })

  test('saved by two at once keep the first; the second sees what is there now and what was typed', async () => {
    await client(other).post(path, { ...form, readHours: 48 })
    const late = await client(admin).post(path, { ...form, readHours: 6 })
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('Sửa lần cuối')
    expect(html).toMatch(/name="readHours" value="6"/)
    expect(html).toContain('name="version" value="1"')
    expect(await body()).toMatchObject({ readHours: 48 })
  })

  test('saved by two taps of one button are saved once', async () => {
    const commit = freshToken()
    const taps = [
      await client(admin).post(path, { ...form, commit }),
      await client(admin).post(path, { ...form, commit }),
    ]
    expect(taps.map(({ status }) => status)).toEqual([303, 303])
    expect([await version(), (await rowsOf('events')).length]).toEqual([1, 1])
  })

  test.each([
    ['exitUrl', 'http://vi.wikipedia.org/', 'bắt đầu bằng https://'],
    ['exitUrl', 'javascript:alert(1)', 'bắt đầu bằng https://'],
    ['exitUrl', 'https://localhost/', 'bắt đầu bằng https://'],
    ['exitUrl', '', 'bắt đầu bằng https://'],
    ['readHours', '0', 'từ 1 đến 72 giờ'],
    ['readHours', 'mười', 'từ 1 đến 72 giờ'],
    ['readHours', '1.5', 'từ 1 đến 72 giờ'],
    ['answerWorkingDays', '61', 'từ 1 đến 60 ngày làm việc'],
    ['feedbackWorkingDays', '', 'từ 1 đến 60 ngày làm việc'],
    ['smallNumber', '2', 'từ 3 đến 100'],
    ['ownerEmail', 'mattran', 'ten@vidu.vn'],
    ['ownerPhone', 'gọi cho tôi', 'Số điện thoại gồm'],
    ['ownerName', 'a'.repeat(201), 'Dài quá 200 ký tự'],
  ])('with %s “%s” come back with what to change', async (field, value, words) => {
    const response = await client(admin).post(path, { ...form, [field]: value })
    expect([response.status, (await response.text()).includes(words)]).toEqual([422, true])
    expect(await version()).toBe(0)
  })

  test('work by JSON', async () => {
    expect((await client(admin).postJson(path, form)).status).toBe(200)
    expect(await (await client(admin).getJson(path)).json()).toMatchObject({
      version: 1,
      settings: { readHours: 12 },
    })
  })
})

describe('the holidays', () => {
  const tet = { kind: 'holiday', name: 'Tết Âm lịch', 'day.day': '6', 'day.month': '2', 'day.year': '2027' }

  test('take a new day, and leave its event', async () => {
    const response = await client(admin).post(days, { ...tet, version: 0 })
    expect([response.status, response.headers.get('location')]).toEqual([303, `${days}?nam=2027`])
    expect(await holidays()).toEqual([
      { day: '2027-02-06', kind: 'holiday', name: 'Tết Âm lịch', announced: 1 },
    ])
    expect(await rowsOf('events')).toMatchObject([
      { action: 'addHoliday', version: 1, detail: '{"day":"2027-02-06"}' },
    ])
    expect(await (await client(admin).get(`${days}?nam=2027`)).text()).toContain('Thứ Bảy, 6/2/2027')
  })

  test('load the platform’s own table of a year, and keep what somebody entered before', async () => {
    await client(admin).post(days, { ...tet, name: 'Mùng Một Tết', version: 0 })
    expect(await (await client(admin).get(`${days}?nam=2027`)).text()).toContain('Nạp 14 ngày')
    expect((await client(admin).post(`${days}/mac-dinh`, { year: 2027, version: 1 })).status).toBe(303)
    expect(await holidays()).toHaveLength(15)
    expect((await holidays()).find(({ day }) => day === '2027-02-06')).toMatchObject({ name: 'Mùng Một Tết' })
    expect((await client(admin).post(`${days}/mac-dinh`, { year: 2090, version: 2 })).status).toBe(422)
  })

  test('mark a year that is only derived from the law', async () => {
    await client(admin).post(`${days}/mac-dinh`, { year: 2028, version: 0 })
    expect(await (await client(admin).get(`${days}?nam=2028`)).text()).toContain('Chưa công bố')
  })

  test('let a day go, and leave its event; a second time is a conflict', async () => {
    await client(admin).post(days, { ...tet, version: 0 })
    expect((await client(admin).post(`${days}/bo`, { day: '2027-02-06', version: 1 })).status).toBe(303)
    expect(await holidays()).toEqual([])
    expect((await rowsOf('events')).map(({ action }) => action)).toEqual(['addHoliday', 'removeHoliday'])
    expect((await client(admin).post(`${days}/bo`, { day: '2027-02-06', version: 2 })).status).toBe(409)
  })

  test('changed by two at once keep the first', async () => {
    await client(other).post(days, { ...tet, version: 0 })
    const late = await client(admin).post(days, { ...tet, 'day.day': '8', version: 0 })
    expect([late.status, (await late.text()).includes('Lịch nghỉ năm 2027')]).toEqual([409, true])
    expect(await holidays()).toHaveLength(1)
  })

  test.each([
    ['/ngay-nghi', { ...tet, version: 0 }],
    ['/ngay-nghi/bo', { day: '2027-02-06', version: 0 }],
    ['/ngay-nghi/mac-dinh', { year: 2027, version: 0 }],
  ])('refuse an outsider at %s, and nothing changes', async (at, fields) => {
    const outsider = await person({ role: 'admin', unitId: unit.otherProvince })
    expect((await client(outsider).post(path + at, fields)).status).toBe(404)
    expect([await version(), await holidays()]).toEqual([0, []])
  })

  test.each([
    ['a day that is there', { ...tet }, 'Ngày này đã có trong bảng'],
    ['a day that is none', { ...tet, 'day.day': '31' }, 'ngày có thật'],
    ['no name', { ...tet, 'day.day': '7', name: '' }, 'Nhập tên ngày nghỉ'],
    ['a working Saturday on a Monday', { ...tet, 'day.day': '8', kind: 'makeup' }, 'thứ Bảy hoặc Chủ nhật'],
    ['a substitute on a Sunday', { ...tet, 'day.day': '7', kind: 'substitute' }, 'thứ Hai đến thứ Sáu'],
  ])('with %s say what to change', async (_, fields, words) => {
    await client(admin).post(days, { ...tet, version: 0 })
    const response = await client(admin).post(days, { ...fields, version: 1 })
    expect([response.status, (await response.text()).includes(words)]).toEqual([422, true])
    expect(await holidays()).toHaveLength(1)
  })
})
