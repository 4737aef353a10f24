import { Button, Choices, Form, TextField } from '../../web/components/index.ts'
import { FieldError, issueOf } from '../../web/components/field.tsx'
import type { Frame } from '../../web/env.ts'
import { actionWords, reasonWords } from '../../web/words/forum.ts'
import { declineReasons } from '../rules/idea.ts'
import type { DeskModel } from './desk.tsx'

/** One decision: what is open in this state and to this person, and what each choice needs. */
export function DecisionForm({
  idea,
  actions,
  frame,
}: Pick<DeskModel, 'idea' | 'actions'> & { frame: Frame }) {
  const decisions = (['publish', 'keepPrivate', 'proposeDecline'] as const).filter((action) =>
    actions.includes(action),
  )
  return (
    <Form frame={frame} action={`/quan-tri/duyet/${idea.seq}/quyet-dinh`} version={idea.version}>
      <Choices
        frame={frame}
        name="decision"
        legend="Quyết định"
        options={decisions.map((action) => ({
          value: action,
          label: actionWords[action],
          hint: decisionHints[action],
        }))}
      />
      {actions.includes('publish') && (
        <div class="for-publish">
          <TextField
            frame={frame}
            name="title"
            label="Tên bài (trung tính)"
            hint="Cần có khi đăng. Nêu việc gì; không nhắc tên ai; không chép nguyên lời em."
            value={idea.title ?? ''}
          />
          {idea.hints > 0 && <Sure frame={frame} />}
        </div>
      )}
      <div class="for-decline">
        <Choices
          frame={frame}
          name="reason"
          legend="Lý do đề nghị không đăng"
          options={declineReasons.map((reason) => ({ value: reason, label: reasonWords[reason] }))}
        />
      </div>
      <p class="actions">
        <Button big>Lưu quyết định</Button>
      </p>
      <p class="hint">Hoàn tác được trong 10 phút. Muốn không đăng thì cần người thứ hai đọc lại.</p>
    </Form>
  )
}

function Sure({ frame }: { frame: Frame }) {
  const issue = issueOf(frame, 'sure')
  return (
    <fieldset>
      <legend>Chỗ giống thông tin riêng</legend>
      <FieldError name="sure" issue={issue} />
      <label class="choice">
        <input
          type="checkbox"
          id="sure"
          name="sure"
          value="yes"
          {...(issue === undefined ? {} : { 'aria-invalid': 'true' as const })}
        />
        <span>Đã đọc từng chỗ được đánh dấu; không chỗ nào làm lộ em là ai</span>
      </label>
    </fieldset>
  )
}

const decisionHints = {
  publish: 'Mọi người đọc được, không có tên em. Chuyện trẻ em bị hại thì không đăng.',
  keepPrivate: 'Không đăng lên. Người lớn vẫn đọc và trả lời em.',
  proposeDecline: 'Người thứ hai đọc lại trước khi em được báo.',
} as const
