import { codeCorrections, rekinds, type Rekind } from './corrections.ts'
import { communeResolutions } from './lists.ts'
import { partsOfName, tidy, valueFor, type Level, type Unit, type UnitEvent, type Units } from './model.ts'
import type { Source } from './source.ts'

/** The day on which the two-level list begins: Nghị quyết 202/2025/QH15 and the 34 resolutions of 16/06/2025. */
export const reformDay = '2025-07-01'
/** Where our records begin (the directive of the province is of January 2013): not the founding of any unit. */
export const recordsBegin = '2013-01-01'
export const recordsBeginNote = 'Mốc đầu của dữ liệu, không phải ngày thành lập'

/** The country, the provinces and the communes since 01/07/2025, with what has changed its kind since. */
export function unitsSinceReform(source: Source): Units {
  const provinces = source.provinces.map((row) => {
    const place = { id: `t${row.province_code}`, code: row.province_code, parentId: 'vn' }
    return unit('province', place, provinceName(row), '202/2025/QH15')
  })
  const communes = source.communes.map((row) => {
    const code = codeCorrections.find((one) => one.from === row.ward_code)?.to ?? row.ward_code
    const place = { id: `x${code}`, code, parentId: `t${row.province_code}` }
    return unit('commune', place, tidy(row.name), valueFor(communeResolutions, row.province_code))
  })
  return withRekinds([vietNam, ...provinces, ...communes])
}

const vietNam: Unit = {
  id: 'vn',
  code: null,
  level: 'country',
  kind: 'country',
  name: 'Việt Nam',
  officialName: 'Việt Nam',
  parentId: null,
  validFrom: recordsBegin,
  validTo: null,
  legalBasis: recordsBeginNote,
}

type Place = { readonly id: string; readonly code: string; readonly parentId: string }

function unit(level: Level, place: Place, officialName: string, legalBasis: string): Unit {
  const parts = partsOfName(officialName, level)
  return { level, ...place, ...parts, officialName, validFrom: reformDay, validTo: null, legalBasis }
}

function provinceName(row: Source['provinces'][number]): string {
  const bare = tidy(row.name).replace(/^(Thành phố|Tỉnh) /, '')
  return `${row.place_type === 'Tỉnh' ? 'Tỉnh' : 'Thành phố'} ${bare}`
}

/** Ends each unit that changed its kind and begins the next one; what stays is put under the next one. */
function withRekinds(units: readonly Unit[]): Units {
  const byCode = new Map(units.map((one) => [one.code ?? '', one]))
  const changes = rekinds.flatMap((one) => one.codes.map((code) => change(valueFor(byCode, code), one)))
  const ended = new Map(changes.map(({ before }) => [before.id, before]))
  const next = new Map(changes.map(({ before, after }) => [before.id, after.id]))
  const all = [...units.map((one) => ended.get(one.id) ?? one), ...changes.map(({ after }) => after)]
  return {
    units: all.map((one) => {
      if (one.validTo !== null) return one
      return { ...one, parentId: next.get(one.parentId ?? '') ?? one.parentId }
    }),
    events: changes.map(({ before, after, event }) => ({ ...event, fromId: before.id, toId: after.id })),
  }
}

function change(before: Unit, { on, basis, to }: Rekind) {
  const officialName = `${to} ${before.name}`
  const { kind } = partsOfName(officialName, before.level)
  const event: Omit<UnitEvent, 'fromId' | 'toId'> = { kind: 'rekind', effective: on, note: basis }
  return {
    before: { ...before, validTo: on },
    after: { ...before, id: `${before.id}.2`, kind, officialName, validFrom: on, legalBasis: basis },
    event,
  }
}
