import type { Actor } from '../../../src/core/access.ts'
import { addDays, localDay } from '../../../src/core/vi/dates.ts'
import { AskChanges, Cancel, Postpone } from '../../../src/campaigns/rules/decisions.ts'
import { NewEvent, WholeEvent } from '../../../src/campaigns/rules/parts.ts'
import { approve, askChanges, cancel, postpone } from '../../../src/campaigns/service/decisions.ts'
import { beginEvent } from '../../../src/campaigns/service/drafts.ts'
import { registerEvent } from '../../../src/campaigns/service/sending.ts'
import type { At } from '../main.ts'
import { today, type SamplePlace } from '../pledges/places.ts'
import { childrensDays, lanternEvenings, titleAt, type SampleActivity } from './activities.ts'
import type { SampleCampaign, SampleCampaigns } from './campaigns.ts'

type Given = {
  readonly now: string
  readonly campaigns: SampleCampaigns
  /** Two officials of the province, one of Xã Đức Linh, and a teacher there. */
  readonly first: Actor
  readonly second: Actor
  readonly commune: Actor
  readonly school: Actor
}

type Fate = 'approved' | 'postponed' | 'cancelled' | 'submitted' | 'needsChanges' | 'draft'

const pastFates: readonly Fate[] = [
  'approved',
  'approved',
  'approved',
  'cancelled',
  'approved',
  'approved',
  'postponed',
]
const comingFates: readonly Fate[] = [
  'approved',
  'submitted',
  'approved',
  'needsChanges',
  'postponed',
  'cancelled',
]

/** Some forty events in every state that people decide on: those of the last Trung thu, and of the next Tết Thiếu nhi. */
export async function seedEvents(at: At, given: Given): Promise<void> {
  const { past, coming } = given.campaigns
  let seq = 0
  for (const [n, place] of today.entries()) {
    const activity = lanternEvenings[n % lanternEvenings.length]
    const fate = pastFates[n % pastFates.length]
    if (activity === undefined || fate === undefined) continue
    seq += 1
    const day = addDays(past.endsOn, -(n % 5))
    await seedEvent(at, given, {
      seq,
      place,
      activity,
      day,
      fate,
      campaign: past,
      sent: addDays(past.startsOn, -20),
    })
  }
  for (const [n, place] of today.slice(0, 14).entries()) {
    const activity = childrensDays[n % childrensDays.length]
    const fate = comingFates[n % comingFates.length]
    if (activity === undefined || fate === undefined) continue
    seq += 1
    const day = addDays(coming.startsOn, 3 + (n % 9))
    const sent = addDays(localDay(given.now), -(n % 6) - 1)
    await seedEvent(at, given, { seq, place, activity, day, fate, campaign: coming, sent })
  }
  await seedSchool(at, given, seq)
}

type Row = {
  readonly seq: number
  readonly place: SamplePlace
  readonly activity: SampleActivity
  readonly day: string
  readonly fate: Fate
  readonly campaign: SampleCampaign
  readonly sent: string
}

async function seedEvent(at: At, given: Given, row: Row): Promise<void> {
  const { place, seq, sent } = row
  await registerEvent(at(given.first, moment(given, sent, 2)), wholeEvent(row, place.unitId))
  await decide(at, given, row, seq)
}

async function decide(at: At, given: Given, { fate, sent, day }: Row, seq: number): Promise<void> {
  const decided = moment(given, addDays(sent, 1), 3)
  const approver = at(given.second, decided)
  if (fate === 'submitted' || fate === 'draft') return
  if (fate === 'needsChanges') {
    const points = [{ section: 5, body: 'Ghi rõ ai trông trẻ ở khu gần hồ nước.' }]
    await askChanges(approver, seq, AskChanges.parse({ version: 2, points }), undefined)
    return
  }
  await approve(approver, seq, 2, undefined)
  const later = at(given.second, moment(given, addDays(sent, 3), 4))
  if (fate === 'postponed') {
    const newDay = addDays(day, 2)
    const input = Postpone.parse({ version: 3, reason: 'Dự báo có mưa lớn.', newDay })
    await postpone(later, seq, input, undefined)
  }
  if (fate === 'cancelled') {
    const input = Cancel.parse({ version: 3, reason: 'Gộp vào ngày hội chung của khu vực.' })
    await cancel(later, seq, input, undefined)
  }
}

/** What the sample teacher sees: one approved, one that waits, one to mend, one just begun. */
async function seedSchool(at: At, given: Given, last: number): Promise<void> {
  const [place] = today
  if (place === undefined) throw new TypeError('a sample place is needed')
  const { coming } = given.campaigns
  const fates: readonly Fate[] = ['approved', 'submitted', 'needsChanges']
  let seq = last
  for (const [n, fate] of fates.entries()) {
    const activity = childrensDays[n]
    if (activity === undefined) continue
    seq += 1
    const sent = addDays(localDay(given.now), -6 + n)
    const day = addDays(coming.startsOn, 5 + n)
    const row = { seq, place, activity, day, fate, campaign: coming, sent }
    await registerEvent(at(given.school, moment(given, sent, 2)), wholeEvent(row, ''))
    await decide(at, { ...given, second: given.commune }, row, seq)
  }
  const draft = NewEvent.parse({ campaign: coming.slug })
  await beginEvent(at(given.school, given.now), draft)
}

function wholeEvent({ activity, place, day, seq, campaign }: Row, holder: string): WholeEvent {
  return WholeEvent.parse({
    campaign: campaign.slug,
    holder,
    title: titleAt(activity, place),
    kinds: [...activity.kinds],
    day,
    startsAt: activity.startsAt,
    endsAt: activity.endsAt,
    placeKind: 'other',
    place: activity.place,
    rainPlan: activity.rainPlan,
    under7: 20 + (seq % 5) * 6,
    from7To9: 40 + (seq % 7) * 5,
    from10To12: 45 + (seq % 6) * 5,
    from13To15: 15 + (seq % 4) * 5,
    disabled: seq % 4,
    hardship: 6 + (seq % 9),
    adults: 25 + (seq % 10),
    gifts: 60 + (seq % 8) * 10,
    water: 2,
    medic: 'yes',
    exits: 'yes',
    fire: 'no',
    nearWater: 'no',
    carer: 'yes',
    hotline: 'yes',
    photos: 'no',
    contactName: 'Nguyễn Văn Mẫu',
    contactPost: 'Cán bộ Đoàn',
    contactPhone: '0912 345 678',
    another: true,
  })
}

/** A morning of that day in Việt Nam, never after now. */
function moment({ now }: Given, day: string, hour: number): string {
  const at = `${day}T0${hour}:20:00.000Z`
  return at < now ? at : now
}
