import { formatLunarLong } from '../../core/calendar/lunar-words.ts'
import { toLunar } from '../../core/calendar/lunar.ts'
import { formatDay, formatDayLong, type LocalDay } from '../../core/vi/dates.ts'
import { shortDay } from '../../web/words/calendar.ts'
import { mainDay, type CampaignKind } from '../rules/campaign.ts'

type Dated = {
  readonly kind: CampaignKind
  readonly year: number
  readonly startsOn: LocalDay
  readonly endsOn: LocalDay
}

/** When it is: "Thứ Tư, 15/9/2027 (rằm tháng Tám năm Đinh Mùi)", or from when to when. */
export function campaignDay({ kind, year, startsOn, endsOn }: Dated): string {
  const day = feastOf({ kind, year })
  if (day === undefined) return startsOn === endsOn ? formatDayLong(startsOn) : spanWords(startsOn, endsOn)
  return kind === 'mid_autumn'
    ? `${formatDayLong(day)} (${formatLunarLong(toLunar(day))})`
    : formatDayLong(day)
}

/** From when to when its events are held, unless `campaignDay` says so. */
export function campaignSpan(campaign: Dated): string | undefined {
  const { startsOn, endsOn } = campaign
  return feastOf(campaign) === undefined || startsOn === endsOn ? undefined : spanWords(startsOn, endsOn)
}

/** The one day that a campaign is about; a whole month is about none. */
export function feastOf({ kind, year }: Pick<Dated, 'kind' | 'year'>): LocalDay | undefined {
  return kind === 'action_month' ? undefined : mainDay(kind, year)
}

/** "từ 1/6 đến 30/6/2027". */
function spanWords(from: LocalDay, to: LocalDay): string {
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `từ ${sameYear ? shortDay(from) : formatDay(from)} đến ${formatDay(to)}`
}
