import { Chips, SearchForm } from '../../web/components/index.ts'
import { inSentence } from '../../web/words/units.ts'
import { calendarHref, monthAsked } from './calendar-links.ts'
import type { CalendarModel, PlaceSearch } from './calendar-model.ts'

type FilterProps = { readonly path: string; readonly model: CalendarModel }

/** The chosen place, to be let go again; else a name to be looked for. */
export function PlaceFilter({ path, model }: FilterProps) {
  const { place, search, campaign } = model
  if (place !== null) {
    const all = calendarHref(path, { campaign, place: null }, { thang: monthAsked(model) })
    const label = `Bỏ chọn ${inSentence(place.name)}`
    return <Chips label="Đang lọc" items={[{ href: all, label, current: true, icon: 'close' }]} />
  }
  return (
    <details open={search !== null}>
      <summary>Chọn xã, phường, đặc khu</summary>
      <SearchForm
        action={path}
        label="Tên xã, phường, đặc khu"
        hint="Gõ có dấu hoặc không dấu. Tên cũ cũng tìm được."
        value={search?.typed ?? ''}
        kept={{ 'chien-dich': path === '/su-kien' ? campaign?.slug : undefined, thang: monthAsked(model) }}
      />
      {search !== null && <FoundPlaces path={path} model={model} search={search} />}
    </details>
  )
}

function FoundPlaces({ path, model, search }: FilterProps & { readonly search: PlaceSearch }) {
  if (search.choices.length === 0) {
    return (
      <p role="status">
        Không thấy nơi nào tên như “{search.typed}”. Gõ ít nhất hai chữ cái, hoặc bớt chữ đi.
      </p>
    )
  }
  return (
    <>
      <p role="status">Có mấy nơi hợp với “{search.typed}”. Chọn một nơi:</p>
      <ul class="lines">
        {search.choices.map(({ id, name, within, formerly }) => (
          <li>
            <a class="back" href={calendarHref(path, model, { xa: id, thang: monthAsked(model) })}>
              {name}
            </a>
            <span class="meta">
              {formerly === null ? within : `có địa bàn của ${inSentence(formerly)} cũ`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
