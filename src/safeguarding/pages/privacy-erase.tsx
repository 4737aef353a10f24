import { formatNumber } from '../../core/vi/numbers.ts'
import { BackLink, Button, Choices, ErrorSummary, Form, Note, TextField } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { erasingWords } from '../../web/words/personal-data.ts'
import type { Erasee } from '../queries/privacy-erasable.ts'
import { requestable } from '../rules/privacy-erasure.ts'

const base = '/quan-tri/yeu-cau-du-lieu'

export type EraseModel = {
  readonly seq: number
  readonly version: number
  /** What was found; null: nothing is looked for yet. */
  readonly found: Omit<Erasee, 'within' | 'unitId' | 'version'> | null
}

export const ErasePage: Page<EraseModel> = {
  layout: 'staff',
  title: ({ seq }) => `Xóa dữ liệu theo yêu cầu số ${formatNumber(seq)}`,
  current: '/quan-tri/du-lieu-ca-nhan',
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href={`${base}/${model.seq}`}>Yêu cầu số {formatNumber(model.seq)}</BackLink>
      {model.found === null ? (
        <Find seq={model.seq} frame={frame} />
      ) : (
        <Confirm {...model} found={model.found} frame={frame} />
      )}
    </div>
  ),
}

function Find({ seq, frame }: { readonly seq: number; readonly frame: Frame }) {
  return (
    <>
      <h1>Xóa dữ liệu: bước 1, tìm</h1>
      <Form frame={frame} action={`${base}/${seq}/tim`}>
        <Choices
          frame={frame}
          name="subject"
          legend="Loại dữ liệu"
          options={requestable.map((subject) => ({
            value: subject,
            label: erasingWords[subject].name,
            hint: erasingWords[subject].hint,
          }))}
        />
        <TextField frame={frame} name="reference" label="Số, hoặc thư điện tử của tài khoản" />
        <p class="actions">
          <Button>Tìm</Button>
        </p>
      </Form>
    </>
  )
}

type ConfirmProps = { readonly frame: Frame; readonly found: NonNullable<EraseModel['found']> } & Omit<
  EraseModel,
  'found'
>

function Confirm({ seq, version, found, frame }: ConfirmProps) {
  const words = erasingWords[found.subject]
  return (
    <>
      <h1>Xóa dữ liệu: bước 2, xem lại</h1>
      <p>
        <b>
          {words.name}
          {found.number === null ? '' : ` số ${formatNumber(found.number)}`}
        </b>
        {found.name === null ? '' : `: ${found.name}`}
      </p>
      <h2>Sẽ xóa</h2>
      <ul>
        {words.gone.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <h2>Vẫn giữ</h2>
      <ul>
        {words.kept.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <State found={found} />
      {!found.erased && !found.inUse && (
        <Form frame={frame} action={`${base}/${seq}/xoa`} version={version}>
          <input type="hidden" name="subject" value={found.subject} />
          <input type="hidden" name="id" value={found.id} />
          <Choices
            frame={frame}
            name="sure"
            kind="checkbox"
            legend="Xóa rồi không lấy lại được"
            options={[{ value: 'yes', label: 'Tôi đã kiểm tra đúng người yêu cầu và đúng dữ liệu này' }]}
          />
          <p class="actions">
            <Button>Xóa vĩnh viễn</Button>
          </p>
        </Form>
      )}
      <p>
        <a class="back" href={`${base}/${seq}/xoa`}>
          Tìm dữ liệu khác
        </a>
      </p>
    </>
  )
}

function State({ found: { erased, inUse } }: Pick<ConfirmProps, 'found'>) {
  if (erased)
    return (
      <Note icon="check">
        <p>Dữ liệu này đã xóa rồi.</p>
      </Note>
    )
  if (inUse)
    return (
      <Note kind="lamp" icon="warning">
        <p>Tài khoản đang hoạt động. Kết thúc tài khoản ở trang Người dùng, rồi quay lại đây.</p>
      </Note>
    )
  return (
    <Note icon="info">
      <p>Bản sao lưu cũ còn dữ liệu này đến khi bản ấy bị xóa. Khi phục hồi, máy xóa lại lần nữa.</p>
    </Note>
  )
}
