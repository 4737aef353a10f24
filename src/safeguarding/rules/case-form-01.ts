import * as z from 'zod'
import { version } from '../../core/version.ts'
import { clean } from '../../core/vi/text.ts'
import { concernLimits } from './concern.ts'

/**
 * What an officer fills in of Mẫu số 01, Phụ lục of Nghị định 56/2017/NĐ-CP ("Báo cáo tiếp nhận thông tin trẻ em"), in
 * its order. When it came and the child's own words stand there by themselves.
 */
export const formFields = [
  'agency',
  'via',
  'childName',
  'birth',
  'sex',
  'place',
  'condition',
  'consequence',
  'father',
  'mother',
  'family',
  'caregiver',
  'done',
  'informant',
  'phone',
  'address',
  'suspect',
  'note',
] as const
export type FormField = (typeof formFields)[number]
export type Form01 = Readonly<Record<FormField, string>>

const text = z
  .string('concern.form_long')
  .transform(clean)
  .refine((value) => value.length <= concernLimits.noteMax, 'concern.form_long')
  .default('')

const shape: Readonly<Record<FormField, typeof text>> = {
  agency: text,
  via: text,
  childName: text,
  birth: text,
  sex: text,
  place: text,
  condition: text,
  consequence: text,
  father: text,
  mother: text,
  family: text,
  caregiver: text,
  done: text,
  informant: text,
  phone: text,
  address: text,
  suspect: text,
  note: text,
}

export const SaveForm = z.object({ version, ...shape })
export type SaveForm = z.infer<typeof SaveForm>

const Stored = z.object(shape)

/** A form of which nothing is known. */
export const emptyForm: Form01 = Stored.parse({})

/** The form that was kept sealed; undefined when none was. */
export function storedForm(sealed: string | undefined): Form01 | undefined {
  return sealed === undefined ? undefined : Stored.parse(JSON.parse(sealed))
}

/** The form as it is kept. */
export function formText(form: Form01): string {
  return JSON.stringify(Object.fromEntries(formFields.map((field) => [field, form[field]])))
}
