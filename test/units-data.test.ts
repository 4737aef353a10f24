import { beforeAll, describe, expect, test } from 'vitest'
import { readUnitData, tally, type Unit, type UnitData } from './support/units-data.ts'

let data: UnitData
beforeAll(async () => {
  data = await readUnitData()
})

function every(level: string): Unit[] {
  return [...data.units.values()].filter((unit) => unit.level === level)
}

function kindsOn(day: string, level: string): Record<string, number> {
  return tally(every(level).filter((unit) => unit.valid_from <= day && day < (unit.valid_to ?? '9999')))
}

/** The communes that one of the old provinces had, through its districts. */
function oldCommunes(province: string): Unit[] {
  return every('commune').filter((unit) => data.units.get(unit.parent_id ?? '')?.parent_id === province)
}

function heirs(id: string): string[] {
  return data.events.filter((event) => event.from_id === id).map((event) => event.to_id)
}

function heirsInForce(id: string): string[] {
  return data.units.get(id)?.valid_to === null ? [id] : [...new Set(heirs(id).flatMap(heirsInForce))]
}

const oldProvinces = ['t60.0', 't67.0', 't68.0']

describe('the units in force', () => {
  test('today are 34 provinces and 3,321 communes, and no district', () => {
    const live = [...data.units.values()].filter((unit) => unit.valid_to === null)
    const levels = tally(live.map((unit) => ({ kind: unit.level })))
    expect(levels).toEqual({ country: 1, province: 34, commune: 3321 })
  })

  test.each([
    ['2025-07-01', { city: 6, province: 28 }, { ward: 687, commune: 2621, special_zone: 13 }],
    ['2026-04-29', { city: 6, province: 28 }, { ward: 687, commune: 2621, special_zone: 13 }],
    ['2026-04-30', { city: 7, province: 27 }, { ward: 697, commune: 2611, special_zone: 13 }],
    ['2026-09-01', { city: 8, province: 26 }, { ward: 697, commune: 2611, special_zone: 13 }],
    ['2026-09-20', { city: 9, province: 25 }, { ward: 709, commune: 2599, special_zone: 13 }],
  ])('on %s are of the kinds that the resolutions made them', (day, provinces, communes) => {
    expect(kindsOn(day, 'province')).toEqual(provinces)
    expect(kindsOn(day, 'commune')).toEqual(communes)
  })

  test('in Lâm Đồng are 103 xã, 20 phường and the đặc khu of Phú Quý', () => {
    const own = every('commune').filter((unit) => unit.parent_id === 't68')
    expect(tally(own)).toEqual({ commune: 103, ward: 20, special_zone: 1 })
    expect(own.find((unit) => unit.kind === 'special_zone')?.official_name).toBe('Đặc khu Phú Quý')
  })

  test('lie in a unit that is in force as well', () => {
    const outside = [...data.units.values()].filter(
      (unit) => unit.valid_to === null && data.units.get(unit.parent_id ?? '')?.valid_to !== null,
    )
    expect(outside.map((unit) => unit.id)).toEqual(['vn'])
  })

  test('have the codes of the list in force, not those of June 2025', () => {
    const codes = ['06970', '06978', '23737', '23938']
    const named = every('commune').filter((unit) => codes.includes(unit.gso_code ?? ''))
    expect(named.map((unit) => [unit.gso_code, unit.official_name])).toEqual([
      ['06978', 'Xã Ba Chẽ'],
      ['23938', 'Xã Ia Mơ'],
    ])
  })
})

