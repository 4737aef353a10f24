import type { Context } from 'hono'
import { fold } from '../../core/vi/text.ts'
import { csvHeaders, csvOf, type Cell } from '../../web/csv.ts'
import type { Env } from '../../web/env.ts'
import { measureNames, stampWords } from '../../web/words/tallies.ts'
import { campaignName } from '../pages/tally-filters.tsx'
import { periodName } from '../pages/tally-links.ts'
import type { TallyModel } from '../queries/tally-page.ts'
import { openOf, percentOf, type Sums } from '../rules/tally.ts'

/** What the page shows, as a file. */
export async function tallyFile(c: Context<Env>, model: TallyModel): Promise<Response> {
  const name = `cam-ket-${fold(model.unit.name).replace(/[^a-z0-9]+/g, '-')}-${model.year}`
  return c.body(await csvOf(tallyRows(model)), 200, csvHeaders(name))
}

const heads = [
  'Phần',
  'Đơn vị',
  'Thứ được hứa',
  'Đã hứa',
  'Đã nhận',
  'Tỉ lệ (%)',
  'Số cam kết',
  'Đã nhận đủ',
  'Đang nhận, còn hạn',
  'Trễ hạn',
]

/** One line of what was asked and when, the heads, a row for each measure, and a row for each unit. */
export function tallyRows(model: TallyModel): Cell[][] {
  const { unit, counted } = model
  const name = periodName(unit)
  const byUnit = [
    ...[...model.units, ...model.rest].map((each) => ({ name: periodName(each), sums: each })),
    ...(model.own === null ? [] : [{ name: `${name} (hứa cho chính đơn vị này)`, sums: model.own }]),
  ]
  return [
    [headline(model)],
    heads,
    ...model.measures.map((each) => ['Cả đơn vị', name, measureNames[each.measure], ...cells(each)]),
    ...(counted === null
      ? []
      : byUnit.map((each) => ['Từng nơi', each.name, measureNames[counted], ...cells(each.sums)])),
  ]
}

function headline({ unit, year, campaign, counted, at }: TallyModel): string {
  const parts = [
    `Cam kết vì trẻ em: ${periodName(unit)}`,
    `năm hứa ${year}`,
    campaign === null ? 'mọi chiến dịch' : campaignName(campaign),
    ...(counted === null ? [] : [`từng nơi đếm theo ${measureNames[counted]}`]),
    `số liệu lúc ${stampWords(at)}`,
  ]
  return parts.join('; ')
}

function cells(sums: Sums): Cell[] {
  const { promised, received, pledges, fulfilled, late } = sums
  return [promised, received, percentOf(received, promised), pledges, fulfilled, openOf(sums), late]
}
