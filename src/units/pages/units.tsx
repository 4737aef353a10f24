import { Empty, MoreLink, SearchForm } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { unitKindWords } from '../../web/words/units.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import type { UnitsModel } from '../queries/pages.ts'
import type { ListedUnit } from '../queries/units.ts'
import type { UnitKind } from '../rules/units.ts'
import { FoundUnits } from './search.tsx'

export function unitHref(id: string): string {
  return `/quan-tri/don-vi/${id}`
}

/** One's own units, and a search among them and what they were before. */
export const UnitsPage: Page<UnitsModel> = {
  layout: 'staff',
  title: () => 'Đơn vị',
  current: '/quan-tri/don-vi',
  body: ({ q, found, groups }) => (
    <div class="wrap">
      <h1>Đơn vị</h1>
      <p>
        <MoreLink href="/quan-tri/to-chuc">Trường học, cơ quan, đoàn thể</MoreLink>
      </p>
      <SearchForm
        action="/quan-tri/don-vi"
        label="Tìm trong các đơn vị được giao"
        hint="Gõ có dấu hoặc không dấu. Tên cũ cũng tìm được."
        value={q}
      />
      {found !== null && <FoundUnits units={found} q={q} href={unitHref} />}
      {found === null && groups.length === 0 && (
        <Empty>
          <p>Tài khoản chưa được giao đơn vị nào.</p>
        </Empty>
      )}
      {found === null &&
        groups.map((group) => (
          <section>
            <h2>
              <a href={unitHref(group.id)}>{group.officialName}</a>
            </h2>
            {group.units.length > 0 && <p class="meta">{countWords(group.units)}</p>}
            <UnitNames units={group.units} />
          </section>
        ))}
    </div>
  ),
}

/** Many units as a list in columns. */
export function UnitNames({ units }: { readonly units: readonly ListedUnit[] }) {
  if (units.length === 0) return null
  return (
    <ul class="names">
      {units.map((unit) => (
        <li>
          <a href={unitHref(unit.id)}>{unit.officialName}</a>
        </li>
      ))}
    </ul>
  )
}

/** "124 đơn vị: 20 phường, 103 xã, 1 đặc khu". */
export function countWords(units: readonly ListedUnit[]): string {
  const counts = new Map<UnitKind, number>()
  for (const { kind } of units) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const parts = [...counts].map(
    ([kind, n]) => `${formatNumber(n)} ${unitKindWords[kind].toLocaleLowerCase('vi')}`,
  )
  return `${formatNumber(units.length)} đơn vị: ${parts.join(', ')}`
}
