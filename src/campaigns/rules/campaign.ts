import * as z from 'zod'
import { midAutumn } from '../../core/calendar/lunar.ts'
import { version } from '../../core/version.ts'
import { addDays, type LocalDay } from '../../core/vi/dates.ts'
import { clean } from '../../core/vi/text.ts'
import { dayOf, joinDays } from '../../units/rules/days.ts'
import { fits } from './lengths.ts'

export const campaignKinds = ['childrens_day', 'action_month', 'family_day', 'mid_autumn', 'other'] as const
export type CampaignKind = (typeof campaignKinds)[number]

export const campaignLimits = { nameMax: 100, themeMax: 200, page: 20 } as const

/** The kinds as an address names them; also the beginning of a campaign's own address. */
export const kindParameters = {
  childrens_day: 'tet-thieu-nhi',
  action_month: 'thang-hanh-dong',
  family_day: 'ngay-gia-dinh',
  mid_autumn: 'trung-thu',
  other: 'khac',
} as const satisfies Record<CampaignKind, string>

export type OfferedDates = {
  readonly startsOn: LocalDay
  readonly endsOn: LocalDay
  readonly registersFrom: LocalDay
  readonly registersTo: LocalDay
}

/**
 * The day that a campaign is about, `YYYY-MM-DD`; undefined for one without. Quốc tế thiếu nhi 1/6; Tháng hành động
 * vì trẻ em 1–30/6 (Luật Trẻ em 2016, Art. 11); Ngày Gia đình Việt Nam 28/6 (Quyết định 72/2001/QĐ-TTg); Trung thu
 * 15/8 of the lunar calendar.
 */
export function mainDay(kind: CampaignKind, year: number): LocalDay | undefined {
  switch (kind) {
    case 'childrens_day':
    case 'action_month':
      return `${year}-06-01`
    case 'family_day':
      return `${year}-06-28`
    case 'mid_autumn':
      return midAutumn(year)
    case 'other':
      return undefined
    default:
      return never(kind)
  }
}

/** The days offered for a new campaign, to be changed at will: Trung thu is held on the nights before the full moon. */
export function offeredDates(kind: CampaignKind, year: number): OfferedDates | undefined {
  const day = mainDay(kind, year)
  if (day === undefined) return undefined
  const [before, after] = daysAround[kind]
  const [startsOn, endsOn] = [addDays(day, -before), addDays(day, after)]
  return { startsOn, endsOn, registersFrom: addDays(startsOn, -45), registersTo: addDays(endsOn, -3) }
}

const daysAround: Readonly<Record<CampaignKind, readonly [number, number]>> = {
  childrens_day: [10, 6],
  action_month: [0, 29],
  family_day: [6, 2],
  mid_autumn: [10, 0],
  other: [0, 0],
}

type Named = { readonly kind: CampaignKind; readonly year: number; readonly name: string }

/** The address of a campaign: "trung-thu-2027"; of a unit below the province with its name, "trung-thu-2027-duc-linh". */
export function slugOf({ kind, year, name }: Named, unitName: string | undefined): string {
  const words = kind === 'other' ? slugged(name).slice(0, 60) : kindParameters[kind]
  const dated = kind === 'other' && words.endsWith(`-${year}`) ? words : `${words}-${year}`
  return unitName === undefined ? dated : `${dated}-${slugged(unitName)}`
}

function slugged(text: string): string {
  return clean(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** Whether events may be registered for it on that day. */
export function takesEvents(
  campaign: { readonly registersFrom: LocalDay; readonly registersTo: LocalDay },
  day: LocalDay,
): boolean {
  return campaign.registersFrom <= day && day <= campaign.registersTo
}

const line = (max: number, long: string) =>
  z
    .string('field.wrong')
    .transform((text) => clean(text).replace(/\s+/g, ' '))
    .refine((text) => fits(text, max), long)

const shape = {
  name: line(campaignLimits.nameMax, 'campaign.name_long').refine((name) => name !== '', 'campaign.name'),
  theme: line(campaignLimits.themeMax, 'campaign.theme_long').nullish().default(null),
  startsOn: dayOf('campaign.day'),
  endsOn: dayOf('campaign.day'),
  registersFrom: dayOf('campaign.day'),
  registersTo: dayOf('campaign.day'),
}
const days = joinDays('startsOn', 'endsOn', 'registersFrom', 'registersTo')

type Windows = OfferedDates & { readonly theme: string | null }

function ordered(input: OfferedDates, ctx: z.RefinementCtx): void {
  const wrong = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
  if (input.endsOn < input.startsOn) return wrong('endsOn', 'campaign.ends')
  if (input.registersTo < input.registersFrom) wrong('registersTo', 'campaign.registers_ends')
  else if (input.registersTo > input.endsOn) wrong('registersTo', 'campaign.registers_late')
}

function themed<T extends Windows>(input: T): T {
  return { ...input, theme: input.theme === '' ? null : input.theme }
}

/** A new campaign of one's own unit; `unit` is needed by whoever serves several. */
export const AddCampaign = z.preprocess(
  days,
  z
    .object({
      ...shape,
      kind: z.enum(campaignKinds, 'campaign.kind'),
      year: z.coerce
        .number('campaign.year')
        .int('campaign.year')
        .min(2013, 'campaign.year')
        .max(2100, 'campaign.year'),
      unit: z.string().max(40).default(''),
    })
    .superRefine((input, ctx) => {
      ordered(input, ctx)
      if (!input.startsOn.startsWith(String(input.year)))
        ctx.addIssue({ code: 'custom', path: ['startsOn'], message: 'campaign.other_year' })
    })
    .transform(themed),
)
export type AddCampaign = z.infer<typeof AddCampaign>

export const EditCampaign = z.preprocess(
  days,
  z
    .object({ ...shape, version })
    .superRefine(ordered)
    .transform(themed),
)
export type EditCampaign = z.infer<typeof EditCampaign>

/** What the form of a new campaign is asked for. */
export const NewCampaign = z.object({
  loai: z.enum(Object.values(kindParameters)).optional().catch(undefined),
  nam: z.coerce.number().int().min(2013).max(2100).optional().catch(undefined),
})

export function kindOfParameter(parameter: string | undefined): CampaignKind | undefined {
  return campaignKinds.find((kind) => kindParameters[kind] === parameter)
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
