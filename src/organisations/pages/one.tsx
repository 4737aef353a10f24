import { Crumbs, LinkButton, Note, SummaryList } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import {
  fieldOfWorkWords,
  inSentence,
  organisationKindWords,
  schoolLevelWords,
} from '../../web/words/units.ts'
import { formatDay, formatMoment } from '../../core/vi/dates.ts'
import type { Organisation } from '../queries/organisations.ts'

export type OneModel = { readonly organisation: Organisation; readonly mayManage: boolean }

export function organisationHref(seq: number): string {
  return `/quan-tri/to-chuc/${seq}`
}

/** One organisation. An ended one still opens and leads to what took over. */
export const OnePage: Page<OneModel> = {
  layout: 'staff',
  title: ({ organisation }) => organisation.name,
  current: '/quan-tri/don-vi',
  body: ({ organisation, mayManage }) => (
    <div class="wrap narrow">
      <Crumbs items={[{ href: '/quan-tri/to-chuc', label: 'Tổ chức' }, { label: organisation.name }]} />
      <h1>{organisation.name}</h1>
      <Ended organisation={organisation} />
      <SummaryList rows={rowsOf(organisation)} />
      {mayManage && organisation.validTo === null && (
        <p class="row">
          <LinkButton href={`${organisationHref(organisation.seq)}/sua`} icon="edit">
            Sửa
          </LinkButton>
          <LinkButton href={`${organisationHref(organisation.seq)}/ket-thuc`} kind="second">
            Ghi kết thúc
          </LinkButton>
        </p>
      )}
      <Changed organisation={organisation} />
    </div>
  ),
}

export function Changed({ organisation: { changed } }: { readonly organisation: Organisation }) {
  if (changed === null) return null
  return (
    <p class="meta">
      Sửa lần cuối {formatMoment(changed.at)}, {changed.by}
    </p>
  )
}

function Ended({ organisation: { validTo, successor } }: { readonly organisation: Organisation }) {
  if (validTo === null) return null
  return (
    <Note kind="lamp" icon="info" title={`Kết thúc hoạt động từ ngày ${formatDay(validTo)}`}>
      <p>
        {successor === null ? (
          'Không ghi tổ chức kế tục. '
        ) : (
          <>
            Kế tục: <a href={organisationHref(successor.seq)}>{successor.name}</a>.{' '}
          </>
        )}
        Những gì đã ghi dưới tên này vẫn còn.
      </p>
    </Note>
  )
}

function rowsOf(organisation: Organisation) {
  const { kind, schoolLevel, fields, unitName, todayName, validFrom, validTo, predecessors } = organisation
  const place = todayName === null ? unitName : `${unitName} (cũ), nay là ${inSentence(todayName)}`
  return [
    { key: 'Loại', value: organisationKindWords[kind] },
    ...(schoolLevel === null ? [] : [{ key: 'Cấp học', value: schoolLevelWords[schoolLevel] }]),
    ...(fields.length === 0
      ? []
      : [{ key: 'Lĩnh vực', value: fields.map((field) => fieldOfWorkWords[field]).join(' · ') }]),
    { key: 'Đơn vị', value: place },
    { key: 'Hoạt động', value: period(validFrom, validTo) },
    ...(predecessors.length === 0
      ? []
      : [
          {
            key: 'Kế tục từ',
            value: predecessors.map((one, at) => (
              <>
                {at > 0 && ', '}
                <a href={organisationHref(one.seq)}>{one.name}</a>
              </>
            )),
          },
        ]),
    { key: 'Số', value: String(organisation.seq) },
  ]
}

function period(from: string, to: string | null): string {
  return to === null ? `từ ${formatDay(from)} đến nay` : `từ ${formatDay(from)} đến trước ${formatDay(to)}`
}
