import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '../src/core/vi/dates.ts'
import { client, fieldOf, freshToken } from './support/client.ts'
import { campaign, eventDay, of, schools, sentEvent, teacher, today, whole } from './support/events.ts'
import { wrapped } from './support/faulty.ts'
import { person, rowsOf, unit, world, type Person } from './support/world.ts'

let liên: Person
let neighbour: Person
let official: Person
beforeEach(async () => {
  await world()
  await schools()
  await campaign()
  liên = await teacher()
  neighbour = await teacher('school2')
  official = await person({ role: 'commune', unitId: unit.ducLinh })
})

const own = '/nha-truong/su-kien'
const stored = () => rowsOf('campaign_events')
const actions = async () => (await rowsOf('events')).map(({ action }) => action)
const dateFields = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { 'day.day': date, 'day.month': month, 'day.year': year }
}

const parts: readonly Readonly<Record<string, string | number | readonly string[]>>[] = [
  { campaign: 1, title: 'Đêm hội trăng rằm', kinds: ['lantern_parade', 'lion_dance'] },
  { ...dateFields(eventDay), startsAt: '18h', endsAt: '20h30', placeKind: 'school', place: '', rainPlan: '' },
  {
    under7: '40',
    from7To9: '120',
    from10To12: '',
    from13To15: '',
    disabled: '3',
    hardship: '',
    adults: '1.000',
  },
  { gifts: '100', cakes: '', needsValue: '5.000.000' },
  {
    medic: 'no',
    medicHow: 'Gọi trạm y tế xã cách 200 mét',
    exits: 'yes',
    fire: 'no',
    nearWater: 'no',
    carer: 'yes',
    hotline: 'yes',
    photos: 'yes',
    photosHow: 'Cha mẹ ký phiếu',
  },
  { contactName: 'Trần Thị Liên Hệ', contactPhone: '0912.345.678', contactPost: '', contactEmail: '' },
]

