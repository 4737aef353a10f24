import { permissions, type Role } from '../../core/access.ts'
import { Crumbs, DataTable, MoreLink, Note, SummaryList } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { areaKindWords, inSentence, unitEventWords, unitKindWords } from '../../web/words/units.ts'
import { formatDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import type { UnitModel, UnitStep } from '../queries/pages.ts'
import { countWords, unitHref, UnitNames } from './units.tsx'

export type UnitPageModel = UnitModel & {
  readonly organisations: readonly { readonly seq: number; readonly name: string }[]
  /** There are more than are shown. */
  readonly moreOrganisations: boolean
}

const tallyReaders: readonly Role[] = permissions['pledge.read']

/** One unit: its names, codes and dates, what it came from and what it became, what is in it. */
export const UnitPage: Page<UnitPageModel> = {
  layout: 'staff',
  title: ({ unit }) => unit.officialName,
  current: '/quan-tri/don-vi',
  body: (model, frame) => (
    <div class="wrap">
      <Crumbs items={[{ href: '/quan-tri/don-vi', label: 'Đơn vị' }, { label: model.unit.officialName }]} />
      <h1>{model.unit.officialName}</h1>
      <Ended {...model} />
      <Facts {...model} />
      <Elsewhere id={model.unit.id} roles={frame.person?.roles ?? []} />
      {model.unit.level !== 'commune' && model.units.length > 0 && (
        <section>
          <h2>Đơn vị trực thuộc</h2>
          <p class="meta">{countWords(model.units)}</p>
          <UnitNames units={model.units} />
        </section>
      )}
      {model.unit.level === 'commune' && <Areas {...model} />}
      <Organisations {...model} />
      <History {...model} />
    </div>
  ),
}

function Ended({ unit, successors }: UnitPageModel) {
  if (unit.validTo === null) return null
  return (
    <Note kind="lamp" icon="info" title={`Đơn vị này kết thúc ngày ${formatDay(unit.validTo)}`}>
      <p>
        Nay là{' '}
        {successors.map((step, at) => (
          <>
            {at > 0 && ', '}
            <a href={unitHref(step.id)}>{inSentence(step.name)}</a>
          </>
        ))}
        . Số liệu đã nhập vẫn còn dưới tên cũ.
      </p>
    </Note>
  )
}

function Facts({ unit }: UnitPageModel) {
  return (
    <SummaryList
      rows={[
        { key: 'Loại', value: unitKindWords[unit.kind] },
        { key: 'Mã đơn vị (Cục Thống kê)', value: unit.gsoCode ?? 'Không có' },
        ...(unit.parentName === null ? [] : [{ key: 'Thuộc', value: unit.parentName }]),
        { key: 'Hiệu lực', value: period(unit) },
        { key: 'Căn cứ', value: unit.legalBasis ?? 'Chưa ghi' },
      ]}
    />
  )
}

/** What the other parts of the house know of this unit. */
function Elsewhere({ id, roles }: { readonly id: string; readonly roles: readonly Role[] }) {
  const reads = tallyReaders.some((role) => roles.includes(role))
  return (
    <p class="row">
      {reads && <MoreLink href={`/quan-tri/tong-hop?don-vi=${id}`}>Tổng hợp cam kết</MoreLink>}
      {reads && <MoreLink href={`/quan-tri/cam-ket?don-vi=${id}`}>Danh sách cam kết</MoreLink>}
      <MoreLink href={`/su-kien?xa=${id}`}>Lịch sự kiện</MoreLink>
      <MoreLink href={`/cong-khai?don-vi=${id}`}>Trang công khai</MoreLink>
    </p>
  )
}

function period({
  validFrom,
  validTo,
}: {
  readonly validFrom: string
  readonly validTo: string | null
}): string {
  const from = `từ ${formatDay(validFrom)}`
  return validTo === null ? `${from} đến nay` : `${from} đến trước ${formatDay(validTo)}`
}

function History({ predecessors, successors }: UnitPageModel) {
  return (
    <>
      <Steps title="Được lập từ" column="Đơn vị cũ" steps={predecessors} />
      <Steps title="Chuyển thành" column="Đơn vị mới" steps={successors} />
    </>
  )
}

type StepsProps = { readonly title: string; readonly column: string; readonly steps: readonly UnitStep[] }

function Steps({ title, column, steps }: StepsProps) {
  if (steps.length === 0) return null
  return (
    <DataTable
      caption={title}
      columns={[
        { key: 'name', label: column },
        { key: 'kind', label: 'Cách sắp xếp' },
        { key: 'day', label: 'Từ ngày' },
        { key: 'note', label: 'Căn cứ' },
      ]}
      rows={steps.map((step) => ({
        name: <a href={unitHref(step.id)}>{step.name}</a>,
        kind: unitEventWords[step.kind],
        day: formatDay(step.effective),
        note: step.note ?? 'Chưa ghi',
      }))}
    />
  )
}

function Areas({ unit, areas }: UnitPageModel) {
  const n = areas.reduce((sum, area) => sum + area.n, 0)
  const parts = areas.map(
    (area) => `${formatNumber(area.n)} ${areaKindWords[area.kind].toLocaleLowerCase('vi')}`,
  )
  return (
    <section>
      <h2>Thôn, tổ dân phố</h2>
      <p>{n === 0 ? 'Chưa nhập thôn, tổ dân phố nào.' : `${parts.join(', ')}.`}</p>
      <p>
        <MoreLink href={`${unitHref(unit.id)}/thon`}>Mở danh sách thôn, tổ dân phố</MoreLink>
      </p>
    </section>
  )
}

function Organisations({ unit, organisations, moreOrganisations }: UnitPageModel) {
  if (unit.validTo !== null && organisations.length === 0) return null
  return (
    <section>
      <h2>Trường học, cơ quan, đoàn thể</h2>
      {organisations.length === 0 && <p>Chưa có tổ chức nào.</p>}
      <ul class="names">
        {organisations.map(({ seq, name }) => (
          <li>
            <a href={`/quan-tri/to-chuc/${seq}`}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <MoreLink href={`/quan-tri/to-chuc?trong=${unit.id}`}>
          {moreOrganisations ? 'Xem tất cả' : 'Mở danh sách tổ chức'}
        </MoreLink>
      </p>
    </section>
  )
}
