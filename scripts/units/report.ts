import { codeCorrections, missingHalves, rekinds, spellings } from './corrections.ts'
import { districtNames, districtsMergedIn2024 as merged } from './lists.ts'
import { tidy, type Units } from './model.ts'
import type { Mapping, Source } from './source.ts'

type Built = {
  readonly source: Source
  readonly all: Units
  readonly dropped: readonly Mapping[]
  readonly bytes: number
}

/** What the build did to the package's data, for the person who runs it: each correction with its source. */
export function report({ source, all, dropped, bytes }: Built): string {
  const oldName = new Map(source.mappings.map((row) => [row.old_ward_code, tidy(row.old_ward_name ?? '')]))
  const names = [...source.provinces, ...source.communes].map((row) => row.name)
  return [
    `units ${all.units.length}, events ${all.events.length}, ${Math.round(bytes / 1000)} KB`,
    `\nNames put into NFC: ${names.filter((name) => name !== name.normalize('NFC')).length} (Unicode, UAX #15)`,
    `Names given straight apostrophes: ${names.filter((name) => /[\u2018\u2019\u02BC]/.test(name)).length}`,
    '\nCodes corrected:',
    ...codeCorrections.map((one) => `  ${one.from} → ${one.to}: ${one.source}`),
    '\nKinds changed since 01/07/2025:',
    ...rekinds.map((one) => `  ${one.on} → ${one.to} ${one.codes.join(' ')}: ${one.basis}`),
    '\nOld names corrected:',
    ...spellings.map((one) => `  ${one.code} ${oldName.get(one.code) ?? ''} → ${one.name}: ${one.source}`),
    ...Object.entries(districtNames).map(([from, to]) => `  ${from} → ${to.name}: ${to.source}`),
    '\nDistricts added:',
    ...merged.from.map((one) => `  ${one.code} ${one.name}, to ${merged.on}: ${merged.basis}`),
    '\nPassages added:',
    ...missingHalves.map((one) => `  ${one.from} → ${one.to}: ${one.source}`),
    `\nRows of the mapping dropped, without an old code or with a new one that is no unit: ${dropped.length}`,
    ...droppedByProvince(dropped),
  ].join('\n')
}

function droppedByProvince(dropped: readonly Mapping[]): string[] {
  const provinces = [...new Set(dropped.map((row) => row.new_province_name))]
  return provinces.map((province) => {
    const rows = dropped.filter((row) => row.new_province_name === province)
    const list = rows.map((row) => `${row.old_ward_name ?? '—'} → ${row.new_ward_code} ${row.new_ward_name}`)
    return `  ${province} (${rows.length}): ${tidy(list.join('; '))}`
  })
}
