import type { Child } from 'hono/jsx'
import type { Issue } from '../../core/errors.ts'
import type { Frame } from '../env.ts'
import { Icon } from '../icons.tsx'
import { sentence } from '../words/index.ts'

// What every field shares: the value typed before, the error beside it, the ids that tie them together.

/** The text to show in a field: as typed, else as stored. */
export function shown(frame: Frame, name: string, value: string | undefined): string {
  const typed = frame.form.values[name]
  if (typed === undefined) return value ?? ''
  return typeof typed === 'string' ? typed : (typed[0] ?? '')
}

/** The chosen values of a group. A box that was ticked off is missing from what was sent. */
export function chosen(
  frame: Frame,
  name: string,
  group: { readonly kind: 'radio' | 'checkbox'; readonly value: string | readonly string[] | undefined },
): readonly string[] {
  const wasSent = Object.keys(frame.form.values).length > 0
  const missing = group.kind === 'checkbox' && wasSent ? [] : (group.value ?? [])
  const value = frame.form.values[name] ?? missing
  return typeof value === 'string' ? [value] : value
}

export function issueOf(frame: Frame, ...fields: readonly string[]): Issue | undefined {
  return frame.form.issues.find((issue) => fields.includes(issue.field))
}

/** The attributes that tie a control to its hint and its error. */
export function wiring(name: string, said: { readonly hint: boolean; readonly issue: Issue | undefined }) {
  const ids = [said.hint && `${name}-hint`, said.issue !== undefined && `${name}-error`].filter(
    (id) => id !== false,
  )
  return {
    'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
    'aria-invalid': said.issue === undefined ? undefined : ('true' as const),
  }
}

export function Hint({ name, children }: { readonly name: string; readonly children?: Child }) {
  if (children === undefined || children === null) return null
  return (
    <p class="hint" id={`${name}-hint`}>
      {children}
    </p>
  )
}

export function FieldError({ name, issue }: { readonly name: string; readonly issue: Issue | undefined }) {
  if (issue === undefined) return null
  return (
    <p class="wrong" id={`${name}-error`}>
      <Icon name="warning" />
      <span>
        <span class="away">Lỗi: </span>
        {sentence(issue)}
      </span>
    </p>
  )
}

type LabelProps = {
  readonly name: string
  readonly optional?: boolean | undefined
  readonly isTitle?: boolean | undefined
  readonly children?: Child
}

export function Label({ name, optional, isTitle, children }: LabelProps) {
  const label = (
    <label for={name}>
      {children}
      {optional && ' (không bắt buộc)'}
    </label>
  )
  return isTitle ? <h1>{label}</h1> : label
}
