import { Crumbs, ErrorSummary } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { organisationKindWords } from '../../web/words/units.ts'
import { kindOfParameter, type OrganisationKind } from '../rules/organisations.ts'

/** How a name of that kind is written. */
export const examples: Readonly<Record<OrganisationKind, string>> = {
  school: 'Trường Tiểu học Đức Linh 1',
  agency: 'Trạm Y tế xã Đức Linh',
  front: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Đức Linh',
  youth: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Đức Linh',
  commune_office: 'Ủy ban nhân dân xã Đức Linh',
  other: 'Hội Khuyến học xã Đức Linh',
}

export type KindsModel = { readonly kinds: readonly OrganisationKind[] }

/** What kind of organisation is entered: each kind asks its own questions. */
export const KindsPage: Page<KindsModel> = {
  layout: 'staff',
  title: () => 'Thêm tổ chức',
  current: '/quan-tri/don-vi',
  body: (_, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs items={[{ href: '/quan-tri/to-chuc', label: 'Tổ chức' }, { label: 'Thêm' }]} />
      <h1>Thêm loại nào?</h1>
      <ul class="todo">
        {Object.entries(kindOfParameter).map(([parameter, kind]) => (
          <li>
            <a href={`/quan-tri/to-chuc/moi?loai=${parameter}`}>{organisationKindWords[kind]}</a>
            <span class="meta">{examples[kind]}</span>
          </li>
        ))}
      </ul>
    </div>
  ),
}
