import { addDays, localDay } from '../../../src/core/vi/dates.ts'
import { postJson } from './forms.ts'
import { officer } from './people.ts'
import { school } from './places.ts'
import { data, row } from './site.ts'

const today = localDay(new Date().toISOString())
const [sender, reader] = [officer('commune').session, officer('commune').session] as const

export type State = 'draft' | 'submitted' | 'needsChanges' | 'approved' | 'postponed' | 'cancelled'

/** A campaign that takes events, put in place once; its number. */
export async function openCampaign(): Promise<number> {
  const known = data.prepare("select seq from campaigns where name = 'Tháng của các em'").get()
  if (known !== undefined) return Number(known['seq'])
  const made = {
    kind: 'other',
    year: Number(today.slice(0, 4)),
    name: 'Tháng của các em',
    theme: 'Hành động thiết thực, ưu tiên nguồn lực cho trẻ em',
    startsOn: today,
    endsOn: addDays(today, 90),
    registersFrom: today,
    registersTo: addDays(today, 80),
  }
  const { seq } = await postJson('/quan-tri/chien-dich', made, sender)
  return Number(seq)
}

/** An event of a school in that state; its number. */
export async function event(state: State): Promise<number> {
  const campaign = await openCampaign()
  const holder = await schoolNumber()
  if (state === 'draft')
    return Number((await postJson('/nha-truong/su-kien/moi', { campaign, holder }, sender))['seq'])
  const seq = Number((await postJson('/nha-truong/su-kien', { ...whole, campaign, holder }, sender))['seq'])
  const desk = `/quan-tri/su-kien/${seq}`
  if (state === 'needsChanges') await postJson(`${desk}/bo-sung`, { version: 2, points }, reader)
  if (state === 'approved' || state === 'postponed')
    await postJson(`${desk}/ghi-nhan`, { version: 2 }, reader)
  if (state === 'postponed')
    await postJson(`${desk}/hoan`, { version: 3, reason, newDay: addDays(today, 30) }, reader)
  if (state === 'cancelled') await postJson(`${desk}/huy`, { version: 2, reason }, reader)
  return seq
}

/** Gives whoever has a school's post without a school one that has events in every state. */
export async function serving(): Promise<void> {
  const seq = await event('needsChanges')
  const { organisation_id: id } = row('select organisation_id from campaign_events where seq = ?', seq)
  for (const state of ['draft', 'submitted', 'approved', 'postponed'] as const) {
    const other = await event(state)
    data.prepare('update campaign_events set organisation_id = ? where seq = ?').run(String(id), other)
  }
  data
    .prepare("update grants set organisation_id = ? where role = 'school' and organisation_id is null")
    .run(String(id))
}

async function schoolNumber(): Promise<number> {
  return Number(row('select seq from organisations where id = ?', await school())['seq'])
}

const reason = 'Bão số 9 đổ bộ vào đúng ngày tổ chức, đường vào trường ngập sâu'
const points = [
  { section: 2, body: 'Ghi rõ phòng hoặc sân nào của trường, kèm chỗ để xe của cha mẹ' },
  { section: 5, body: 'Sân trường gần suối: nêu người đứng gác phía suối' },
]
const whole = {
  title: 'Thi bày mâm cỗ và làm lồng đèn khổng lồ mừng Tết Trung thu của Trường Dân tộc nội trú Ẫ Ữ',
  kinds: ['making_contest', 'lion_dance', 'safety_talk'],
  day: addDays(today, 20),
  startsAt: '17h30',
  endsAt: '20h30',
  placeKind: 'culture_house',
  place: 'Sân vận động trung tâm, cổng số 2',
  rainPlan: 'Chuyển vào nhà đa năng của trường nội trú.',
  under7: 40,
  from7To9: 1200,
  from10To12: 90,
  disabled: 3,
  hardship: 25,
  adults: 30,
  gifts: 1500,
  lanterns: 250,
  needsValue: 12_500_000,
  medic: 'no',
  medicHow: 'Trạm y tế xã cách 200 mét',
  exits: 'yes',
  fire: 'no',
  nearWater: 'no',
  carer: 'yes',
  hotline: 'yes',
  photos: 'yes',
  photosHow: 'Cha mẹ ký phiếu, hỏi các em trước khi chụp',
  contactName: 'Nguyễn Thị Ngọc Diễm',
  contactPhone: '0912345678',
  contactEmail: 'lienhe@truong.example',
}
