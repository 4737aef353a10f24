import type { Child } from 'hono/jsx'
import { Button, Select } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { measureNames } from '../../web/words/tallies.ts'
import type { TallyModel } from '../queries/tally-page.ts'
import { tallyHref, type Place } from './tally-links.ts'
import type { TallyProps } from './tally-parts.tsx'

/** What narrows the tally: each can be taken off. */
export function Filters({ place, model, home }: TallyProps & { readonly home: Home }) {
  const lower = model.unit.level === 'country' ? 'Chọn tỉnh, thành phố' : 'Chọn xã, phường'
  const hasLower = model.counted !== null && model.unit.level !== 'commune' && model.unit.validTo === null
  return (
    <FilterChips on={chipsOf(place, model, home)} clear={place.tally}>
      {hasLower && (
        <li>
          <a href="#don-vi">{lower}</a>
        </li>
      )}
    </FilterChips>
  )
}

type Filter = { readonly href: string; readonly label: string }
type FilterProps = { readonly on: readonly Filter[]; readonly clear: string; readonly children?: Child }

/** Filters that are on; each leads to the same without it, the last to all. */
export function FilterChips({ on, clear, children }: FilterProps) {
  if (on.length === 0 && (children === undefined || children === false)) return null
  return (
    <nav aria-label="Lọc">
      <ul class="chips">
        {on.map(({ href, label }) => (
          <li>
            <a href={href} aria-label={`Bỏ lọc: ${label}`} aria-current="true">
              {label} <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {on.length > 1 && (
          <li>
            <a href={clear}>Xóa hết lọc</a>
          </li>
        )}
        {children}
      </ul>
    </nav>
  )
}

/** What the page shows when nothing is asked. */
export type Home = { readonly unitId: string; readonly year: number }

function chipsOf(place: Place, model: TallyModel, home: Home): Filter[] {
  const { unit, year, campaign, measure } = model
  return [
    ...(unit.id === home.unitId
      ? []
      : [{ href: tallyHref(place, model, { unitId: home.unitId }), label: unit.name }]),
    ...(year === home.year
      ? []
      : [{ href: tallyHref(place, model, { year: home.year }), label: `Năm ${year}` }]),
    ...(campaign === null
      ? []
      : [{ href: tallyHref(place, model, { campaign: null }), label: campaignName(campaign) }]),
    ...(measure === null
      ? []
      : [{ href: tallyHref(place, model, { measure: null }), label: `Đếm: ${measureNames[measure]}` }]),
  ]
}

export function campaignName({ seq, name }: { readonly seq: number; readonly name: string | null }): string {
  return name ?? `Chiến dịch số ${seq}`
}

/** Year and campaign, as an address that can be kept and shared. */
export function Choose({ place, model, frame }: TallyProps & { readonly frame: Frame }) {
  const { years, year, campaign, campaigns } = model
  const [first, last] = [Math.min(years.first, year), Math.max(years.last, year)]
  const all = Array.from({ length: last - first + 1 }, (_, at) => String(last - at))
  const listed = campaign === null || campaigns.some(({ seq }) => seq === campaign.seq)
  const offered = listed ? campaigns : [...campaigns, campaign]
  return (
    <form method="get" action={place.tally} class="pair only-screen">
      <input type="hidden" name="don-vi" value={model.unit.id} />
      <div>
        <Select
          frame={frame}
          name="nam"
          label="Năm hứa"
          value={String(year)}
          options={all.map((each) => ({ value: each, label: `Năm ${each}` }))}
        />
      </div>
      <div>
        <Select
          frame={frame}
          name="chien-dich"
          label="Chiến dịch"
          value={campaign === null ? '' : String(campaign.seq)}
          empty="Tất cả"
          options={offered.map((each) => ({ value: String(each.seq), label: campaignName(each) }))}
        />
      </div>
      <div>
        <Button kind="second" icon="filter">
          Xem
        </Button>
      </div>
    </form>
  )
}
