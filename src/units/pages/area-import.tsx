import {
  Button,
  Crumbs,
  DataTable,
  ErrorSummary,
  Form,
  LinkButton,
  Note,
  TextArea,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { sentence } from '../../web/words/index.ts'
import { inSentence } from '../../web/words/units.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import type { ImportCheck } from '../queries/areas.ts'
import type { Unit } from '../queries/units.ts'
import type { CheckedLine } from '../rules/area-import.ts'
import { areaName } from './areas.tsx'
import { unitHref } from './units.tsx'

export type ImportModel = { readonly unit: Pick<Unit, 'id' | 'officialName'> }

/** Where a list is pasted or a file is chosen. */
export const ImportPage: Page<ImportModel> = {
  layout: 'staff',
  title: ({ unit }) => `Nhập thôn, tổ dân phố cho ${inSentence(unit.officialName)}`,
  current: '/quan-tri/don-vi',
  body: ({ unit }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <Trail unit={unit} />
      <h1>Nhập thôn, tổ dân phố cho {inSentence(unit.officialName)}</h1>
      <p>Mỗi dòng một thôn hoặc tổ dân phố. Bước sau hiện từng dòng để kiểm tra; bấm Nhập mới ghi.</p>
      <PasteForm unit={unit} frame={frame} />
      <Note title="Cách viết một dòng">
        <p>
          Viết liền như “Thôn Đông Hà”, hoặc chia cột: loại, tên, ngày thành lập (không bắt buộc). Cột cách
          nhau bằng dấu chấm phẩy, dấu phẩy, hoặc dán thẳng từ Excel.
        </p>
      </Note>
    </div>
  ),
}

export type CheckModel = ImportModel & ImportCheck & { readonly text: string }

// More rows than anybody looks through; the numbers above them are exact.
const shownMax = 200

/** What was read, line by line, before anything is written. */
export const CheckPage: Page<CheckModel> = {
  layout: 'staff',
  title: (model) => `Kiểm tra: ${countWords(model)}`,
  current: '/quan-tri/don-vi',
  body: (model, frame) => (
    <div class="wrap">
      <Trail unit={model.unit} />
      <h1>{countWords(model)}</h1>
      <p class="meta">
        Chưa ghi gì vào {inSentence(model.unit.officialName)}. {model.known > 0 && knownWords(model.known)}
      </p>
      {model.fresh > 0 ? (
        <Confirm model={model} frame={frame} />
      ) : (
        <Note title="Không có dòng nào để nhập">
          <p>
            <a href={`${unitHref(model.unit.id)}/thon`}>Về danh sách thôn, tổ dân phố</a>
          </p>
        </Note>
      )}
      <Lines title="Cần sửa" lines={model.lines.filter((line) => line.state === 'wrong')} />
      {model.wrong > 0 && (
        <details>
          <summary>Sửa ngay tại đây rồi kiểm tra lại</summary>
          <PasteForm unit={model.unit} frame={frame} text={model.text} />
        </details>
      )}
      <Lines title="Dòng đúng, sẽ nhập" lines={model.lines.filter((line) => line.state === 'new')} />
      <Lines title="Đã có, không nhập lại" lines={model.lines.filter((line) => line.state === 'known')} />
    </div>
  ),
}

/** "48 dòng: 45 đúng, 3 cần sửa". */
function countWords({ total, wrong }: ImportCheck): string {
  const right = `${formatNumber(total)} dòng: ${formatNumber(total - wrong)} đúng`
  return wrong === 0 ? right : `${right}, ${formatNumber(wrong)} cần sửa`
}

function knownWords(n: number): string {
  return `${formatNumber(n)} dòng đã có trong danh sách, không nhập lại.`
}

function Confirm({ model, frame }: { readonly model: CheckModel; readonly frame: Frame }) {
  const base = `${unitHref(model.unit.id)}/thon`
  return (
    <Form frame={frame} action={`${base}/nhap-tep`} files>
      <input type="hidden" name="step" value="import" />
      <textarea name="text" hidden aria-label="Danh sách đã kiểm tra">
        {model.text}
      </textarea>
      <div class="row">
        <Button big>
          Nhập {formatNumber(model.fresh)} dòng {model.known > 0 ? 'mới' : 'đúng'}
        </Button>
        <LinkButton href={`${base}/nhap-tep`} kind="second">
          {model.wrong > 0 ? 'Sửa rồi tải lại' : 'Bỏ, chọn lại'}
        </LinkButton>
      </div>
    </Form>
  )
}

type PasteProps = { readonly unit: ImportModel['unit']; readonly frame: Frame; readonly text?: string }

function PasteForm({ unit, frame, text }: PasteProps) {
  return (
    <Form frame={frame} action={`${unitHref(unit.id)}/thon/nhap-tep`} files>
      <input type="hidden" name="step" value="check" />
      <TextArea frame={frame} name="text" label="Dán danh sách" rows={8} value={text} />
      <label for="file">Hoặc chọn tệp CSV</label>
      <p class="hint" id="file-hint">
        Tệp CSV UTF-8 hoặc tệp chữ, nhiều nhất 2.000 dòng. Có tệp thì ô dán ở trên được bỏ qua.
      </p>
      <input
        type="file"
        id="file"
        name="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-describedby="file-hint"
      />
      <p class="row">
        <Button>Kiểm tra</Button>
      </p>
    </Form>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly CheckedLine[] }) {
  if (lines.length === 0) return null
  const shown = lines.slice(0, shownMax)
  return (
    <>
      <DataTable
        caption={`${title}: ${formatNumber(lines.length)} dòng`}
        columns={[
          { key: 'line', label: 'Dòng' },
          { key: 'read', label: 'Đọc được' },
          { key: 'say', label: lines[0]?.state === 'wrong' ? 'Cần sửa' : 'Ghi là' },
        ]}
        rows={shown.map((line) => ({
          line: `Dòng ${formatNumber(line.line)}`,
          read: line.read,
          say: said(line),
        }))}
      />
      {lines.length > shown.length && (
        <p class="meta">Còn {formatNumber(lines.length - shown.length)} dòng nữa không hiện ở đây.</p>
      )}
    </>
  )
}

function said(line: CheckedLine): string {
  if (line.state === 'new') return areaName(line.area)
  if (line.state === 'known') return 'Đã có'
  return sentence({ field: '', code: line.code, ...(line.n === undefined ? {} : { n: line.n }) })
}

function Trail({ unit }: ImportModel) {
  return (
    <Crumbs
      items={[
        { href: unitHref(unit.id), label: unit.officialName },
        { href: `${unitHref(unit.id)}/thon`, label: 'Thôn, tổ dân phố' },
        { label: 'Nhập danh sách' },
      ]}
    />
  )
}
