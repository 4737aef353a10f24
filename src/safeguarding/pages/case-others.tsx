import { formatMoment } from '../../core/vi/dates.ts'
import {
  Button,
  Choices,
  DecisionChain,
  Form,
  Select,
  TextArea,
  UnitPicker,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { concernLimits } from '../rules/concern.ts'
import { isWrong } from './case-parts.tsx'
import type { CaseModel } from './case.tsx'

type Shown = CaseModel & { readonly frame: Frame }

/** One officer said that it is no case: another looks at it, and says yes or no. */
export function Dismissal({ case: one, actions, words, frame }: Shown) {
  if (one.dismissedAt === null) return null
  const isSecond = actions.includes('dismiss')
  return (
    <section>
      <h2>Có phải ca không?</h2>
      <DecisionChain
        links={[
          { label: 'Đề nghị: không phải ca', person: one.dismisser ?? '', at: formatMoment(one.dismissedAt) },
          { label: 'Người thứ hai xem lại', waiting: 'một cán bộ bảo vệ khác' },
        ]}
      />
      <p>
        {isSecond
          ? words === null
            ? 'Lý do đã ghi hiện cùng lời của em. Bấm “Hiện lời của em” rồi mới đồng ý được.'
            : 'Đọc lời của em và lý do đã ghi rồi mới quyết định.'
          : 'Bạn đã đề nghị nên không tự đồng ý được. Ca vẫn mở và vẫn tính giờ.'}
      </p>
      <div class="row">
        {isSecond && words !== null && (
          <Form frame={frame} action={`/bao-ve/ca/${one.seq}/xac-nhan`} version={one.version} quiet>
            <Button icon="check">Đồng ý: không phải ca</Button>
          </Form>
        )}
        <Form frame={frame} action={`/bao-ve/ca/${one.seq}/van-la-ca`} version={one.version} quiet>
          <Button kind="second" icon="back">
            Vẫn là ca
          </Button>
        </Form>
      </div>
    </section>
  )
}

/** What is done more rarely, each closed until it is needed. */
export function OtherSteps(model: Shown) {
  const { actions } = model
  return (
    <section>
      <h2>Việc khác</h2>
      <MoveForm {...model} />
      <LocateForm {...model} />
      {actions.includes('proposeDismiss') && <DismissForm {...model} />}
    </section>
  )
}

function MoveForm({ case: one, officers, frame }: Shown) {
  const others = officers.filter(({ id }) => id !== one.holderId)
  return (
    <details open={isWrong(frame, 'holder', 'told')}>
      <summary>Chuyển người giữ ca</summary>
      {others.length === 0 ? (
        <p>Chưa có cán bộ bảo vệ nào khác ở nơi này và cấp trên.</p>
      ) : (
        <Form frame={frame} action={`/bao-ve/ca/${one.seq}/chuyen-nguoi`} version={one.version} forget>
          <Select
            frame={frame}
            name="holder"
            label="Người giữ mới"
            empty="Chọn một cán bộ"
            options={others.map(({ id, name, unit }) => ({ value: id, label: `${name} (${unit})` }))}
          />
          <Choices
            frame={frame}
            name="told"
            kind="checkbox"
            legend="Đã báo chưa?"
            options={[{ value: 'yes', label: 'Đã gọi, người ấy nhận giữ ca' }]}
          />
          <Button icon="person">Chuyển người giữ</Button>
        </Form>
      )}
    </details>
  )
}

function LocateForm({ case: one, communes, choices, frame }: Shown) {
  return (
    <details open={isWrong(frame, 'unit') || choices.length > 0}>
      <summary>Ghi nơi của em</summary>
      <p>Ghi xã khi đã biết em ở đâu: cán bộ bảo vệ của xã ấy cùng thấy ca này.</p>
      <Form frame={frame} action={`/bao-ve/ca/${one.seq}/noi`} version={one.version} forget>
        <UnitPicker frame={frame} label="Xã, phường, đặc khu" options={communes} choices={choices} />
        <Button icon="place">Ghi nơi</Button>
      </Form>
      <Form frame={frame} action={`/bao-ve/ca/${one.seq}/noi`} version={one.version}>
        <input type="hidden" name="unknown" value="yes" />
        <button class="as-link">Chưa rõ em ở đâu: trả ca về cấp tỉnh</button>
      </Form>
    </details>
  )
}

function DismissForm({ case: one, frame }: Shown) {
  return (
    <details open={isWrong(frame, 'dismissReason')}>
      <summary>Không phải ca</summary>
      <p>Cần hai cán bộ. Ca vẫn mở và vẫn tính giờ cho đến khi người thứ hai đồng ý.</p>
      <Form frame={frame} action={`/bao-ve/ca/${one.seq}/khong-phai`} version={one.version} forget>
        <TextArea
          frame={frame}
          name="dismissReason"
          label="Vì sao không phải ca"
          rows={3}
          n={concernLimits.noteMax}
        />
        <Button kind="second">Đề nghị: không phải ca</Button>
      </Form>
    </details>
  )
}

/** A closed case is opened again only with a reason. */
export function ReopenForm({ case: one, frame }: Shown) {
  return (
    <details open={isWrong(frame, 'reopenReason')}>
      <summary>Mở lại ca</summary>
      <Form frame={frame} action={`/bao-ve/ca/${one.seq}/mo-lai`} version={one.version} forget>
        <TextArea
          frame={frame}
          name="reopenReason"
          label="Vì sao mở lại"
          rows={3}
          n={concernLimits.noteMax}
        />
        <Button kind="second" icon="undo">
          Mở lại ca
        </Button>
      </Form>
    </details>
  )
}
