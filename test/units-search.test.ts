import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, test } from 'vitest'
import { splitStatements } from '../scripts/units/apply.ts'
import { fold, foldWords } from '../src/core/vi/text.ts'
import { loadUnits, readUnitData, unitStatements, type UnitData } from './support/units-data.ts'

let data: UnitData
let reached: ReadonlyMap<string, readonly string[]>
beforeAll(async () => {
  data = await readUnitData()
  const groups = Map.groupBy(data.reach, (row) => row.unit_id)
  reached = new Map([...groups].map(([id, rows]) => [id, rows.map((row) => row.ancestor_id)]))
})

describe('a name', () => {
  test('is NFC with straight apostrophes, and the official one ends with the bare one', () => {
    const units = [...data.units.values()]
    const odd = units.filter((unit) => /[^\p{L}\p{N} '-]|'\s|^\s|\s$|\s\s/u.test(unit.official_name))
    expect(odd.map((unit) => unit.official_name)).toEqual([])
    expect(units.filter((unit) => unit.official_name !== unit.official_name.normalize('NFC'))).toEqual([])
    expect(units.filter((unit) => !unit.official_name.endsWith(unit.name))).toEqual([])
  })

  test('in Lâm Đồng is spelt as in the resolution', () => {
    const names = new Set([...data.units.values()].map((unit) => unit.official_name))
    const spelt = [
      'Phường Phú Thủy',
      'Xã Sông Lũy',
      'Xã Hòa Thắng',
      'Đặc khu Phú Quý',
      "Phường B'Lao",
      "Xã D'Ran",
    ]
    expect([...spelt, "Xã Đạ K'Nàng", 'Huyện Phú Quý'].filter((name) => !names.has(name))).toEqual([])
  })

  test('is in the index from each of its words on', () => {
    const index = new Set(data.names.map((row) => `${row.unit_id} ${row.fold}`))
    const missing = [...data.units.values()].flatMap((unit) =>
      [fold(unit.official_name).split(' '), foldWords(unit.official_name)]
        .flatMap((words) => words.map((_, start) => `${unit.id} ${words.slice(start).join(' ')}`))
        .filter((entry) => !index.has(entry)),
    )
    expect(missing).toEqual([])
  })
})

describe('a person who types', () => {
  test.each([
    ['duc linh', ['Huyện Đức Linh', 'Xã Đức Linh']],
    ['đuc linh', ['Huyện Đức Linh', 'Xã Đức Linh']],
    ['Đức Linh', ['Huyện Đức Linh', 'Xã Đức Linh']],
    ['xã đức linh', ['Xã Đức Linh']],
    ['tuy phong', ['Huyện Tuy Phong', 'Xã Tuy Phong']],
    ['huyện tuy', ['Huyện Tuy Phong', 'Huyện Tuy Đức']],
    ['phu quí', ['Huyện Phú Quý', 'Đặc khu Phú Quý']],
    ['lạc đạo', ['Phường Lạc Đạo', 'Xã Lạc Đạo']],
    ["b'lao", ["Phường B'Lao", "Phường B'Lao"]],
    ['blao', ["Phường B'Lao", "Phường B'Lao"]],
    ['ma đa guôi', ['Thị trấn Mađaguôi', 'Xã Mađaguôi']],
    ['mađaguôi', ['Thị trấn Mađaguôi', 'Xã Mađaguôi']],
  ])('"%s" gets %j, and nothing else is read', async (typed, names) => {
    await loadUnits()
    const query = 'select unit_id from unit_names where fold >= ?1 and fold < ?2 order by fold, unit_id'
    const prefix = fold(typed)
    const { results, meta } = await env.DB.prepare(query)
      .bind(prefix, `${prefix}\uffff`)
      .all<{ unit_id: string }>()
    const found = results.map((row) => data.units.get(row.unit_id)?.official_name ?? row.unit_id)
    expect(found.toSorted()).toEqual(names.toSorted())
    expect(meta.rows_read).toBeLessThanOrEqual(results.length + 1)
  })
})

describe('today’s tree', () => {
  test('has three steps for every commune in force: the country, its province, itself', () => {
    const live = [...data.units.values()].filter((unit) => unit.level === 'commune' && unit.valid_to === null)
    const wrong = live.filter((unit) => String(reached.get(unit.id)) !== `${unit.parent_id},vn,${unit.id}`)
    expect(wrong).toEqual([])
  })

  test('holds every unit there ever was under the country and under itself', () => {
    const lost = [...data.units.keys()].filter(
      (id) => !reached.get(id)?.includes('vn') || !reached.get(id)?.includes(id),
    )
    expect(lost).toEqual([])
  })

  test.each([
    ['a commune that went whole, under its successor', 'x22945.0', ['t68', 'vn', 'x22945', 'x22945.0']],
    ['a commune that was divided, under the province only', 'x23053.0', ['t68', 'vn', 'x23053.0']],
    ['the other one that was divided', 'x22978.0', ['t68', 'vn', 'x22978.0']],
    ['an old district', 'h595', ['h595', 't68', 'vn']],
    ['a district that became one đặc khu', 'h602', ['h602', 't68', 'vn']],
    ['a district that ended before the others', 'h683', ['h683', 't68', 'vn']],
    ['an old province', 't60.0', ['t60.0', 't68', 'vn']],
    ['a xã that became a phường, under the phường', 'x25270', ['t75.2', 'vn', 'x25270', 'x25270.2']],
    ['a tỉnh that became a city, under the city', 't75', ['t75', 't75.2', 'vn']],
  ])('holds %s', (_, id, expected) => {
    expect(reached.get(id)).toEqual(expected)
  })

  test('holds each old commune that went whole where its one successor is', () => {
    const whole = data.events.filter((event) => ['merge', 'keep', 'rename'].includes(event.kind))
    const communes = whole.filter((event) => data.units.get(event.from_id)?.level === 'commune')
    const wrong = communes.filter((event) => {
      const above = [...(reached.get(event.to_id) ?? []), event.from_id].toSorted()
      return String(reached.get(event.from_id)) !== String(above)
    })
    expect([communes.length, wrong]).toEqual([327, []])
  })
})

describe('the file', () => {
  test('has no statement longer than D1 takes', () => {
    const bytes = unitStatements.map((statement) => new TextEncoder().encode(statement).length)
    expect(Math.max(...bytes)).toBeLessThan(90_000)
  })

  test('applied a second time fails and leaves everything as it was', async () => {
    await loadUnits()
    await env.DB.prepare("delete from unit_reach where ancestor_id = 'vn' and unit_id = 'x22945'").run()
    await expect(loadUnits()).rejects.toThrow('UNIQUE constraint failed: units.id')
    const left = await env.DB.prepare('select count(*) as n from unit_reach').first<number>('n')
    expect(left).toBe(data.reach.length - 1)
  })

  test('is cut at the end of a statement, not at a ";" that somebody wrote in a name', () => {
    const text = `-- it's; a comment\nselect 'a;b''; --c' as "x;y"; /* ; ' */ select 1 - 2;\n`
    expect(splitStatements(text)).toEqual([`select 'a;b''; --c' as "x;y"`, 'select 1 - 2'])
    expect(() => splitStatements("select 'a; select 1")).toThrow(SyntaxError)
  })
})
