import { missingHalves, spellings } from './corrections.ts'
import { districtNames, districtsMergedIn2024 as merged, islandDistricts, oldProvinces } from './lists.ts'
import { partsOfName, tidy, valueFor, type Unit, type UnitEvent, type Units } from './model.ts'
import type { Mapping } from './source.ts'
import { recordsBegin, recordsBeginNote, reformDay } from './today.ts'

const communeBasis = '1671/NQ-UBTVQH15'
const districtBasis = '203/2025/QH15'
const provinceBasis = '202/2025/QH15'

/** One whole row of the package's mapping: an old commune, its district and the commune it went to. */
export type Passage = {
  readonly code: string
  readonly name: string
  readonly district: string
  readonly to: string
}

/** The rows that say where a commune went, without those that lack the old code or name a new one that is no unit. */
export function passages(
  mappings: readonly Mapping[],
  codes: ReadonlySet<string>,
): { kept: Passage[]; dropped: Mapping[] } {
  const kept: Passage[] = []
  const dropped: Mapping[] = []
  for (const row of mappings) {
    const { old_ward_code: code, old_ward_name: name, old_district_name: district, new_ward_code: to } = row
    if (code === null || name === null || district === null || to === null || !codes.has(to))
      dropped.push(row)
    else kept.push({ code, name: tidy(name), district: tidy(district), to })
  }
  return { kept, dropped }
}

/** The old provinces, districts and communes of Bình Thuận, Đắk Nông and Lâm Đồng, and what became of each. */
export function oldUnits(kept: readonly Passage[], today: ReadonlyMap<string, Unit>): Units {
  const provinces = oldProvinces.map(({ code, name }) => old(`t${code}.0`, code, 'province', name, 'vn'))
  const districts = oldProvinces.flatMap(oldDistricts)
  const communes = oldCommunes(kept, districts)
  const earlier = merged.from.map(({ id, code, name }) => ({
    ...old(id, code, 'district', name, `t${merged.parent}.0`),
    validTo: merged.on,
  }))
  const passed = communeEvents(kept, communes, today)
  return {
    units: [...provinces, ...districts, ...earlier, ...communes],
    events: [
      ...provinces.map((one) => event('merge', one.id, 't68', provinceBasis)),
      ...earlier.map((one) => ({
        ...event('merge', one.id, `h${merged.into}`, merged.basis),
        effective: merged.on,
      })),
      ...districts.flatMap((one) => districtEvents(one, communes, passed)),
      ...passed,
    ],
  }
}

function oldDistricts(province: (typeof oldProvinces)[number]): Unit[] {
  return Object.entries(province.districts).map(([code, name]) => {
    const district = old(`h${code}`, code, 'district', name, `t${province.code}.0`)
    return code === merged.into ? { ...district, validFrom: merged.on, legalBasis: merged.basis } : district
  })
}

function oldCommunes(kept: readonly Passage[], districts: readonly Unit[]): Unit[] {
  const idOfDistrict = new Map(districts.map((one) => [one.officialName, one.id]))
  return kept.map((row) => {
    const name = spellings.find(({ code }) => code === row.code)?.name ?? row.name
    const parent = valueFor(idOfDistrict, districtNames[row.district]?.name ?? row.district)
    const commune = old(`x${row.code}.0`, row.code, 'commune', name, parent)
    return name === row.name ? commune : { ...commune, alsoSpelt: row.name }
  })
}

function old(id: string, code: string, level: Unit['level'], officialName: string, parentId: string): Unit {
  const parts = partsOfName(officialName, level)
  const kind = level === 'district' && islandDistricts.includes(code) ? 'island_district' : parts.kind
  const validity = { validFrom: recordsBegin, validTo: reformDay, legalBasis: recordsBeginNote }
  return { id, code, level, kind, name: parts.name, officialName, parentId, ...validity }
}

function event(kind: UnitEvent['kind'], fromId: string, toId: string, note: string): UnitEvent {
  return { kind, fromId, toId, effective: reformDay, note }
}

function communeEvents(
  kept: readonly Passage[],
  communes: readonly Unit[],
  today: ReadonlyMap<string, Unit>,
): UnitEvent[] {
  const named = new Map(communes.map((one) => [one.code ?? '', one]))
  const pairs = [...kept.map(({ code, to }) => ({ from: code, to })), ...missingHalves]
  const count = (end: 'from' | 'to', code: string): number =>
    pairs.filter((pair) => pair[end] === code).length
  return pairs.map((pair) => {
    const from = valueFor(named, pair.from)
    const to = valueFor(today, pair.to)
    if (count('from', pair.from) > 1) return event('part', from.id, to.id, communeBasis)
    if (count('to', pair.to) > 1) return event('merge', from.id, to.id, communeBasis)
    return event(from.officialName === to.officialName ? 'keep' : 'rename', from.id, to.id, communeBasis)
  })
}

/** A district ended with its level. Its land went to the communes into which its own communes went. */
function districtEvents(
  district: Unit,
  communes: readonly Unit[],
  passed: readonly UnitEvent[],
): UnitEvent[] {
  const own = new Set(communes.filter((one) => one.parentId === district.id).map((one) => one.id))
  const heirs = [...new Set(passed.filter((one) => own.has(one.fromId)).map((one) => one.toId))]
  return heirs.map((heir) => event(heirs.length === 1 ? 'merge' : 'split', district.id, heir, districtBasis))
}