describe('a reader of an old report', () => {
  test.each([
    ['t60.0', 'Tỉnh Bình Thuận', 10, { ward: 16, commune: 93, township: 12 }],
    ['t67.0', 'Tỉnh Đắk Nông', 8, { ward: 6, commune: 60, township: 5 }],
    ['t68.0', 'Tỉnh Lâm Đồng', 10, { ward: 18, commune: 106, township: 13 }],
  ])('finds in %s, %s, its %i districts of June 2025 and their communes', (id, name, districts, communes) => {
    expect(data.units.get(id)).toMatchObject({ official_name: name, valid_to: '2025-07-01' })
    const own = every('district').filter((unit) => unit.parent_id === id && unit.valid_to === '2025-07-01')
    expect(own).toHaveLength(districts)
    expect(tally(oldCommunes(id))).toEqual(communes)
  })

  test('sees what became of old Bình Thuận: 8 phường, 36 xã and a đặc khu', () => {
    const ids = new Set(oldCommunes('t60.0').flatMap((unit) => heirs(unit.id)))
    const today = [...ids].flatMap((id) => data.units.get(id) ?? [])
    expect(tally(today)).toEqual({ ward: 8, commune: 36, special_zone: 1 })
  })

  test('finds each commune of today in one old province only', () => {
    const each = oldProvinces.map(
      (province) => new Set(oldCommunes(province).flatMap((unit) => heirs(unit.id))),
    )
    expect(each.reduce((sum, own) => sum + own.size, 0)).toBe(124)
    expect(new Set(each.flatMap((own) => [...own])).size).toBe(124)
  })

  test('is led from everything that has ended to something in force', () => {
    const ended = [...data.units.values()].filter((unit) => unit.valid_to !== null)
    expect(ended.filter((unit) => heirsInForce(unit.id).length === 0)).toEqual([])
    expect(heirsInForce('h683').map((id) => data.units.get(id)?.name)).toContain('Cát Tiên')
  })

  test('learns that two of 329 old communes were divided and four stayed as they were', () => {
    const old = new Set(oldProvinces.flatMap(oldCommunes).map((unit) => unit.id))
    const pairs = data.events.filter((event) => old.has(event.from_id))
    const ofKind = (kind: string) => pairs.filter((event) => event.kind === kind).map((event) => event.to_id)
    expect([old.size, pairs.length]).toEqual([329, 331])
    expect(ofKind('part')).toEqual(['x22972', 'x22978', 'x23041', 'x23053'])
    expect([heirs('x22978.0'), heirs('x23053.0')]).toEqual([
      ['x22972', 'x22978'],
      ['x23041', 'x23053'],
    ])
    expect(ofKind('keep').map((id) => data.units.get(id)?.name)).toEqual([
      'Quảng Sơn',
      'Quảng Hòa',
      'Quảng Trực',
      'Ninh Gia',
    ])
  })

  test.each([
    ['22945', 'Phường Lạc Đạo', 'Phường Phan Thiết'],
    ['22918', 'Phường Hàm Tiến', 'Phường Mũi Né'],
    ['25270', 'Xã Lộc Ninh', 'Phường Lộc Ninh'],
    ['682', 'Huyện Đạ Tẻh', 'Huyện Đạ Huoai'],
    ['75', 'Tỉnh Đồng Nai', 'Thành phố Đồng Nai'],
  ])('is not misled by the code %s, which passed from %s to %s', (code, before, after) => {
    const both = [...data.units.values()].filter((unit) => unit.gso_code === code)
    const [first, second] = both.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
    expect([both.length, first?.official_name, second?.official_name]).toEqual([2, before, after])
    expect(first?.valid_to).toBe(second?.valid_from)
  })

  test('never meets a code that two units of a level have on one day', () => {
    const coded = [...data.units.values()].filter((unit) => unit.gso_code !== null)
    const spans = Map.groupBy(coded, (unit) => `${unit.level} ${unit.gso_code}`)
    const clashes = [...spans.values()].flatMap((own) => {
      const sorted = own.toSorted((a, b) => (a.valid_from < b.valid_from ? -1 : 1))
      return sorted.filter(
        (unit, place) => place > 0 && unit.valid_from < (sorted[place - 1]?.valid_to ?? '9999'),
      )
    })
    expect(clashes).toEqual([])
  })
})
