import { Button, Form, HelpDetails, LinkButton, Note } from '../../web/components/index.ts'
import { FieldError, issueOf, shown } from '../../web/components/field.tsx'
import type { Frame } from '../../web/env.ts'
import { neutralTitle, type Page } from '../../web/page.ts'
import { hintWords } from '../../web/words/forum.ts'
import { unmendedWords } from '../../web/words/nav.ts'
import type { PrivateKind } from '../../safeguarding/rules/private-hints.ts'
import { ideaLimits } from '../rules/idea.ts'
import { Next, Step, type StepModel } from './steps.tsx'

export type WriteModel = StepModel & {
  /** What looks private in the text; shown once, and the child may always go on. */
  readonly hints: readonly { readonly kind: PrivateKind; readonly text: string }[]
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
      <Form frame={frame} action="/dien-dan/gui-y-tuong/2" forget>
        <ul class="starts" aria-label="Em có thể bắt đầu bằng">
          <li>Em thấy…</li>
          <li>Em muốn…</li>
          <li>Vì…</li>
        </ul>
        {hints.length > 0 && <Hints hints={hints} />}
        <BodyField frame={frame} value={draft.body} />
        {hints.length === 0 && <div id="hints" role="status" data-last={unmendedWords}></div>}
        {isHelped(draft) && <HelpDetails open stay={draft.help === 'stay'} />}
        <Next />
      </Form>
      {!isHelped(draft) && <HelpDetails />}
    </Step>
  ),
}

function isHelped({ help }: WriteModel['draft']): boolean {
  return help === 'card' || help === 'stay'
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

/** Above the text when the server found them, so that they are seen first; the island fills the box below it. */
function Hints({ hints }: { hints: WriteModel['hints'] }) {
  return (
    <div id="hints" role="status" data-last={unmendedWords}>
      <Note kind="lamp" icon="help" title="Giữ kín cho em">
        {hints.map((hint) => (
          <p>
            <mark>{hint.text}</mark> {hintWords[hint.kind]}
          </p>
        ))}
        <p>{unmendedWords}</p>
        <div class="row">
          <LinkButton kind="second" href="#body">
            Sửa lại
          </LinkButton>
          <Button name="goOn" value="yes">
            Cứ tiếp tục
          </Button>
        </div>
      </Note>
    </div>
  )
}
