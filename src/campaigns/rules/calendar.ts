import * as z from 'zod'
import { isDay } from '../../core/vi/dates.ts'
import { clean } from '../../core/vi/text.ts'

export const calendarLimits = {
  /** A calendar opens this many months back and ahead of today, so that no robot turns its pages for ever. */
  monthsBack: 120,
  monthsAhead: 24,
  /** Days with events that an agenda shows at once, and how many events of each. */
  agendaDays: 5,
  agendaEvents: 3,
  /** Events of one day on a page. */
  page: 20,
  /** No campaign has events on more days. */
  campaignDays: 400,
  choices: 10,
} as const

const day = z.string().refine(isDay).optional().catch(undefined)

/** What an address of the calendar asks. A parameter that makes no sense is left out. */
export const CalendarAsked = z.object({
  xa: z
    .string()
    .regex(/^[\w.-]{1,40}$/)
    .optional()
    .catch(undefined),
  thang: z
    .string()
    .regex(/^(?!9999)\d{4}-(0[1-9]|1[0-2])$/) // no month follows that year's last one
    .optional()
    .catch(undefined),
  ngay: day,
  tu: day,
  'chien-dich': z
    .string()
    .regex(/^[a-z0-9-]{1,120}$/)
    .optional()
    .catch(undefined),
  q: z
    .string()
    .transform((text) => clean(text).slice(0, 80))
    .catch(''),
  /** The hour and the number of the last event of the page before: `18:00-123`. */
  sau: z
    .string()
    .regex(/^\d{2}:\d{2}-\d{1,9}$/)
    .optional()
    .catch(undefined),
})
export type CalendarAsked = z.infer<typeof CalendarAsked>

/** Where a day's list goes on. */
export type DayKey = { readonly at: string; readonly seq: number }

export function dayKeyOf(sau: string | undefined): DayKey | undefined {
  const [at, seq] = sau?.split('-') ?? []
  return at === undefined || seq === undefined ? undefined : { at, seq: Number(seq) }
}
