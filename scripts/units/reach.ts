import { valueFor, type Unit, type Units } from './model.ts'

export type Reach = { readonly ancestorId: string; readonly unitId: string }

/**
 * Today's tree: each unit reaches itself, and is reached by what it lies in today. An ended commune lies in its
 * successor; one that was divided, a district or a province of old lies in today's province only.
 */
export function unitReach({ units, events }: Units): Reach[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const heirs = new Map<string, string[]>()
  for (const { fromId, toId } of events) heirs.set(fromId, [...(heirs.get(fromId) ?? []), toId])

  function liesIn(unit: Unit): Unit | null {
    if (unit.validTo === null) return unit.parentId === null ? null : valueFor(byId, unit.parentId)
    const [first, ...others] = (heirs.get(unit.id) ?? []).map((id) => valueFor(byId, id))
    if (first === undefined) throw new Error(`${unit.id} ended and went nowhere`)
    const isWhole = others.length === 0 && unit.level === first.level && unit.level !== 'district'
    return isWhole ? first : province(first)
  }

  function province(unit: Unit): Unit {
    if (unit.level === 'province') return unit
    const above = liesIn(unit)
    if (above === null) throw new Error(`${unit.id} lies in no province`)
    return province(above)
  }

  return units.flatMap((unit) => {
    const reach: Reach[] = []
    for (let at: Unit | null = unit; at !== null; at = liesIn(at))
      reach.push({ ancestorId: at.id, unitId: unit.id })
    return reach
  })
}