/** A draft of the teacher's school, by forms; its address. */
async function begun(who: Person = liên): Promise<string> {
  const response = await client(who).post(`${own}/moi`, { campaign: 1 })
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

describe('a teacher registers an event by forms, without JavaScript', () => {
  test('part by part, sends it, and reads that it was received', async () => {
    const browser = client(liên)
    const home = await (await browser.get('/nha-truong')).text()
    expect(home).toContain('Trường Tiểu học Đức Linh 1')
    const chosen = await (await browser.get(`${own}/moi?chien-dich=1`)).text()
    const started = await browser.post(`${own}/moi`, { commit: fieldOf(chosen, 'commit'), campaign: 1 })
    const path = started.headers.get('location') ?? ''
    expect(path).toBe(`${own}/1`)
    expect(await (await browser.get(path)).text()).toContain('Đã xong 0/7 phần')
    for (const [at, fields] of parts.entries()) {
      const page = await (await browser.get(`${path}/${at + 1}`)).text()
      const kept = { commit: fieldOf(page, 'commit'), version: fieldOf(page, 'version') }
      const saved = await browser.post(`${path}/${at + 1}`, { ...kept, ...fields })
      expect([saved.status, saved.headers.get('location')]).toEqual([303, `${path}/${at + 2}`])
    }
    expect(await (await browser.get(path)).text()).toContain('Đã xong 6/7 phần')
    const check = await (await browser.get(`${path}/7`)).text()
    for (const shown of [
      'Đêm hội trăng rằm',
      '18:00–20:30',
      'Trường Tiểu học Đức Linh 1',
      '0912 345 678',
      '5.000.000',
    ])
      expect(check).toContain(shown)
    const sent = await browser.post(`${path}/gui`, { version: fieldOf(check, 'version') })
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${path}/da-gui`])
    const receipt = await (await browser.get(`${path}/da-gui`)).text()
    expect(receipt).toContain('Đã gửi đăng ký sự kiện')
    expect(receipt).toContain('Sự kiện số 1')
    expect(receipt).toContain(liên.email)
    expect(await stored()).toMatchObject([
      {
        status: 'submitted',
        unit_id: unit.ducLinh,
        commune_id: unit.ducLinh,
        province_id: unit.root,
        organisation_id: 'school1',
        place: 'Trường Tiểu học Đức Linh 1',
        under_7: 40,
        from_10_to_12: 0,
        adults: 1000,
        submitted_by: liên.id,
        approved_at: null,
      },
    ])
    expect(await actions()).toEqual(['add', ...parts.map(() => 'save'), 'submit'])
  })

  test('and may stop in the middle of a part: what is there is kept, and the list says so', async () => {
    const path = await begun()
    const later = { version: 1, later: 'yes', title: 'Phá cỗ' }
    const saved = await client(liên).post(`${path}/1`, later)
    expect(saved.headers.get('location')).toBe(path)
    const list = await (await client(liên).get(path)).text()
    expect(list).toContain('Đang làm')
    expect(list).toContain('Chưa làm được')
    expect(await stored()).toMatchObject([{ title: 'Phá cỗ', kinds: '[]', version: 2 }])
  })

  test.each([
    [1, { title: '' }, 'Nhập tên hoạt động'],
    [1, { title: 'a'.repeat(101), kinds: 'gifts' }, 'Tên hoạt động dài nhất 100 ký tự'],
    [2, { ...parts[1], ...dateFields('2027-02-29') }, 'Ngày tổ chức phải là ngày có thật, ví dụ 1 6 2027'],
    [2, { ...parts[1], ...dateFields(addDays(today, -1)) }, 'Ngày tổ chức phải từ hôm nay trở đi'],
    [2, { ...parts[1], ...dateFields(addDays(today, 100)) }, 'trong thời gian của chiến dịch'],
    [2, { ...parts[1], endsAt: '17:00' }, 'Giờ kết thúc phải sau giờ bắt đầu'],
    [2, { ...parts[1], unit: 'Atlantis' }, 'Không có đơn vị nào có tên này'],
    [3, { ...parts[2], under7: '20.001' }, 'Số trẻ em phải là số từ 0 đến 20.000'],
    [3, { ...parts[2], under7: 'khoảng 40' }, 'Số trẻ em phải là số từ 0 đến 20.000'],
    [3, { ...parts[2], disabled: '161' }, 'Số trẻ khuyết tật không thể lớn hơn tổng số trẻ em (160)'],
    [4, {}, 'Nhập số lượng cần hỗ trợ'],
    [5, { ...parts[4], photosHow: '' }, 'Ghi cách xin đồng ý chụp ảnh, quay phim'],
    [6, { ...parts[5], contactPhone: '12345' }, 'Nhập số điện thoại công vụ gồm 10 số, ví dụ 0912 345 678'],
  ])('part %i with %o comes back with what to mend, and nothing is stored', async (part, fields, words) => {
    const path = await begun()
    const response = await client(liên).post(`${path}/${part}`, { version: 1, ...fields })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
    expect(await stored()).toMatchObject([{ version: 1, title: null }])
    expect(await actions()).toEqual(['add'])
  })

  test('that is not done cannot be sent: the parts are named', async () => {
    const path = await begun()
    await client(liên).post(`${path}/1`, { version: 1, ...parts[0] })
    const response = await client(liên).postJson(`${path}/gui`, { version: 2 })
    const { issues } = await response.json<{ issues: { field: string; message: string }[] }>()
    expect(response.status).toBe(422)
    expect(issues.map(({ field }) => field)).toEqual(['part-2', 'part-3', 'part-4', 'part-5', 'part-6'])
    expect(issues[0]?.message).toBe('Phần 2 chưa xong')
    expect(await of(1, 'status')).toBe('draft')
  })
})

describe('two teachers at the same part', () => {
  test('the later one keeps what was typed, sees what is stored, and may put it there after all', async () => {
    const path = await begun()
    const colleague = await teacher()
    await client(colleague).post(`${path}/1`, { version: 1, title: 'Đêm hội', kinds: 'camp' })
    const late = await client(liên).post(`${path}/1`, {
      version: 1,
      title: 'Rước đèn quanh xóm',
      kinds: 'gifts',
    })
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('value="Rước đèn quanh xóm"')
    expect(html).toContain('Đêm hội')
    expect(html).toContain('name="version" value="2"')
    expect(await of(1, 'title')).toBe('Đêm hội')
    const again = await client(liên).post(`${path}/1`, {
      version: 2,
      title: 'Rước đèn quanh xóm',
      kinds: 'gifts',
    })
    expect(again.status).toBe(303)
    expect(await of(1, 'title')).toBe('Rước đèn quanh xóm')
  })
})

describe('a whole event in one JSON', () => {
  test('is stored and sent at once, and answers with its number', async () => {
    const response = await client(liên).postJson(own, whole)
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({ seq: 1, status: 'submitted' })
    expect(await actions()).toEqual(['add', 'submit'])
    expect(await rowsOf('event_contacts')).toMatchObject([
      {
        name: 'Trần Thị Liên Hệ',
        phone: '0912345678',
        delete_on: `${Number(eventDay.slice(0, 4)) + 1}${eventDay.slice(4)}`,
      },
    ])
    const model = await (await client(liên).getJson(`${own}/1`)).json<{ event: { title: string } }>()
    expect(model.event.title).toBe(whole.title)
  })

  test('that lacks something is refused with the fields named, and nothing is stored', async () => {
    const { photosHow: _how, title: _title, ...rest } = whole
    const response = await client(liên).postJson(own, rest)
    const { issues } = await response.json<{ issues: { field: string }[] }>()
    expect([response.status, issues.map(({ field }) => field)]).toEqual([422, ['title', 'photosHow']])
    expect(await stored()).toEqual([])
  })

  test('sent again with the same key makes one event, also when the first answer was lost', async () => {
    const key = { 'Idempotency-Key': 'mot-su-kien-duy-nhat' }
    let lost = false
    const { db } = wrapped({
      after: ({ sql }) => /insert into .{1,4}commits/.test(sql) && !lost && (lost = true),
    })
    const first = await client(liên, db).postJson(own, whole, key)
    const second = await client(liên).postJson(own, whole, key)
    expect([first.status, second.status, lost]).toEqual([201, 201, true])
    expect(await first.json()).toEqual(await second.json())
    expect(await stored()).toHaveLength(1)
  })

  test('on a day that the school has an event already is asked about, and taken when it is another one', async () => {
    await sentEvent(liên)
    const again = await client(liên).postJson(own, whole)
    const { issues } = await again.json<{ issues: { field: string; message: string }[] }>()
    expect([again.status, issues]).toEqual([
      422,
      [
        {
          field: 'another',
          message:
            'Trường đã đăng ký một hoạt động cùng ngày: sự kiện số 1. Mở bản đó để sửa, hoặc xác nhận đây là hoạt động khác.',
        },
      ],
    ])
    expect((await client(liên).postJson(own, { ...whole, another: true })).status).toBe(201)
    expect(await stored()).toHaveLength(2)
  })

  test('costs no more than eight trips', async () => {
    const { db, cost } = wrapped()
    expect((await client(liên, db).postJson(own, whole)).status).toBe(201)
    expect(cost.trips).toBeLessThanOrEqual(8)
    expect(cost.written).toBeLessThanOrEqual(25)
  })
})

describe('whose event it is', () => {
  test('another school of the same commune does not find it, and changes nothing', async () => {
    const path = await begun()
    const before = JSON.stringify(await stored())
    const answers = await Promise.all([
      client(neighbour).get(path),
      client(neighbour).get(`${path}/2`),
      client(neighbour).post(`${path}/1`, { version: 1, title: 'Khác', kinds: 'camp' }),
      client(neighbour).post(`${path}/gui`, { version: 1 }),
      client(neighbour).post(`${path}/huy`, { version: 1, reason: 'Phá' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect(JSON.stringify(await stored())).toBe(before)
    expect(await actions()).toEqual(['add'])
    expect(await (await client(neighbour).get(own)).text()).not.toContain('Sự kiện số 1')
  })

  test('a teacher cannot register for another school, nor for the committee', async () => {
    for (const holder of ['2', unit.ducLinh])
      expect((await client(liên).postJson(own, { ...whole, holder })).status, holder).toBe(404)
    expect(await stored()).toEqual([])
  })

  test('a commune registers for its committee, and for a school of the commune', async () => {
    const committee = { ...whole, holder: unit.ducLinh, placeKind: 'other', place: 'Sân Ủy ban' }
    expect((await client(official).postJson(own, committee)).status).toBe(201)
    expect((await client(official).postJson(own, { ...whole, holder: 2 })).status).toBe(201)
    expect((await client(official).postJson(own, { ...whole, holder: 3 })).status).toBe(404)
    expect((await stored()).map(({ organisation_id }) => organisation_id)).toEqual([null, 'school2'])
    expect((await client(neighbour).get(`${own}/2`)).status).toBe(200)
    expect((await client(neighbour).get(`${own}/1`)).status).toBe(404)
  })

  test('a school may be a guest in the next commune, which then decides, and still finds its event', async () => {
    const seq = await sentEvent(liên, {
      unitId: unit.tanhLinh,
      placeKind: 'culture_house',
      place: 'Nhà văn hóa',
    })
    expect(await of(seq, 'unit_id')).toBe(unit.tanhLinh)
    expect((await client(liên).get(`${own}/${seq}`)).status).toBe(200)
    const host = await person({ role: 'commune', unitId: unit.tanhLinh })
    expect(
      (await client(official).postJson(`/quan-tri/su-kien/${seq}/ghi-nhan`, { version: 2 })).status,
    ).toBe(404)
    expect((await client(host).postJson(`/quan-tri/su-kien/${seq}/ghi-nhan`, { version: 2 })).status).toBe(
      200,
    )
  })

  test('a committee holds its events where its people have their post, nowhere else', async () => {
    const committee = {
      ...whole,
      holder: unit.ducLinh,
      placeKind: 'other',
      place: 'Sân',
      unitId: unit.tanhLinh,
    }
    expect((await client(official).postJson(own, committee)).status).toBe(422)
    expect(await stored()).toEqual([])
  })
})

describe('the campaign of an event', () => {
  test.each([
    ['whose last day was yesterday', { to: addDays(today, -1) }],
    ['that opens tomorrow', { from: addDays(today, 1) }],
    ['of another commune', { unitId: unit.tanhLinh }],
  ])('%s takes none', async (_, made) => {
    await campaign({ seq: 2, ...made })
    expect((await client(liên).postJson(own, { ...whole, campaign: 2 })).status).toBe(422)
    expect((await client(liên).post(`${own}/moi`, { campaign: 2 })).status).toBe(422)
    expect(await (await client(liên).get('/nha-truong')).text()).not.toContain('Tết Trung thu 2')
  })

  test('may be one of its own commune, by its address too', async () => {
    await campaign({ seq: 2, slug: 'trung-thu-duc-linh', unitId: unit.ducLinh })
    expect((await client(liên).postJson(own, { ...whole, campaign: 'trung-thu-duc-linh' })).status).toBe(201)
  })

  test('that closed keeps a draft from being sent, but not one that was sent in time', async () => {
    const path = await begun()
    for (const [at, fields] of parts.entries())
      await client(liên).post(`${path}/${at + 1}`, { version: at + 1, ...fields })
    const close = env.DB.prepare('update campaigns set registers_to = ?').bind(addDays(today, -1))
    const open = env.DB.prepare('update campaigns set registers_to = ?').bind(addDays(today, 1))
    await close.run()
    expect((await client(liên).postJson(`${path}/gui`, { version: 7 })).status).toBe(422)
    await open.run()
    expect((await client(liên).postJson(`${path}/gui`, { version: 7 })).status).toBe(200)
    expect((await client(liên).postJson(`${path}/rut`, { version: 8 })).status).toBe(200)
    await close.run()
    expect((await client(liên).postJson(`${path}/gui`, { version: 9 })).status).toBe(200)
  })
})

test('a second tap of the same button begins one draft', async () => {
  const commit = freshToken()
  const taps = await Promise.all([1, 2].map(() => client(liên).post(`${own}/moi`, { campaign: 1, commit })))
  expect(taps.map(({ headers }) => headers.get('location'))).toEqual([`${own}/1`, `${own}/1`])
  expect(await stored()).toHaveLength(1)
})
