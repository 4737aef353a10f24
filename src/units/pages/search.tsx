import { DataTable, Empty, SearchForm } from '../../web/components/index.ts'
import type { Layout, Page } from '../../web/page.ts'
import { inSentence, unitKindWords } from '../../web/words/units.ts'
import type { FoundUnit } from '../queries/search.ts'

export type SearchModel = { readonly units: readonly FoundUnit[] }

/** Looks a unit up by any of its names. For the public and, without JavaScript, for forms of officials. */
export function searchPage(asked: { readonly q: string; readonly layout: Layout }): Page<SearchModel> {
  const { q, layout } = asked
  return {
    layout,
    title: () => 'Tra đơn vị hành chính',
    body: ({ units }) => (
      <div class="wrap">
        <h1>Tra đơn vị hành chính</h1>
        <SearchForm
          action="/don-vi"
          label="Tên tỉnh, xã, phường, đặc khu"
          hint="Gõ có dấu hoặc không dấu. Tên cũ cũng tìm được, ví dụ: huyện Tuy Phong."
          value={q}
        />
        {q !== '' && <FoundUnits units={units} q={q} />}
      </div>
    ),
  }
}

type FoundProps = {
  readonly units: readonly FoundUnit[]
  readonly q: string
  /** Where a unit's page is, for those who look among their own units. */
  readonly href?: (id: string) => string
}

/** Units that were found; one of old says in which units it lies now. */
export function FoundUnits({ units, q, href }: FoundProps) {
  const name = (unit: { readonly id: string; readonly name: string }) =>
    href === undefined ? unit.name : <a href={href(unit.id)}>{unit.name}</a>
  return (
    <DataTable
      caption={`Kết quả cho “${q}”`}
      columns={[
        { key: 'name', label: 'Đơn vị' },
        { key: 'kind', label: 'Loại' },
        { key: 'within', label: 'Thuộc' },
        { key: 'today', label: 'Hiện nay' },
      ]}
      rows={units.map((unit) => ({
        name: name(unit),
        kind: unitKindWords[unit.kind],
        within: unit.within === '' ? 'Việt Nam' : unit.within,
        today:
          unit.today === undefined
            ? 'Đang hoạt động'
            : `Tên cũ, nay là ${unit.today.map((one) => inSentence(one.name)).join(', ')}`,
      }))}
      empty={
        <Empty>
          {href === undefined ? (
            <p>Không có đơn vị nào tên như “{q}”. Gõ ít nhất hai chữ cái, hoặc bớt chữ đi.</p>
          ) : (
            <p>
              Không có đơn vị nào tên như “{q}” trong các đơn vị được giao. Tìm trong cả nước ở{' '}
              <a href={`/don-vi?q=${encodeURIComponent(q)}`}>Tra đơn vị hành chính</a>.
            </p>
          )}
        </Empty>
      }
    />
  )
}
