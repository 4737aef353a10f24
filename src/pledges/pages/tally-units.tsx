import { Note } from '../../web/components/index.ts'
import { measureNouns } from '../../web/words/tallies.ts'
import { inSentence } from '../../web/words/units.ts'
import type { TallyModel } from '../queries/tally-page.ts'
import { isEmpty, noSums } from '../rules/tally.ts'
import { lastDay, periodName, rowsHref, tallyHref, type Rows } from './tally-links.ts'
import { CountedChips, type TallyProps } from './tally-parts.tsx'
import { SumsTable, type SumsRow } from './tally-table.tsx'

/** The sums of what lies in the unit, for one measure: it all adds up to the unit's own. */
export function UnitsTable({ place, model }: TallyProps) {
  const { unit, counted, own } = model
  if (counted === null || unit.validTo !== null) return null
  const shown = model.units.filter((each) => !isEmpty(each))
  const none = model.units.filter(isEmpty)
  const behind = (change: Rows) => rowsHref(place, model, { measure: counted, ...change })
  const rows: SumsRow[] = [
    ...[...shown, ...model.rest].map((each) => ({
      name: <a href={tallyHref(place, model, { unitId: each.id })}>{periodName(each)}</a>,
      sums: each,
      href: behind({ unitId: each.id }),
    })),
    ...(own === null ? [] : [{ name: ownWords[unit.level], sums: own, href: behind({ own: true }) }]),
  ]
  if (unit.level === 'commune' && shown.length === 0) return null // all of it is above
  const whole = model.measures.find(({ measure }) => measure === counted) ?? noSums
  return (
    <section id="don-vi">
      <h2>{titles[unit.level]}</h2>
      <CountedChips place={place} model={model} />
      {rows.length > 0 && (
        <SumsTable
          caption={`Cam kết bằng ${measureNouns[counted]}, xếp theo tên`}
          first="Đơn vị"
          rows={rows}
          foot={{
            name: unit.level === 'country' ? 'Cả nước' : `Cả ${inSentence(unit.name)}`,
            sums: whole,
            href: behind({}),
            amounts: true,
          }}
        />
      )}
      {none.length > 0 && (
        <details>
          <summary>
            {none.length} {kinds[unit.level]} chưa có cam kết bằng {measureNouns[counted]} trên trang này
          </summary>
          <ul class="names">
            {none.map((each) => (
              <li>{periodName(each)}</li>
            ))}
          </ul>
        </details>
      )}
      <RestNote model={model} />
    </section>
  )
}

/** Why some units of old stand beside the communes of today. */
function RestNote({ model: { rest, unit } }: Pick<TallyProps, 'model'>) {
  if (rest.length === 0) return null
  const names = (isCommune: boolean) =>
    rest
      .filter(({ level }) => (level === 'commune') === isCommune)
      .map(({ name }) => inSentence(name))
      .join(', ')
  const [divided, larger] = [names(true), names(false)]
  return (
    <Note>
      <p>
        {divided !== '' && `Nay chia về nhiều xã, phường: ${divided}. `}
        {larger !== '' && `Rộng hơn một xã: ${larger}. `}
        Cam kết ghi dưới tên cũ đó không thuộc riêng xã nào hiện nay, nên chỉ tính cho {inSentence(unit.name)}
        .
      </p>
    </Note>
  )
}

/** What a reader must know of a unit of old, or of one that got a part of such a unit. */
export function UnitNotes({ place, model }: TallyProps) {
  const { unit, successors, divided } = model
  return (
    <>
      {unit.validTo !== null && <Ended place={place} model={model} />}
      {divided.length > 0 && successors.length === 0 && (
        <Note>
          <p>
            Một phần <UnitLinks place={place} model={model} units={divided} /> cũ nay thuộc{' '}
            {inSentence(unit.name)}. Cam kết ghi dưới tên cũ đó không tách được, nên tính cho{' '}
            {inSentence(model.path.at(-1)?.name ?? '')}, không tính ở đây.
          </p>
        </Note>
      )}
    </>
  )
}

function Ended({ place, model }: TallyProps) {
  const { unit, successors, path } = model
  const home = path.at(-1)
  const whole = successors.length === 1 && home?.id === successors[0]?.id
  return (
    <Note kind="lamp" icon="info" title={`Đơn vị này kết thúc ngày ${lastDay(unit.validTo ?? '')}`}>
      <p>
        {whole ? 'Nay thuộc ' : 'Nay chia về '}
        <UnitLinks place={place} model={model} units={successors} />. Số liệu dưới đây là của riêng tên cũ
        {home !== undefined && `, đã tính một lần trong ${inSentence(home.name)}`}
        {whole || unit.level !== 'commune' ? '.' : ', không tính cho riêng xã nào.'}
      </p>
    </Note>
  )
}

type LinkProps = TallyProps & { readonly units: readonly { readonly id: string; readonly name: string }[] }

function UnitLinks({ place, model, units }: LinkProps) {
  return (
    <>
      {units.map(({ id, name }, at) => (
        <>
          {at > 0 && ', '}
          <a href={tallyHref(place, model, { unitId: id })}>{inSentence(name)}</a>
        </>
      ))}
    </>
  )
}

type Level = TallyModel['unit']['level']

const titles: Readonly<Record<Level, string>> = {
  country: 'Theo tỉnh, thành phố',
  province: 'Theo xã, phường, đặc khu',
  district: 'Theo xã, phường',
  commune: 'Theo tên khi hứa',
}

const kinds: Readonly<Record<Level, string>> = {
  country: 'tỉnh, thành phố',
  province: 'xã, phường, đặc khu',
  district: 'xã, phường',
  commune: 'đơn vị cũ',
}

/** What stands under no smaller name. */
const ownWords: Readonly<Record<Level, string>> = {
  country: 'Hứa cho cả nước',
  province: 'Hứa ở cấp tỉnh',
  district: 'Hứa ở cấp huyện',
  commune: 'Hứa dưới tên hiện nay',
}
