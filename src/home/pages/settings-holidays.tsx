import {
  Button,
  Chips,
  Crumbs,
  DataTable,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  Select,
  Tag,
  TextField,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { holidayKindWords } from '../../web/words/settings.ts'
import { formatDayLong } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import type { ListedHoliday } from '../queries/settings.ts'
import { holidayKinds } from '../rules/settings.ts'

export type HolidaysModel = {
  readonly year: number
  readonly holidays: readonly ListedHoliday[]
  /** How many days of the platform's own table are not in this one. */
  readonly missing: number
  /** The version of the settings. */
  readonly version: number
}

const base = '/quan-tri/cau-hinh/ngay-nghi'

/** Days off and days worked in exchange, year by year: every deadline in working days counts by them. */
export const HolidaysPage: Page<HolidaysModel> = {
  layout: 'staff',
  title: ({ year }) => `Lịch nghỉ năm ${year}`,
  current: '/quan-tri/cau-hinh',
  body: (model, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs
        items={[{ href: '/quan-tri/cau-hinh', label: 'Cấu hình' }, { label: `Lịch nghỉ năm ${model.year}` }]}
      />
      <h1>Lịch nghỉ năm {model.year}</h1>
      <Chips
        label="Năm"
        items={[-1, 0, 1, 2].map((step) => ({
          href: `${base}?nam=${model.year + step}`,
          label: String(model.year + step),
          current: step === 0,
        }))}
      />
      <div class="split">
        <Days model={model} frame={frame} />
        <Adding model={model} frame={frame} />
      </div>
    </div>
  ),
}

type PartProps = { readonly model: HolidaysModel; readonly frame: Frame }

function Days({ model, frame }: PartProps) {
  return (
    <DataTable
      caption={`${formatNumber(model.holidays.length)} ngày khác ngày thường`}
      columns={[
        { key: 'day', label: 'Ngày' },
        { key: 'kind', label: 'Loại' },
        { key: 'name', label: 'Tên' },
        { key: 'remove', label: 'Bỏ' },
      ]}
      rows={model.holidays.map((holiday) => ({
        day: formatDayLong(holiday.day),
        kind: holidayKindWords[holiday.kind],
        name: (
          <span>
            {holiday.name} {holiday.announced === 0 && <Tag kind="wait">Chưa công bố</Tag>}
          </span>
        ),
        remove: (
          <Form frame={frame} action={`${base}/bo`} version={model.version} quiet>
            <input type="hidden" name="day" value={holiday.day} />
            <button class="as-link">
              Bỏ<span class="away"> ngày {formatDayLong(holiday.day)}</span>
            </button>
          </Form>
        ),
      }))}
      empty={
        <Empty>
          <p>
            Năm {model.year} chưa có ngày nghỉ nào. Mọi ngày từ thứ Hai đến thứ Sáu được tính là ngày làm
            việc.
          </p>
        </Empty>
      }
    />
  )
}

function Adding({ model, frame }: PartProps) {
  return (
    <aside class="sheet">
      {model.missing > 0 && (
        <Form frame={frame} action={`${base}/mac-dinh`} version={model.version}>
          <h2>Lịch mặc định</h2>
          <p>
            Hệ thống có sẵn {formatNumber(model.missing)} ngày của năm {model.year} chưa nằm trong bảng.
          </p>
          <input type="hidden" name="year" value={model.year} />
          <p class="row">
            <Button kind="second">Nạp {formatNumber(model.missing)} ngày</Button>
          </p>
        </Form>
      )}
      <h2>Thêm một ngày</h2>
      <Form frame={frame} action={base} version={model.version}>
        <DateField frame={frame} name="day" legend="Ngày" />
        <Select
          frame={frame}
          name="kind"
          label="Loại"
          empty="Chọn loại ngày"
          options={holidayKinds.map((kind) => ({ value: kind, label: holidayKindWords[kind] }))}
        />
        <TextField frame={frame} name="name" label="Tên" hint="Ví dụ: Nghỉ bù Quốc khánh." />
        <p class="row">
          <Button>Thêm</Button>
        </p>
      </Form>
    </aside>
  )
}
