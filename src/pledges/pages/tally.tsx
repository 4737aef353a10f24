import { Crumbs, Empty, LinkButton } from '../../web/components/index.ts'
import { Hands } from '../../web/drawings/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import type { TallyModel } from '../queries/tally-page.ts'
import { desk, periodName, tallyHref } from './tally-links.ts'
import { Choose, Filters, type Home } from './tally-filters.tsx'
import { FourFigures, Measures, Stamp } from './tally-parts.tsx'
import { UnitNotes, UnitsTable } from './tally-units.tsx'

export type DeskTallyModel = TallyModel & {
  /** The page without any filter. */
  readonly home: Home
}

/** How the pledges of a unit stand, for officials: four figures, one chart with its table, and what lies in the unit. */
export const TallyPage: Page<DeskTallyModel> = {
  layout: 'staff',
  title: (model) => `Tổng hợp cam kết: ${periodName(model.unit)}, năm ${model.year}`,
  current: '/quan-tri/tong-hop',
  body: (model, frame) => (
    <div class="wrap">
      <Crumbs items={crumbs(model)} />
      <h1>Tổng hợp cam kết</h1>
      <p class="meta">
        <b>
          {periodName(model.unit)}, năm {model.year}.
        </b>{' '}
        <Stamp model={model} /> <a href={tallyHref(desk, model, {})}>Tải lại</a>
      </p>
      <Filters place={desk} model={model} home={model.home} />
      <Choose place={desk} model={model} frame={frame} />
      <UnitNotes place={desk} model={model} />
      {model.measures.length === 0 ? <Nothing model={model} frame={frame} /> : <Numbers model={model} />}
    </div>
  ),
}

function Numbers({ model }: { readonly model: DeskTallyModel }) {
  return (
    <>
      <FourFigures place={desk} model={model} />
      <Measures place={desk} model={model} />
      <UnitsTable place={desk} model={model} />
    </>
  )
}

function Nothing({ model, frame }: { readonly model: DeskTallyModel; readonly frame: Frame }) {
  if (model.campaign !== null) {
    return (
      <Empty drawing={<Hands />}>
        <p role="status">Không có dòng nào khớp. Bỏ bớt điều kiện lọc.</p>
      </Empty>
    )
  }
  return (
    <Empty drawing={<Hands />}>
      <p role="status">Chưa có cam kết nào trong kỳ này.</p>
      {frame.person?.roles.includes('front') === true && (
        <p>
          <LinkButton href="/quan-tri/cam-ket/moi" icon="pledge">
            Ghi cam kết đầu tiên
          </LinkButton>
        </p>
      )}
    </Empty>
  )
}

/** From the top of what the reader may open down to this unit. */
function crumbs(model: DeskTallyModel): { href?: string; label: string }[] {
  return [
    { href: '/quan-tri', label: 'Việc hôm nay' },
    ...model.path.map((step) => ({ href: tallyHref(desk, model, { unitId: step.id }), label: step.name })),
    { label: periodName(model.unit) },
  ]
}
