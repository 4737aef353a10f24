import { Chips, DataTable, Empty, LinkButton, MoreLink, Tag, SearchForm } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { inSentence, organisationKindWords, schoolLevelWords } from '../../web/words/units.ts'
import { formatDay } from '../../core/vi/dates.ts'
import type { OrganisationList } from '../queries/list.ts'
import { kindOfParameter, type KindParameter } from '../rules/organisations.ts'

export type ListModel = OrganisationList & {
  readonly q: string
  readonly kind: KindParameter | null
  /** The one unit to which the list is narrowed. */
  readonly place: { readonly id: string; readonly name: string } | null
  readonly first: boolean
  readonly mayManage: boolean
}

export const ListPage: Page<ListModel> = {
  layout: 'staff',
  title: ({ place }) => titleOf(place),
  current: '/quan-tri/don-vi',
  body: (model) => (
    <div class="wrap">
      <h1>{titleOf(model.place)}</h1>
      {model.mayManage && (
        <p>
          <LinkButton href="/quan-tri/to-chuc/moi" kind="second">
            Thêm tổ chức
          </LinkButton>
        </p>
      )}
      <SearchForm
        action="/quan-tri/to-chuc"
        label="Tìm theo tên"
        hint="Gõ phần đầu của tên hoặc của một chữ trong tên, có dấu hoặc không dấu."
        value={model.q}
        kept={{ loai: model.kind ?? undefined, trong: model.place?.id }}
      />
      <Chips
        label="Loại tổ chức"
        items={[
          { href: hrefOf({ ...model, kind: null }), label: 'Tất cả', current: model.kind === null },
          ...Object.entries(kindOfParameter).map(([parameter, kind]) => ({
            href: hrefOf({ ...model, kind: parameter }),
            label: organisationKindWords[kind],
            current: model.kind === parameter,
          })),
        ]}
      />
      <Rows {...model} />
      <p class="row">
        {!model.first && <MoreLink href={hrefOf(model)}>Về đầu danh sách</MoreLink>}
        {model.next !== null && <MoreLink href={hrefOf(model, model.next)}>Xem tiếp</MoreLink>}
      </p>
    </div>
  ),
}

function Rows({ organisations, q }: ListModel) {
  return (
    <DataTable
      caption="Xếp theo tên"
      columns={[
        { key: 'name', label: 'Tên' },
        { key: 'kind', label: 'Loại' },
        { key: 'unit', label: 'Đơn vị' },
      ]}
      rows={organisations.map((one) => ({
        name: <Name {...one} />,
        kind: one.schoolLevel === null ? organisationKindWords[one.kind] : schoolLevelWords[one.schoolLevel],
        unit: one.unitName,
      }))}
      empty={
        <Empty>
          <p>{q === '' ? 'Chưa có tổ chức nào.' : `Không có tổ chức nào khớp với “${q}”.`}</p>
        </Empty>
      }
    />
  )
}

function Name({ seq, name, validTo }: ListModel['organisations'][number]) {
  return (
    <span>
      <a href={`/quan-tri/to-chuc/${seq}`}>{name}</a>{' '}
      {validTo !== null && <Tag>Kết thúc {formatDay(validTo)}</Tag>}
    </span>
  )
}

function titleOf(place: ListModel['place']): string {
  return place === null ? 'Trường học, cơ quan, đoàn thể' : `Tổ chức ở ${inSentence(place.name)}`
}

type Asked = Pick<ListModel, 'q' | 'place'> & { readonly kind: string | null }

function hrefOf({ q, kind, place }: Asked, after?: number): string {
  const query = new URLSearchParams()
  if (q !== '') query.set('q', q)
  if (kind !== null) query.set('loai', kind)
  if (place !== null) query.set('trong', place.id)
  if (after !== undefined) query.set('sau', String(after))
  const text = query.toString()
  return text === '' ? '/quan-tri/to-chuc' : `/quan-tri/to-chuc?${text}`
}
