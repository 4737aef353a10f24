export type Level = 'country' | 'province' | 'district' | 'commune'

export type Unit = {
  readonly id: string
  readonly code: string | null
  readonly level: Level
  readonly kind: string
  readonly name: string
  readonly officialName: string
  readonly parentId: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly legalBasis: string | null
  /** Another spelling under which people look for it. */
  readonly alsoSpelt?: string
}

export type UnitEvent = {
  readonly kind: 'merge' | 'part' | 'keep' | 'rename' | 'rekind' | 'split'
  readonly fromId: string
  readonly toId: string
  readonly effective: string
  readonly note: string
}

export type Units = { readonly units: readonly Unit[]; readonly events: readonly UnitEvent[] }

const kinds: Readonly<Record<Level, Readonly<Record<string, string>>>> = {
  country: {},
  province: { Tỉnh: 'province', 'Thành phố': 'city' },
  district: { Huyện: 'district', 'Thị xã': 'town', 'Thành phố': 'provincial_city' },
  commune: { Xã: 'commune', Phường: 'ward', 'Đặc khu': 'special_zone', 'Thị trấn': 'township' },
}

/**
 * The kind and the bare name in an official one: "Thị trấn Võ Xu" is a township called "Võ Xu". A name that is
 * only a number keeps its kind, as nobody calls a place "4".
 * @throws RangeError when no kind of that level stands first.
 */
export function partsOfName(officialName: string, level: Level): { kind: string; name: string } {
  for (const [word, kind] of Object.entries(kinds[level])) {
    if (!officialName.startsWith(`${word} `)) continue
    const name = officialName.slice(word.length + 1)
    return { kind, name: /^\d+$/.test(name) ? officialName : name }
  }
  throw new RangeError(`no kind of ${level} in "${officialName}"`)
}

/** NFC, straight apostrophes, single spaces: how every name is stored. */
export function tidy(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

export function valueFor<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key)
  if (value === undefined) throw new Error(`nothing is known of "${key}"`)
  return value
}
