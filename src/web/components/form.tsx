import type { Child } from 'hono/jsx'
import type { Issue } from '../../core/errors.ts'
import type { Frame } from '../env.ts'
import { Icon } from '../icons.tsx'
import { sentence } from '../words/index.ts'
import { classes } from './classes.ts'

type FormProps = {
  readonly frame: Frame
  readonly action: string
  /** The version of the subject that this page shows. */
  readonly version?: number | undefined
  /** A token minted before (a draft's), instead of a fresh one. */
  readonly token?: string | undefined
  readonly id?: string | undefined
  /** A button or two within a line: no space of its own. */
  readonly quiet?: boolean | undefined
  /** It takes a file. */
  readonly files?: boolean | undefined
  /** The browser keeps nothing of it for Back: another may hold the phone. */
  readonly forget?: boolean | undefined
  readonly children?: Child
}

/** A POST form with its commit token, so that a second tap never makes a second record. */
export function Form({ frame, action, version, token, id, quiet, files, forget, children }: FormProps) {
  const enctype = files ? 'multipart/form-data' : undefined
  return (
    <form
      method="post"
      action={action}
      enctype={enctype}
      novalidate
      autocomplete={forget ? 'off' : undefined}
      id={id}
      class={classes(quiet && 'quiet')}
    >
      <input type="hidden" name="commit" value={token ?? frame.token()} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {children}
    </form>
  )
}

type SummaryProps = { readonly frame: Frame; readonly audience: 'child' | 'adult' }

/** What is wrong, above the title; it takes the focus when the page opens. Nothing without issues. */
export function ErrorSummary({ frame, audience }: SummaryProps) {
  if (frame.form.issues.length === 0) return null
  const whole = frame.form.issues.filter((issue) => issue.field === '')
  const fields = frame.form.issues.filter((issue) => issue.field !== '')
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page was just sent and must say first what is wrong
    <div class="note error errors" role="alert" tabindex={-1} autofocus id="errors">
      <Icon name="warning" />
      <div>
        <h2>{audience === 'child' ? 'Em xem lại chỗ này nhé' : 'Có chỗ cần sửa'}</h2>
        <ul>
          {whole.map((issue) => (
            <li>{sentence(issue)}</li>
          ))}
          {fields.map((issue) => (
            <li>
              <a href={`#${fieldId(issue)}`}>{sentence(issue)}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** A date's first box carries the name of the whole date. */
function fieldId(issue: Issue): string {
  return issue.field.replace(/\.day$/, '')
}
