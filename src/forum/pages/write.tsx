import { Button, Form, HelpDetails, Note } from '../../web/components/index.ts'
import { FieldError, issueOf, shown } from '../../web/components/field.tsx'
import type { Frame } from '../../web/env.ts'
import { neutralTitle, type Page } from '../../web/page.ts'
import { hintWords } from '../../web/words/forum.ts'
import type { PrivateHint } from '../../safeguarding/rules/private-hints.ts'
import { ideaLimits } from '../rules/idea.ts'
import { Step, type StepModel } from './steps.tsx'

export type WriteModel = StepModel & {
  /** What looks private in the text; shown once, and the child may always go on. */
  readonly hints: readonly Pick<PrivateHint, 'kind' | 'text'>[]
}

export const WritePage: Page<WriteModel> = {
  layout: 'steps',
  title: () => neutralTitle,
  scripts: ['/child.js'],
  body: ({ draft, hints }, frame) => (
    <Step n={2} back="/dien-dan/gui-y-tuong/1" frame={frame}>
      <h1>
        <label for="body">Ý tưởng của em là gì?</label>
      </h1>
      <p class="hint" id="body-hint">
        Em viết như đang nói chuyện. Sai chính tả cũng không sao.
      </p>
      <Form frame={frame} action="/dien-dan/gui-y-tuong/2">
        <ul class="starts" aria-label="Em có thể bắt đầu bằng">
          <li>Em thấy…</li>
          <li>Em muốn…</li>
          <li>Vì…</li>
        </ul>
        <BodyField frame={frame} value={draft.body} />
        <Hints hints={hints} />
        {hints.length === 0 ? (
          <Button big wide iconAfter="next">
            Tiếp tục
          </Button>
        ) : (
          <Button big wide iconAfter="next" name="goOn" value="yes">
            Cứ tiếp tục
          </Button>
        )}
      </Form>
      <HelpDetails />
    </Step>
  ),
}

function BodyField({ frame, value }: { frame: Frame; value: string | undefined }) {
  const issue = issueOf(frame, 'body')
  return (
    <>
      <FieldError name="body" issue={issue} />
      <textarea
        id="body"
        name="body"
        rows={6}
        autocomplete="off"
        data-limit={ideaLimits.bodyMax}
        aria-describedby={issue === undefined ? 'body-hint body-keep' : 'body-error body-hint body-keep'}
        {...(issue === undefined ? {} : { 'aria-invalid': 'true' as const })}
      >
        {shown(frame, 'body', value)}
      </textarea>
      <p class="hint small" id="body-keep">
        Em đừng ghi tên, số điện thoại, nhà ở, trường lớp. Giữ kín thì an toàn hơn.
      </p>
    </>
  )
}

/** The same sentences come from the server once and from the island while the child writes. */
function Hints({ hints }: { hints: WriteModel['hints'] }) {
  if (hints.length === 0) return <div id="hints" role="status"></div>
  return (
    <div id="hints" role="status">
      <Note kind="lamp" icon="help" title="Giữ kín cho em">
        {hints.map((hint) => (
          <p>
            <mark>{hint.text}</mark> {hintWords[hint.kind]}
          </p>
        ))}
        <p>Em chưa sửa thì vẫn gửi được. Người lớn sẽ che giúp em.</p>
        <p>
          <a class="back" href="#body">
            Sửa lại
          </a>
        </p>
      </Note>
    </div>
  )
}
