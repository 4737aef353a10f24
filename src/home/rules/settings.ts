import * as z from 'zod'
import type { Settings } from '../../core/settings.ts'
import { isDay, weekday } from '../../core/vi/dates.ts'
import { clean, graphemes } from '../../core/vi/text.ts'
import { dayOf, joinDays } from '../../units/rules/days.ts'

const line = z
  .string('field.wrong')
  .transform((text) => clean(text).replace(/\s+/g, ' '))
  .refine((text) => graphemes(text) <= 200, 'settings.long')
  .default('')

const email = line.refine((text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'settings.email')
const phone = line.refine((text) => text === '' || isPhone(text), 'settings.phone')

/** As people write it: "0252 382 1234", "(0252) 382.1234", "+84 …", "111". */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length
  return /^\+?[\d\s().-]+$/.test(text) && digits >= 3 && digits <= 15
}

function whole(least: number, most: number, message: string) {
  return z.coerce.number(message).int(message).min(least, message).max(most, message)
}

const version = z.coerce.number('field.wrong').int('field.wrong').min(0, 'field.wrong')

export const SaveSettings = z.object({
  ownerName: line,
  ownerAddress: line,
  ownerPhone: phone,
  ownerEmail: email,
  ownerResponsible: line,
  supportContact: line,
  // A child leaves by it in a hurry: nothing between here and there may read or change where it leads.
  exitUrl: z.url({ protocol: /^https$/, hostname: /\./, error: 'settings.exit_url' }),
  readHours: whole(1, 72, 'settings.read_hours'),
  answerWorkingDays: whole(1, 60, 'settings.working_days'),
  feedbackWorkingDays: whole(1, 60, 'settings.working_days'),
  approveWorkingDays: whole(1, 60, 'settings.working_days'),
  verifyWorkingDays: whole(1, 60, 'settings.working_days'),
  drillHour: whole(0, 23, 'settings.drill_hour'),
  smallNumber: whole(3, 100, 'settings.small_number'),
  version,
})
export type SaveSettings = z.infer<typeof SaveSettings>

/** What the form decides, in the shape of the stored row. */
export function settingsOf(input: SaveSettings): Omit<Settings, 'rootUnitId' | 'keepNetworkAddress'> {
  const { ownerName, ownerAddress, ownerPhone, ownerEmail, ownerResponsible, version: _, ...others } = input
  const owner = {
    name: ownerName,
    address: ownerAddress,
    phone: ownerPhone,
    email: ownerEmail,
    responsible: ownerResponsible,
  }
  return { owner, ...others }
}

/** What Nghị định 174/2026 wants on every page and is not filled in yet. */
export function missingOwnerDetails(owner: Settings['owner']): (keyof Settings['owner'])[] {
  return (['name', 'address', 'phone', 'email', 'responsible'] as const).filter(
    (detail) => owner[detail] === '',
  )
}

export const holidayKinds = ['holiday', 'substitute', 'makeup'] as const

export const AddHoliday = z.preprocess(
  joinDays('day'),
  z
    .object({
      day: dayOf('day.wrong'),
      kind: z.enum(holidayKinds, 'holiday.kind'),
      name: z
        .string('holiday.name')
        .transform((text) => clean(text).replace(/\s+/g, ' '))
        .refine((name) => name !== '' && graphemes(name) <= 80, 'holiday.name'),
      version,
    })
    .superRefine(({ day, kind }, ctx) => {
      if (!isDay(day)) return
      const isWeekend = weekday(day) > 5
      if (kind === 'makeup' && !isWeekend) {
        ctx.addIssue({ code: 'custom', path: ['day'], message: 'holiday.weekend' })
      }
      if (kind === 'substitute' && isWeekend) {
        ctx.addIssue({ code: 'custom', path: ['day'], message: 'holiday.weekday' })
      }
    }),
)
export type AddHoliday = z.infer<typeof AddHoliday>

export const RemoveHoliday = z.object({ day: dayOf('day.wrong'), version })
export type RemoveHoliday = z.infer<typeof RemoveHoliday>

export const LoadHolidays = z.object({ year: whole(2000, 2100, 'holiday.year'), version })
export type LoadHolidays = z.infer<typeof LoadHolidays>

/** The year of a list of holidays; this one when the address says nothing that makes sense. */
export function yearOf(text: string | undefined, today: string): number {
  const year = Number(text)
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : Number(today.slice(0, 4))
}
