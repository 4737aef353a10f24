import type { Actor } from '../../../src/core/access.ts'
import { midAutumn } from '../../../src/core/calendar/lunar.ts'
import { addDays, localDay } from '../../../src/core/vi/dates.ts'
import { AddCampaign, offeredDates, type CampaignKind } from '../../../src/campaigns/rules/campaign.ts'
import { addCampaign } from '../../../src/campaigns/service/campaigns.ts'
import type { At } from '../main.ts'

export type SampleCampaign = {
  readonly id: string
  readonly slug: string
  readonly startsOn: string
  readonly endsOn: string
}
export type SampleCampaigns = {
  readonly past: SampleCampaign
  readonly coming: SampleCampaign
  /** The id of Trung thu 2024, before the communes were merged. */
  readonly of2024: string
}

type Given = { readonly now: string; readonly official: Actor }

/** The last Trung thu, the next Tết Thiếu nhi, and Trung thu 2024. */
export async function seedCampaigns(
  db: D1Database,
  at: At,
  { now, official }: Given,
): Promise<SampleCampaigns> {
  const today = localDay(now)
  const year = Number(today.slice(0, 4))
  const pastYear = midAutumn(year) < today ? year : year - 1
  const comingYear = `${year}-06-01` > today ? year : year + 1
  const add = async (kind: CampaignKind, of: number, name: string, theme: string): Promise<void> => {
    const offered = offeredDates(kind, of)
    if (offered === undefined) throw new TypeError('a campaign without a day')
    // Of a coming one, events may be registered already.
    const registersFrom = offered.registersFrom < today ? offered.registersFrom : addDays(today, -30)
    const input = AddCampaign.parse({ kind, year: of, name, theme, ...offered, registersFrom })
    await addCampaign(at(official, now), input)
  }
  await add('mid_autumn', 2024, 'Tết Trung thu 2024', 'Trung thu yêu thương')
  await add('mid_autumn', pastYear, `Tết Trung thu ${pastYear}`, 'Trăng sáng muôn nơi, em vui đến trường')
  await add(
    'childrens_day',
    comingYear,
    `Tết Thiếu nhi 1/6/${comingYear}`,
    'Lắng nghe trẻ em, cùng em lớn lên',
  )
  const { results } = await db
    .prepare('select id, slug, starts_on as startsOn, ends_on as endsOn from campaigns order by seq')
    .all<SampleCampaign>()
  const [first, past, coming] = results
  if (first === undefined || past === undefined || coming === undefined) throw new TypeError('no campaigns')
  return { past, coming, of2024: first.id }
}
