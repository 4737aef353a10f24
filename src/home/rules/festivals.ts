import { midAutumn } from '../../core/calendar/lunar.ts'
import type { LocalDay } from '../../core/vi/dates.ts'

export type Festival = {
  readonly kind: 'childrensDay' | 'midAutumn'
  readonly name: string
  readonly day: LocalDay
  readonly words: string
}

/** The children's next festival, today included. */
export function nextFestival(today: LocalDay): Festival {
  const year = Number(today.slice(0, 4))
  const coming = [year, year + 1].flatMap((each): Festival[] => [
    { kind: 'childrensDay', name: 'Tết Thiếu nhi', day: `${each}-06-01`, words: 'Đó là ngày của các em.' },
    { kind: 'midAutumn', name: 'Tết Trung thu', day: midAutumn(each), words: 'Đó là rằm tháng Tám.' },
  ])
  const [next] = coming
    .filter((festival) => festival.day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day))
  if (next === undefined) throw new RangeError(`no festival after ${today}`)
  return next
}
