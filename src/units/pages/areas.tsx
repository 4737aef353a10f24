import {
  Button,
  Crumbs,
  DataTable,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  LinkButton,
  Note,
  Select,
  TextField,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { areaKindWords, inSentence } from '../../web/words/units.ts'
import { formatDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import type { Area } from '../queries/areas.ts'
import type { Unit } from '../queries/units.ts'
import { areaKinds } from '../rules/areas.ts'
import { unitHref } from './units.tsx'

export type AreasModel = {
  readonly unit: Pick<Unit, 'id' | 'officialName' | 'validTo'>
  readonly areas: readonly Area[]
  readonly mayManage: boolean
  /** What was just done: how many lines an import added. */
  readonly added: number | null
  /** The area that was added just now. */
  readonly addedId?: string | undefined
}

/** The residential areas of a commune, those under its old communes included. */
export const AreasPage: Page<AreasModel> = {
  layout: 'staff',
  title: ({ unit }) => `Thôn, tổ dân phố của ${inSentence(unit.officialName)}`,
  current: '/quan-tri/don-vi',
  body: (model, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs
        items={[
          { href: '/quan-tri/don-vi', label: 'Đơn vị' },
          { href: unitHref(model.unit.id), label: model.unit.officialName },
          { label: 'Thôn, tổ dân phố' },
        ]}
      />
      <h1>Thôn, tổ dân phố của {inSentence(model.unit.officialName)}</h1>
      {model.added !== null && (
        <Note live icon="check" title={addedWords(model.added)}>
          <p>Các dòng đã có từ trước không nhập lại.</p>
        </Note>
      )}
      <AddedOne {...model} />
      {model.mayManage && (
        <p class="row">
          <LinkButton href={`${unitHref(model.unit.id)}/thon/nhap-tep`} kind="second" icon="up">
            Nhập cả danh sách
          </LinkButton>
          <LinkButton href="#them" kind="second">
            Thêm thôn, tổ dân phố
          </LinkButton>
        </p>
      )}
      <div class="split">
        <List {...model} />
        {model.mayManage && <Adding unit={model.unit} frame={frame} />}
      </div>
    </div>
  ),
}

function AddedOne({ areas, addedId }: AreasModel) {
  const area = areas.find(({ id }) => id === addedId)
  return area === undefined ? null : (
    <Note live icon="check">
      <p>
        Đã thêm {areaKindWords[area.kind].toLocaleLowerCase('vi')} {area.name}.
      </p>
    </Note>
  )
}

function addedWords(n: number): string {
  return n === 0 ? 'Không có dòng nào mới' : `Đã nhập ${formatNumber(n)} dòng`
}

function List({ unit, areas, mayManage }: AreasModel) {
  const live = areas.filter((area) => area.validTo === null).length
  return (
    <DataTable
      caption={`${formatNumber(live)} thôn, tổ dân phố đang hoạt động`}
      columns={[
        { key: 'name', label: 'Tên' },
        { key: 'of', label: 'Thuộc' },
        { key: 'time', label: 'Thời gian' },
      ]}
      rows={areas.map((area) => ({
        name: mayManage ? <a href={`/quan-tri/thon/${area.id}`}>{areaName(area)}</a> : areaName(area),
        of: area.communeId === unit.id ? unit.officialName : `${area.communeName} (cũ)`,
        time:
          area.validTo === null
            ? `Từ ${formatDay(area.validFrom)}`
            : `${formatDay(area.validFrom)} đến trước ${formatDay(area.validTo)}`,
      }))}
      empty={
        <Empty>
          <p>Chưa có thôn, tổ dân phố nào. Thêm từng nơi, hoặc nhập cả danh sách.</p>
        </Empty>
      }
    />
  )
}

function Adding({ unit, frame }: { readonly unit: AreasModel['unit']; readonly frame: Frame }) {
  const base = `${unitHref(unit.id)}/thon`
  return (
    <aside class="sheet" id="them">
      <h2>Thêm thôn, tổ dân phố</h2>
      <Form frame={frame} action={base}>
        <KindSelect frame={frame} />
        <TextField
          frame={frame}
          name="name"
          label="Tên"
          hint="Không cần viết lại loại. Ví dụ: Đông Hà, hoặc 1."
        />
        <DateField
          frame={frame}
          name="from"
          legend="Ngày thành lập (không bắt buộc)"
          hint="Bỏ trống thì ghi từ ngày nhập."
        />
        <p class="row">
          <Button>Thêm</Button>
        </p>
      </Form>
    </aside>
  )
}

export function KindSelect({ frame, value }: { readonly frame: Frame; readonly value?: string }) {
  return (
    <Select
      frame={frame}
      name="kind"
      label="Loại"
      value={value}
      empty="Chọn loại"
      options={areaKinds.map((kind) => ({ value: kind, label: areaKindWords[kind] }))}
    />
  )
}

/** "Thôn Đông Hà". */
export function areaName({ kind, name }: Pick<Area, 'kind' | 'name'>): string {
  return `${areaKindWords[kind]} ${name}`
}
