import { localTime } from '../../core/vi/dates.ts'
import { Button, Choices, Form, LinkButton, Note, TextArea, TextField } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { isWrong } from './case-parts.tsx'
import { dangerWords, levelWords, receiverWords } from '../../web/words/concerns.ts'
import { concernLimits, dangers, levels, receiverKinds } from '../rules/concern.ts'
import type { CaseModel } from './case.tsx'

type Shown = CaseModel & { readonly frame: Frame }

/** Steps 1 and 2: how dangerous it is, and the level. */
export function AssessForm({ case: one, frame }: Shown) {
  return (
    <Form frame={frame} action={`/bao-ve/ca/${one.seq}/danh-gia`} version={one.version} forget>
      <h2>Bước 1 và 2: đánh giá</h2>
      <div class="ask">
        <Choices
          frame={frame}
          name="danger"
          legend="Có nguy hiểm tức thì không?"
          value={one.danger ?? undefined}
          options={dangers.map((danger) => ({ value: danger, label: dangerWords[danger] }))}
        />
        <Choices
          frame={frame}
          name="level"
          legend="Mức"
          value={String(one.level)}
          options={levels
            .toReversed()
            .map((level) => ({ value: String(level), label: `${level} – ${levelWords[level]}` }))}
        />
      </div>
      <TextArea
        frame={frame}
        name="levelReason"
        label="Vì sao hạ mức"
        hint="Chỉ cần ghi khi hạ mức. Lý do được niêm phong cùng lời của em."
        optional
        rows={2}
        n={concernLimits.noteMax}
      />
      <Button icon="check">Lưu đánh giá</Button>
    </Form>
  )
}

/** Step 3: who takes it over. Of a case that was handed over: who else. */
export function HandOverForm(model: Shown) {
  const { case: one, frame } = model
  if (one.status === 'assessing') return <FirstHandOver {...model} />
  return (
    <details open={isWrong(frame, 'receiverKind', 'receiver', 'number', 'time')}>
      <summary>Ghi thêm một nơi nhận</summary>
      <HandOverFields {...model} label="Ghi thêm" />
    </details>
  )
}

function FirstHandOver(model: Shown) {
  const { case: one } = model
  return (
    <section>
      <h2>Bước 3: chuyển</h2>
      <p>
        Gọi trước, ghi sau. Ghi xong thì ca đóng và lời của em không mở được ở đây nữa. Cần Mẫu số 01 thì in
        trước.
      </p>
      <p class="row">
        <a class="btn lamp" href="tel:111">
          Gọi 111
        </a>
        <a class="btn lamp" href="tel:113">
          Gọi 113
        </a>
        <LinkButton kind="second" icon="print" href={`/bao-ve/ca/${one.seq}/mau-01`}>
          Mẫu số 01
        </LinkButton>
      </p>
      <HandOverFields {...model} label="Ghi đã chuyển và đóng ca" />
    </section>
  )
}

function HandOverFields({ case: one, frame, readAt, label }: Shown & { readonly label: string }) {
  return (
    <Form frame={frame} action={`/bao-ve/ca/${one.seq}/chuyen`} version={one.version} forget>
      <div class="ask">
        <Choices
          frame={frame}
          name="receiverKind"
          legend="Chuyển cho"
          options={receiverKinds.map((kind) => ({ value: kind, label: receiverWords[kind] }))}
        />
      </div>
      <TextField frame={frame} name="time" label="Gọi lúc" value={localTime(readAt)} narrow />
      <TextField frame={frame} name="receiver" label="Người nhận" hint="Họ tên hoặc số hiệu, chức vụ." />
      <TextField
        frame={frame}
        name="number"
        label="Mã tiếp nhận"
        hint="Mã của 111, số vụ việc hoặc số văn bản. Chưa có thì ghi số điện thoại đã gọi."
      />
      <Button icon="check">{label}</Button>
    </Form>
  )
}

/** What helps a child who told, and what harms it. */
export function Advice() {
  return (
    <Note icon="help" title="Dặn dò">
      <p>
        Không gọi về gia đình khi người trong nhà có thể là người gây hại. Không gọi người bị nghi gây hại.
      </p>
      <ul>
        <li>Tin lời em.</li>
        <li>Không hỏi dồn, không hỏi vì sao.</li>
        <li>Nói: “Con làm đúng khi kể. Đây không phải lỗi của con.”</li>
        <li>Không hứa giữ kín tuyệt đối. Nói rõ sẽ báo cho ai.</li>
        <li>Ghi đúng lời em, ghi giờ.</li>
      </ul>
    </Note>
  )
}
