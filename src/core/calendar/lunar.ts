import { addDays, dayOfEpoch, daysBetween, epochDay, partsOf, type LocalDay } from '../vi/dates.ts'
import { julianEpoch, lunationNear, newMoonDay, sunSector } from './astronomy.ts'

/** A day of the lunar calendar of Việt Nam: day 1–30, month 1–12, a leap month bears its predecessor's number. */
export type LunarDay = {
  readonly day: number
  readonly month: number
  readonly leap: boolean
  readonly year: number
}

type LunarMonth = Omit<LunarDay, 'day'> & { readonly first: LocalDay; readonly length: number }

/**
 * The lunar date of a day by the rules of Hồ Ngọc Đức, "Thuật toán tính âm lịch". Agrees with full astronomical
 * theory on every day of 1968–2071; later, up to 2100, two months (12/2072, 10/2085) begin a day off.
 * @throws RangeError when not a day.
 */
export function toLunar(day: LocalDay): LunarDay {
  const { year } = partsOf(day)
  const months = [...monthsBeforeSolstice(year), ...monthsBeforeSolstice(year + 1)]
  const found = months.findLast(({ first }) => first <= day)
  if (found === undefined) throw new RangeError('a day before every month of its year')
  return { day: daysBetween(found.first, day) + 1, month: found.month, leap: found.leap, year: found.year }
}

/** The day of a lunar date; undefined when that year has no such leap month or that month no such day. */
export function fromLunar(lunar: {
  day: number
  month: number
  year: number
  leap?: boolean
}): LocalDay | undefined {
  const { day, month, year, leap = false } = lunar
  const found = [...monthsBeforeSolstice(year), ...monthsBeforeSolstice(year + 1)].find(
    (candidate) => candidate.year === year && candidate.month === month && candidate.leap === leap,
  )
  if (found === undefined || !Number.isInteger(day) || day < 1 || day > found.length) return undefined
  return addDays(found.first, day - 1)
}

/** Tết Nguyên Đán of that year: the first day of its first month. */
export function tet(year: number): LocalDay {
  return certain({ day: 1, month: 1, year })
}

/** Tết Trung thu of that year: rằm tháng Tám, 15/8 of the lunar calendar, never of its leap month. */
export function midAutumn(year: number): LocalDay {
  return certain({ day: 15, month: 8, year })
}

/** Giỗ Tổ Hùng Vương of that year: 10/3 of the lunar calendar (Bộ luật Lao động 2019, Art. 112). */
export function hungKingsDay(year: number): LocalDay {
  return certain({ day: 10, month: 3, year })
}

/**
 * The months from the one that holds the winter solstice before `year`, always the 11th, up to the next such month.
 * Thirteen mean a leap year: the first month without a trung khí then bears the number of the one before.
 */
function monthsBeforeSolstice(year: number): LunarMonth[] {
  const begin = solsticeLunation(year - 1)
  const count = solsticeLunation(year) - begin
  const starts = Array.from({ length: count + 1 }, (_, i) => newMoonDay(begin + i))
  const sectors = starts.map(sunSector)
  const leapAt = count === 13 ? sectors.findIndex((sector, i) => i > 0 && sector === sectors[i + 1]) : count
  return starts.slice(0, count).map((start, i) => {
    const ordinal = i < leapAt ? i : i - 1
    return {
      first: dayOfEpoch(start - julianEpoch),
      length: (starts[i + 1] ?? start) - start,
      month: ((ordinal + 10) % 12) + 1,
      leap: i === leapAt,
      year: ordinal < 2 ? year - 1 : year,
    }
  })
}

/** The number of the new moon that begins the month of the winter solstice of that solar year. */
function solsticeLunation(year: number): number {
  const k = lunationNear(epochDay(`${year}-12-31`) + julianEpoch)
  const latest = newMoonDay(k) > epochDay(`${year}-12-31`) + julianEpoch ? k - 1 : k
  return sunSector(newMoonDay(latest)) >= 9 ? latest - 1 : latest
}

function certain(lunar: { day: number; month: number; year: number }): LocalDay {
  const day = fromLunar(lunar)
  if (day === undefined) throw new RangeError('no such lunar day')
  return day
}
