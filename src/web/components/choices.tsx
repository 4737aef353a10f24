import type { Child } from 'hono/jsx'
import type { Frame } from '../env.ts'
import { Icon, type IconName } from '../icons.tsx'
import { chosen, FieldError, Hint, issueOf, shown, wiring } from './field.tsx'

export type Option = {
  readonly value: string
  readonly label: Child
  readonly hint?: Child
  readonly icon?: IconName | undefined
}

type ChoicesProps = {
  readonly frame: Frame
  readonly name: string
  readonly legend: string
  readonly hint?: Child
  readonly options: readonly Option[]
  readonly value?: string | readonly string[] | undefined
  readonly kind?: 'radio' | 'checkbox' | undefined
  /** The page asks this one thing: the legend is its h1. */
  readonly legendIsTitle?: boolean | undefined
}

/** Radios or boxes as wide cards. The first carries the name as its id, so that an error can lead to it. */
export function Choices({
  frame,
  name,
  legend,
  hint,
  options,
  value,
  kind = 'radio',
  legendIsTitle,
}: ChoicesProps) {
  const issue = issueOf(frame, name)
  const picked = chosen(frame, name, { kind, value })
  const wired = wiring(name, { hint: hint !== undefined, issue })
  return (
    <fieldset aria-describedby={wired['aria-describedby']}>
      <legend>{legendIsTitle ? <h1>{legend}</h1> : legend}</legend>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} issue={issue} />
      {options.map((option, at) => (
        <label class="choice">
          <input
            type={kind}
            id={at === 0 ? name : `${name}-${at + 1}`}
            name={name}
            value={option.value}
            checked={picked.includes(option.value)}
            aria-invalid={wired['aria-invalid']}
          />
          {option.icon !== undefined && <Icon name={option.icon} />}
          <span>
            {option.label}
            {option.hint !== undefined && <span class="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type DateProps = {
  readonly frame: Frame
  readonly name: string
  readonly legend: string
  readonly hint?: Child
  /** `YYYY-MM-DD`. */
  readonly value?: string | undefined
}

const boxes = [
  { part: 'day', label: 'Ngày' },
  { part: 'month', label: 'Tháng' },
  { part: 'year', label: 'Năm' },
] as const

/** Three boxes `name.day`, `name.month`, `name.year`; the first carries the name as its id. */
export function DateField({ frame, name, legend, hint, value }: DateProps) {
  const issue = issueOf(frame, name, ...boxes.map(({ part }) => `${name}.${part}`))
  const wired = wiring(name, { hint: hint !== undefined, issue })
  const [year, month, day] = (value ?? '').split('-')
  const stored = { year, month: unpadded(month), day: unpadded(day) }
  return (
    <fieldset aria-describedby={wired['aria-describedby']}>
      <legend>{legend}</legend>
      <Hint name={name}>{hint}</Hint>
      <FieldError name={name} issue={issue} />
      <div class="row date">
        {boxes.map(({ part, label }) => (
          <label>
            {label}
            <input
              type="text"
              id={part === 'day' ? name : `${name}.${part}`}
              name={`${name}.${part}`}
              value={shown(frame, `${name}.${part}`, stored[part])}
              inputmode="numeric"
              autocomplete="off"
              aria-invalid={wired['aria-invalid']}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function unpadded(digits: string | undefined): string {
  return (digits ?? '').replace(/^0/, '')
}
