import * as z from 'zod'
import { version } from '../../core/version.ts'
import { readPhone } from '../../core/vi/typed.ts'
import { dayOf, joinDays } from '../../units/rules/days.ts'
import { unitFields } from '../../units/rules/units.ts'
import { eventLimits, placeKinds } from './event.ts'
import { optionalChoice, optionalCount, optionalLine, optionalText, optionalTime, ticked } from './fields.ts'
import { eventKinds } from './kinds.ts'
import { needKinds, type NeedKind, type Needs } from './needs.ts'
import { asksHow, safetyNames, type Safety, type SafetyQuestion } from './safety.ts'

const { titleMax, placeMax, textMax, nameMax, peopleMax, valueMax } = eventLimits

/** A campaign by its number or by the end of its address; '' leaves it as it is. */
const campaign = z.union([z.string(), z.number()], 'event.campaign').default('').transform(String)

const kinds = z
  .preprocess(
    (value) => (typeof value === 'string' ? (value === '' ? [] : [value]) : (value ?? [])),
    z.array(z.enum(eventKinds, 'field.wrong')).max(eventKinds.length, 'field.wrong'),
  )
  .transform((chosen) => eventKinds.filter((kind) => chosen.includes(kind)))

const what = { campaign, title: optionalLine(titleMax, 'event.title_long'), kinds }

const where = {
  day: z.preprocess((day) => (day === '' || day === undefined ? null : day), dayOf('event.day').nullable()),
  startsAt: optionalTime('event.time'),
  endsAt: optionalTime('event.time'),
  placeKind: optionalChoice(placeKinds, 'event.place_kind'),
  place: optionalLine(placeMax, 'event.place_long'),
  rainPlan: optionalText(textMax, 'event.text_long'),
  ...unitFields,
}

const children = optionalCount(peopleMax, 'event.number')
const who = {
  under7: children,
  from7To9: children,
  from10To12: children,
  from13To15: children,
  disabled: children,
  hardship: children,
  adults: optionalCount(peopleMax, 'event.adults'),
}

const count = optionalCount(peopleMax, 'event.need_number')
const needFields = {
  noNeeds: ticked,
  gifts: count,
  cakes: count,
  lanterns: count,
  stage: count,
  vehicles: count,
  water: count,
  medics: count,
  needsValue: optionalCount(valueMax, 'event.value'),
} satisfies Record<NeedKind, typeof count> & Record<string, unknown>

const answer = optionalChoice(['yes', 'no'], 'event.safety')
const how = optionalText(textMax, 'event.text_long')
const safetyFields = {
  medic: answer,
  medicHow: how,
  exits: answer,
  exitsHow: how,
  fire: answer,
  fireHow: how,
  nearWater: answer,
  nearWaterHow: how,
  carer: answer,
  carerHow: how,
  hotline: answer,
  hotlineHow: how,
  photos: answer,
  photosHow: how,
}

const contact = {
  contactName: optionalLine(nameMax, 'event.contact_long'),
  contactPost: optionalLine(nameMax, 'event.contact_long'),
  contactPhone: z
    .string('event.phone')
    .nullish()
    .transform((text) =>
      text === undefined || text === null || text.trim() === '' ? null : (readPhone(text) ?? ''),
    )
    .refine((phone) => phone !== '', 'event.phone'),
  contactEmail: z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() || null : (value ?? null)),
    z.email('event.email').max(254, 'event.email').nullable(),
  ),
}

/** Saving a part: with the version seen; `later` keeps what there is without asking for the rest. */
const saving = { version, later: ticked }

export const partSchemas = {
  1: z.object({ ...what, ...saving }),
  2: z.preprocess(joinDays('day'), z.object({ ...where, ...saving })),
  3: z.object({ ...who, ...saving }),
  4: z.object({ ...needFields, ...saving }),
  5: z.object({ ...safetyFields, ...saving }),
  6: z.object({ ...contact, ...saving }),
} as const
export type PartInputs = { [Part in keyof typeof partSchemas]: z.infer<(typeof partSchemas)[Part]> }

/** The schema of a part, for whoever holds the part as a type parameter. */
export const schemaOf: { readonly [Part in keyof PartInputs]: z.ZodType<PartInputs[Part]> } = partSchemas

/** An organisation by its number, or a unit's id for its people's committee; '' when only one can be meant. */
const holder = z.union([z.string(), z.number()], 'event.holder').default('').transform(String)
/** Another event of the same organisation on the same day is meant. */
const another = ticked

/** A new draft: for which campaign, and whose event it is. */
export const NewEvent = z.object({ campaign, holder })
export type NewEvent = z.infer<typeof NewEvent>

/** A whole event in one sending: the same fields as the parts. */
export const WholeEvent = z.preprocess(
  joinDays('day'),
  z.object({ ...what, ...where, ...who, ...needFields, ...safetyFields, ...contact, holder, another }),
)
export type WholeEvent = z.infer<typeof WholeEvent>

export const SubmitEvent = z.object({ version, another })
export type SubmitEvent = z.infer<typeof SubmitEvent>

/** The field of a safety question: `water` is a need, so the water nearby has another name. */
export function safetyField(question: SafetyQuestion): Exclude<SafetyQuestion, 'water'> | 'nearWater' {
  return question === 'water' ? 'nearWater' : question
}

/** What was asked for, as it is stored; null when nothing was answered. Nought is not asked for. */
export function needsOf(input: Pick<WholeEvent, NeedKind | 'noNeeds' | 'needsValue'>): Needs | null {
  const counts: Partial<Record<NeedKind, number>> = {}
  for (const kind of needKinds) {
    const n = input[kind]
    if (n !== null && n > 0) counts[kind] = n
  }
  const { noNeeds: none, needsValue: value } = input
  return none || value !== null || Object.keys(counts).length > 0 ? { none, counts, value } : null
}

type SafetyInput = Pick<WholeEvent, keyof typeof safetyFields>

/** The answers about safety, as they are stored. */
export function safetyOf(input: SafetyInput): Safety {
  const answers = safetyNames.flatMap((question) => {
    const field = safetyField(question)
    const given = input[field]
    if (given === null) return []
    return [
      [question, { answer: given, how: asksHow(question, given) ? input[`${field}How`] : null }] as const,
    ]
  })
  return Object.fromEntries(answers)
}
