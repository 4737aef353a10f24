import { formatNumber, formatVndShort } from '../../core/vi/numbers.ts'
import { BarChart } from '../../web/charts.tsx'
import { Chips, Figures, LinkButton } from '../../web/components/index.ts'
import { measureNames, messageWords, percentWords, stampWords } from '../../web/words/tallies.ts'
import type { TallyModel } from '../queries/tally-page.ts'
import { addSums, messageOf, noSums, percentOf, type MeasureSums } from '../rules/tally.ts'
import { csvHref, rowsHref, tallyHref, type Place } from './tally-links.ts'
import { numberLink, SumsTable } from './tally-table.tsx'

export type TallyProps = { readonly place: Place; readonly model: TallyModel }

export function FourFigures({ place, model }: TallyProps) {
  const { pledges, fulfilled, open, late } = model.standing
  const share = percentWords(percentOf(fulfilled, pledges), fulfilled)
  const href = rowsHref(place, model)
  return (
    <Figures
      items={[
        { label: 'Đã hứa', value: numberLink(pledges, href, 'promised'), note: 'cam kết' },
        {
          label: 'Đã nhận đủ',
          value: numberLink(fulfilled, href, 'fulfilled'),
          note: pledges === 0 ? 'cam kết' : `${share} số cam kết`,
        },
        {
          label: 'Đang nhận, còn hạn',
          value: numberLink(open, href, 'running'),
          note: 'cam kết',
        },
        {
          label: 'Trễ hạn',
          value: numberLink(late, href, 'late'),
          note: 'cam kết',
          late: late > 0,
        },
      ]}
    />
  )
}

/** The chart under its message, and the table of the same numbers beside it. */
export function Measures({ place, model }: TallyProps) {
  const message = messageOf(model.measures)
  const least = message?.kind === 'ends' ? message.least : []
  return (
    <div class="board">
      {message !== null && (
        <BarChart
          id="measures"
          title={messageWords(message)}
          note="Phần đã nhận trong phần đã hứa. Mỗi đốt tre là 10%."
          bars={model.measures
            .filter(({ promised }) => promised > 0)
            .map((each) => ({
              name: measureNames[each.measure],
              value: pairWords(each),
              share: each.received / each.promised,
              low: least.includes(each.measure),
            }))}
        />
      )}
      <div>
        <SumsTable
          caption="Bảng số của biểu đồ"
          first="Thứ được hứa"
          rows={model.measures.map((each) => ({
            name: measureNames[each.measure],
            sums: each,
            href: rowsHref(place, model, { measure: each.measure }),
            picked: each.measure === model.measure,
          }))}
          foot={{
            name: 'Tất cả',
            sums: model.measures.reduce(addSums, noSums),
            href: rowsHref(place, model),
            amounts: false,
          }}
        />
        <p class="row only-screen">
          <LinkButton href={csvHref(place, model)} kind="second" icon="download">
            Tải bảng CSV
          </LinkButton>
        </p>
      </div>
    </div>
  )
}

/** "31/40 · 77%"; money as people say it. */
function pairWords({ measure, received, promised }: MeasureSums): string {
  const words = measure === 'vnd' ? shortMoney : formatNumber
  const percent = percentWords(percentOf(received, promised), received)
  return `${words(received)}/${words(promised)} · ${percent}`
}

function shortMoney(amount: number): string {
  return formatVndShort(amount).replace(/\u00A0đồng$/, '')
}

/** Which measure the table of units counts. */
export function CountedChips({ place, model }: TallyProps) {
  if (model.measures.length < 2) return null
  return (
    <Chips
      label="Đếm theo"
      items={model.measures.map(({ measure }) => ({
        href: `${tallyHref(place, model, { measure })}#don-vi`,
        label: measureNames[measure],
        current: measure === model.counted,
      }))}
    />
  )
}

export function Stamp({ model }: { readonly model: TallyModel }) {
  return (
    <>
      Số liệu lúc {stampWords(model.at)}.{' '}
      {model.provedAt === null
        ? 'Chưa đối chiếu với sổ cam kết.'
        : `Khớp với sổ cam kết khi đối chiếu lúc ${stampWords(model.provedAt)}.`}
    </>
  )
}
