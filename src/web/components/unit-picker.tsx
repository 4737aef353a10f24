import type { Child } from 'hono/jsx'
import type { Frame } from '../env.ts'
import { Choices } from './choices.tsx'
import { shown } from './field.tsx'
import { Suggest } from './fields.tsx'

type PickerProps = {
  readonly frame: Frame
  readonly label: string
  readonly hint?: Child
  /** The unit that is stored. */
  readonly value?: { readonly id: string; readonly name: string } | undefined
  /** Names to pick from while typing. */
  readonly options?: readonly string[] | undefined
  /** What the server found for the name that was typed; the person picks one. */
  readonly choices?:
    | readonly {
        readonly id: string
        readonly name: string
        readonly within: string
        readonly formerly?: string
      }[]
    | undefined
}

/**
 * A unit by its name, with or without marks, of today or of old. Fields: `unit` (the text), `unitId` and `unitFor`
 * (the text for which that id stands). An ambiguous name comes back with choices. Works without JavaScript.
 */
export function UnitPicker({ frame, label, hint, value, options = [], choices = [] }: PickerProps) {
  const typed = shown(frame, 'unit', value?.name)
  const kept = typed === value?.name ? value : undefined
  return (
    <>
      <Suggest
        frame={frame}
        name="unit"
        label={label}
        hint={hint ?? 'Gõ tên, có dấu hoặc không dấu. Gõ tên cũ cũng tìm được, ví dụ: huyện Tuy Phong.'}
        value={value?.name}
        options={options}
      />
      {choices.length > 0 && (
        <Choices
          frame={frame}
          name="unitId"
          legend="Chọn một đơn vị"
          options={choices.map((choice) => ({
            value: choice.id,
            label: choice.within === '' ? choice.name : `${choice.name}, ${choice.within}`,
            ...(choice.formerly === undefined ? {} : { hint: `Có địa bàn của ${choice.formerly} cũ` }),
          }))}
        />
      )}
      {choices.length > 0 && <input type="hidden" name="unitFor" value={typed} />}
      {choices.length === 0 && kept !== undefined && (
        <>
          <input type="hidden" name="unitId" value={kept.id} />
          <input type="hidden" name="unitFor" value={kept.name} />
        </>
      )}
    </>
  )
}
