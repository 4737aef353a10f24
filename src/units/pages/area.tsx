import {
  Button,
  Crumbs,
  DateField,
  ErrorSummary,
  Form,
  Note,
  SummaryList,
  TextField,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { formatDay } from '../../core/vi/dates.ts'
import type { Area } from '../queries/areas.ts'
import { areaName, KindSelect } from './areas.tsx'
import { unitHref } from './units.tsx'

export type AreaModel = { readonly area: Area }

/** One residential area: another name, or its end. */
export const AreaPage: Page<AreaModel> = {
  layout: 'staff',
  title: ({ area }) => areaName(area),
  current: '/quan-tri/don-vi',
  body: ({ area }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs
        items={[
          { href: unitHref(area.communeId), label: area.communeName },
          { href: `${unitHref(area.communeId)}/thon`, label: 'Thôn, tổ dân phố' },
          { label: areaName(area) },
        ]}
      />
      <h1>{areaName(area)}</h1>
      <SummaryList
        rows={[
          { key: 'Thuộc', value: area.communeName },
          { key: 'Từ ngày', value: formatDay(area.validFrom) },
        ]}
      />
      {area.validTo === null ? (
        <Changes area={area} frame={frame} />
      ) : (
        <Note title={`Kết thúc ngày ${formatDay(area.validTo)}`}>
          <p>Nơi này không còn hoạt động. Số liệu đã nhập vẫn còn.</p>
        </Note>
      )}
    </div>
  ),
}

function Changes({ area, frame }: { readonly area: Area; readonly frame: Frame }) {
  const base = `/quan-tri/thon/${area.id}`
  return (
    <>
      <section class="sheet">
        <h2>Đổi tên</h2>
        <Form frame={frame} action={`${base}/doi-ten`} version={area.version}>
          <KindSelect frame={frame} value={area.kind} />
          <TextField frame={frame} name="name" label="Tên" value={area.name} />
          <p class="row">
            <Button>Lưu tên mới</Button>
          </p>
        </Form>
      </section>
      <section class="sheet">
        <h2>Kết thúc</h2>
        <Form frame={frame} action={`${base}/ket-thuc`} version={area.version}>
          <DateField
            frame={frame}
            name="to"
            legend="Kết thúc từ ngày"
            hint="Ngày nghị quyết sáp nhập, giải thể có hiệu lực."
          />
          <p class="row">
            <Button kind="second">Ghi kết thúc</Button>
          </p>
        </Form>
      </section>
    </>
  )
}
