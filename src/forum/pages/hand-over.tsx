import { Button, Form, issueOf, Note } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { RaiseFields } from '../../safeguarding/pages/raise.tsx'
import type { DeskModel } from './desk.tsx'
import { Marked } from './marked.tsx'

/** The words of a child; folded when they may weigh on who reads them. */
export function Words({ idea, text, marks }: DeskModel) {
  if (text === null) {
    return (
      <Note icon="lock">
        <p>Không còn chữ của em: em đã rút lại, hoặc bản gốc đã được xóa theo quy định.</p>
      </Note>
    )
  }
  const voice = (
    <div class="voice">
      <Marked text={text} marks={marks} />
    </div>
  )
  if (!idea.readFirst) return voice
  return (
    <details>
      <summary>Hiện lời của em</summary>
      {voice}
    </details>
  )
}

/** Two fields, and the idea is gone from this desk. It opens by itself when something in it must be mended. */
export function HandOver({ idea, actions, frame }: DeskModel & { frame: Frame }) {
  if (!actions.includes('raise')) return null
  const isWrong = ['level', 'line'].some((name) => issueOf(frame, name) !== undefined)
  return (
    <details class="hand-over" open={isWrong}>
      <summary>Chuyển bảo vệ trẻ em</summary>
      <Form frame={frame} action={`/quan-tri/duyet/${idea.seq}/chuyen`}>
        <p>Ý này rời hàng chờ ngay. Chỉ cán bộ bảo vệ trẻ em đọc tiếp.</p>
        <RaiseFields frame={frame} lineHint="Không bắt buộc. Chỉ cán bộ bảo vệ trẻ em đọc." />
        <p class="actions">
          <Button kind="second" icon="help">
            Chuyển ngay
          </Button>
        </p>
      </Form>
    </details>
  )
}
