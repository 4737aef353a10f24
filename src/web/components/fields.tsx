import type { Child } from 'hono/jsx'
import type { Frame } from '../env.ts'
import { classes } from './classes.ts'
import { FieldError, Hint, issueOf, Label, shown, wiring } from './field.tsx'

type FieldProps = {
  readonly frame: Frame
  readonly name: string
  readonly label: string
  readonly hint?: Child
  readonly value?: string | undefined
  readonly optional?: boolean | undefined
  /** The page asks this one thing: the label is its h1. */
  readonly labelIsTitle?: boolean | undefined
}

type TextFieldProps = FieldProps & {
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | undefined
  readonly autocomplete?: string | undefined
  readonly inputmode?: 'text' | 'numeric' | 'email' | 'tel' | 'search' | undefined
  /** As wide as a code or a number. */
  readonly narrow?: boolean | undefined
}

export function TextField(props: TextFieldProps) {
  const { frame, name, label, hint, optional, type = 'text', autocomplete = 'off', inputmode, narrow } = props
  const issue = issueOf(frame, name)
  return (
    <>
      <Label name={name} optional={optional} isTitle={props.labelIsTitle}>
        {label}
      </Label>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} issue={issue} />
      <input
        type={type}
        id={name}
        name={name}
        value={type === 'password' ? undefined : shown(frame, name, props.value)}
        autocomplete={autocomplete}
        inputmode={inputmode}
        class={classes(narrow && 'short')}
        {...wiring(name, { hint: hint !== undefined, issue })}
      />
    </>
  )
}

type TextAreaProps = FieldProps & {
  readonly rows?: number | undefined
  /** The most characters it takes: the island counts down to it. The server alone decides. */
  readonly n?: number | undefined
}

export function TextArea({
  frame,
  name,
  label,
  hint,
  value,
  optional,
  labelIsTitle,
  rows = 6,
  n,
}: TextAreaProps) {
  const issue = issueOf(frame, name)
  return (
    <>
      <Label name={name} optional={optional} isTitle={labelIsTitle}>
        {label}
      </Label>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} issue={issue} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        autocomplete="off"
        data-limit={n}
        {...wiring(name, { hint: hint !== undefined, issue })}
      >
        {shown(frame, name, value)}
      </textarea>
    </>
  )
}

type SelectProps = FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** The words of no choice. */
  readonly empty?: string | undefined
}

export function Select({
  frame,
  name,
  label,
  hint,
  value,
  optional,
  labelIsTitle,
  options,
  empty,
}: SelectProps) {
  const issue = issueOf(frame, name)
  const current = shown(frame, name, value)
  return (
    <>
      <Label name={name} optional={optional} isTitle={labelIsTitle}>
        {label}
      </Label>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} issue={issue} />
      <select id={name} name={name} {...wiring(name, { hint: hint !== undefined, issue })}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === current}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  )
}

/** A text field with words to pick from; anything else may be typed too. */
export function Suggest(props: FieldProps & { readonly options: readonly string[] }) {
  const { frame, name, label, hint, value, optional, labelIsTitle, options } = props
  const issue = issueOf(frame, name)
  return (
    <>
      <Label name={name} optional={optional} isTitle={labelIsTitle}>
        {label}
      </Label>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} issue={issue} />
      <input
        type="text"
        id={name}
        name={name}
        list={`${name}-list`}
        autocomplete="off"
        value={shown(frame, name, value)}
        {...wiring(name, { hint: hint !== undefined, issue })}
      />
      <datalist id={`${name}-list`}>
        {options.map((option) => (
          <option>{option}</option>
        ))}
      </datalist>
    </>
  )
}
