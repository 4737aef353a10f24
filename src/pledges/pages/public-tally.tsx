import { Crumbs, Empty, Note } from '../../web/components/index.ts'
import { Hands } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { formatDayLong, partsOf } from '../../core/vi/dates.ts'
import { inSentence } from '../../web/words/units.ts'
import type { PublicTallyModel } from '../queries/tally-page.ts'
import { whoWords } from './public-list.tsx'
import { open, periodName, tallyHref } from './tally-links.ts'
import { Choose, Filters, type Home } from './tally-filters.tsx'
import { FourFigures, Measures, Stamp } from './tally-parts.tsx'
import { UnitNotes, UnitsTable } from './tally-units.tsx'

export type PublicPageModel = PublicTallyModel & { readonly home: Home }

/** What adults promised and what they did, for everyone. */
export const PublicTallyPage: Page<PublicPageModel> = {
  layout: 'public',
  title: (model) => `Người lớn đã hứa và đã làm: ${periodName(model.unit)}, năm ${model.year}`,
  current: '/cong-khai',
  body: (model, frame) => (
    <div class="wrap">
      <Crumbs items={crumbs(model)} />
      <div class="lead">
        <div>
          <h1>Người lớn đã hứa và đã làm</h1>
          <p class="meta">
            <b>
              {periodName(model.unit)}, năm {model.year}.
            </b>{' '}
            <Stamp model={model} /> Chỉ tính phần đã có người thứ hai xác nhận.{' '}
            <a href="/cong-khai/cach-tinh">Nguồn và cách tính</a>
          </p>
          <Filters place={open} model={model} home={model.home} />
        </div>
        <div class="art wide-only">
          <Hands />
        </div>
      </div>
      <Choose place={open} model={model} frame={frame} />
      <UnitNotes place={open} model={model} />
      {model.measures.length === 0 ? <Nothing {...model} /> : <Numbers {...model} />}
      <NewlyDone {...model} />
      <Note>
        <p>
          Hứa chưa phải là đã nhận: hai số luôn ghi riêng.{' '}
          <a href="/gop-y">Thấy số liệu sai? Báo cho Diễn đàn</a>
        </p>
      </Note>
    </div>
  ),
}

function Numbers(model: PublicPageModel) {
  return (
    <>
      <FourFigures place={open} model={model} />
      <Measures place={open} model={model} />
      <UnitsTable place={open} model={model} />
    </>
  )
}

function Nothing(model: PublicPageModel) {
  const where = model.unit.level === 'country' ? 'Cả nước' : model.unit.name
  return (
    <Empty>
      <p role="status">
        {model.campaign === null
          ? `${where} chưa có cam kết công khai trong năm ${model.year}.`
          : 'Không có dòng nào khớp. Bỏ bớt điều kiện lọc.'}
      </p>
    </Empty>
  )
}

function NewlyDone({ fulfilled, home }: PublicPageModel) {
  if (fulfilled.length === 0) return null
  return (
    <section>
      <h2>Mới nhận đủ</h2>
      <ol class="agenda">
        {fulfilled.map((pledge) => (
          <li>
            <Day day={pledge.fulfilledOn} year={home.year} />
            <div>
              <a href={`/cam-ket/${pledge.seq}`}>{pledge.promise}</a>
              <p class="meta">
                {inSentence(pledge.unitName)} · {whoWords(pledge)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** "28/8" over its weekday; over its year when that is not this one. */
function Day({ day, year }: { readonly day: string; readonly year: number }) {
  const { date, month, year: its } = partsOf(day)
  return (
    <p class="day">
      <b>
        {date}/{month}
      </b>
      {its === year ? formatDayLong(day).split(',')[0] : `năm ${its}`}
    </p>
  )
}

function crumbs(model: PublicPageModel): { href?: string; label: string }[] {
  const { home, path, unit } = model
  const below = path.slice(path.findIndex(({ id }) => id === home.unitId) + 1)
  const isHome = unit.id === home.unitId
  return [
    { href: '/', label: 'Trang chủ' },
    isHome
      ? { label: 'Công khai' }
      : { href: tallyHref(open, model, { unitId: home.unitId }), label: 'Công khai' },
    ...(isHome || !path.some(({ id }) => id === home.unitId) ? [] : below).map((step) => ({
      href: tallyHref(open, model, { unitId: step.id }),
      label: step.name,
    })),
    ...(isHome ? [] : [{ label: periodName(unit) }]),
  ]
}
