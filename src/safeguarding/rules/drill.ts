import { localDay, localTime, type Instant, type LocalDay } from '../../core/vi/dates.ts'

/** A drill that the cron slept over is made up for within these hours, never at night. */
const hoursLong = 3

/** What officers find in a drill instead of a child's words. */
export const drillWords =
  'Đây là diễn tập, không phải lời của trẻ em. Mở ca đúng hạn, xem lại các bước, rồi kết thúc diễn tập.'

/** The day whose drill may be raised now; null outside its hours. `hour` is one of 0 to 23, Việt Nam time. */
export function drillDay(now: Instant, hour: number): LocalDay | null {
  const at = Number(localTime(now).slice(0, 2))
  return at >= hour && at < hour + hoursLong ? localDay(now) : null
}
