import * as z from 'zod'
import { version } from '../../core/version.ts'
import { clean, fold, graphemes } from '../../core/vi/text.ts'
import { dayOf, joinDays, optionalDay } from '../../units/rules/days.ts'
import { unitFields } from '../../units/rules/units.ts'

export const organisationKinds = ['school', 'agency', 'front', 'youth', 'commune_office', 'other'] as const
export type OrganisationKind = (typeof organisationKinds)[number]

export const schoolLevels = [
  'preschool',
  'primary',
  'lower_secondary',
  'upper_secondary',
  'multi_level',
  'boarding',
  'continuing',
] as const
export type SchoolLevel = (typeof schoolLevels)[number]

export const fieldsOfWork = [
  'education',
  'health',
  'traffic',
  'environment',
  'culture',
  'security',
  'construction',
  'social',
  'other',
] as const
export type FieldOfWork = (typeof fieldsOfWork)[number]

export const organisationLimits = { nameMax: 150, page: 20 } as const

const Name = z
  .string('organisation.name')
  .transform((text) => clean(text).replace(/\s+/g, ' '))
  .refine((name) => /\p{L}/u.test(name), 'organisation.name')
  .refine((name) => graphemes(name) <= organisationLimits.nameMax, 'organisation.name_long')

const Fields = z
  .preprocess(
    (value) => (typeof value === 'string' ? (value === '' ? [] : [value]) : value),
    z.array(z.enum(fieldsOfWork, 'field.wrong')).max(fieldsOfWork.length, 'field.wrong').default([]),
  )
  .transform((fields) => fieldsOfWork.filter((field) => fields.includes(field)))

const shape = {
  ...unitFields,
  kind: z.enum(organisationKinds, 'organisation.kind'),
  schoolLevel: z.preprocess(
    (value) => (value === '' || value === null ? undefined : value),
    z.enum(schoolLevels, 'organisation.level').optional(),
  ),
  name: Name,
  fields: Fields,
  from: optionalDay('day.wrong'),
}

/** A school has a level, an agency has fields of work; for other kinds neither is kept. */
function suited<
  T extends { kind: OrganisationKind; schoolLevel?: SchoolLevel | undefined; fields: FieldOfWork[] },
>(input: T, ctx: z.RefinementCtx): T {
  if (input.kind === 'school' && input.schoolLevel === undefined) {
    ctx.addIssue({ code: 'custom', path: ['schoolLevel'], message: 'organisation.level' })
  }
  const isSchool = input.kind === 'school'
  return {
    ...input,
    schoolLevel: isSchool ? input.schoolLevel : undefined,
    fields: input.kind === 'agency' ? input.fields : [],
  }
}

export const AddOrganisation = z.preprocess(joinDays('from'), z.object(shape).transform(suited))
export type AddOrganisation = z.infer<typeof AddOrganisation>

export const EditOrganisation = z.preprocess(
  joinDays('from'),
  z.object({ ...shape, version }).transform(suited),
)
export type EditOrganisation = z.infer<typeof EditOrganisation>

/** `successor` is what was typed: a number or a name; `successorSeq` the one chosen of those offered for it. */
export const EndOrganisation = z.preprocess(
  joinDays('to'),
  z.object({
    to: dayOf('day.wrong'),
    successor: z
      .string()
      .transform((text) => clean(text).slice(0, 150))
      .default(''),
    successorSeq: z.preprocess(
      (value) => (value === '' || value === null ? undefined : value),
      z.coerce.number('field.wrong').int('field.wrong').min(1, 'field.wrong').optional(),
    ),
    successorFor: z.string().transform(clean).default(''),
    version,
  }),
)
export type EndOrganisation = z.infer<typeof EndOrganisation>

/** The number that was chosen, or typed; undefined when a name was typed or nothing. */
export function chosenSeq(
  input: Pick<EndOrganisation, 'successor' | 'successorSeq' | 'successorFor'>,
): number | undefined {
  const { successor, successorSeq, successorFor } = input
  if (successorSeq !== undefined && (successor === '' || fold(successor) === fold(successorFor)))
    return successorSeq
  return /^\d{1,9}$/.test(successor) ? Number(successor) : undefined
}

/** The kinds as the address of a list names them. */
export const kindOfParameter = {
  'truong-hoc': 'school',
  'co-quan': 'agency',
  'mat-tran': 'front',
  'doan-doi': 'youth',
  'uy-ban-xa': 'commune_office',
  khac: 'other',
} as const satisfies Readonly<Record<string, OrganisationKind>>
export type KindParameter = keyof typeof kindOfParameter
const kindParameters = ['truong-hoc', 'co-quan', 'mat-tran', 'doan-doi', 'uy-ban-xa', 'khac'] as const

/** What a list asks. A parameter that makes no sense is left out. */
export const OrganisationFilter = z.object({
  q: z
    .string()
    .transform((text) => clean(text).slice(0, 80))
    .catch(''),
  loai: z.enum(kindParameters).optional().catch(undefined),
  trong: z.string().max(40).optional().catch(undefined),
  sau: z.coerce.number().int().min(1).optional().catch(undefined),
})
export type OrganisationFilter = z.infer<typeof OrganisationFilter>
