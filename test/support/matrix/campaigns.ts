import { env } from 'cloudflare:workers'
import type { Role } from '../../../src/core/access.ts'
import { client } from '../client.ts'
import { campaign, eventDay, schools, teacher, today, whole } from '../events.ts'
import type { Case, Prepared } from '../matrix.ts'
import { person, unit, type Person } from '../world.ts'

const organisers: readonly Role[] = ['school', 'commune']
const readers: readonly Role[] = ['commune', 'front', 'reporter', 'leader']
const callers: readonly Role[] = ['commune', 'front']
const approvers: readonly Role[] = ['commune']

type State = 'draft' | 'submitted' | 'approved' | 'postponed'

/** An event of a school of Đức Linh in that state; the insider serves that school, if it is a school's post. */
async function event(state: State, who: Person | undefined): Promise<void> {
  await schools()
  await campaign()
  if (who !== undefined)
    await env.DB.prepare(
      "update grants set organisation_id = 'school1' where person_id = ? and role = 'school'",
    )
      .bind(who.id)
      .run()
  const by = client(await teacher())
  const official = client(await person({ role: 'commune', unitId: unit.ducLinh }))
  if (state === 'draft') {
    await by.postJson('/nha-truong/su-kien/moi', { campaign: 1 })
    return
  }
  await by.postJson('/nha-truong/su-kien', whole)
  if (state === 'submitted') return
  await official.postJson('/quan-tri/su-kien/1/ghi-nhan', { version: 2 })
  if (state === 'postponed')
    await official.postJson('/quan-tri/su-kien/1/hoan', { version: 3, reason: 'Bão' })
}

const one = ':seq{[0-9]{1,9}}'

function at(path: string): string {
  return path.replace(one, '1')
}

function get(path: string, access: readonly Role[], state?: State): Case {
  return {
    method: 'GET',
    path,
    access,
    scoped: path.includes(':'),
    prepare: async (who) => {
      if (state !== undefined) await event(state, who)
      return { path: at(path) }
    },
  }
}

type Fields = NonNullable<Prepared['fields']>

function post(path: string, access: readonly Role[], made: { state: State; fields: Fields }): Case {
  return {
    method: 'POST',
    path,
    access,
    scoped: path.includes(':'),
    prepare: async (who) => {
      await event(made.state, who)
      return { path: at(path), fields: made.fields }
    },
  }
}

const own = '/nha-truong/su-kien'
const desk = '/quan-tri/su-kien'
const campaigns = '/quan-tri/chien-dich'
const reason = 'Bão số 9'
const days = {
  startsOn: '2027-09-05',
  endsOn: '2027-09-15',
  registersFrom: '2027-08-01',
  registersTo: '2027-09-10',
}

const saves: readonly Fields[] = [
  { title: whole.title, kinds: 'camp' },
  { day: eventDay, startsAt: '18:00', endsAt: '20:00', placeKind: 'school' },
  { under7: 40 },
  { noNeeds: 'yes' },
  { medic: 'yes', exits: 'yes', fire: 'no', nearWater: 'no', carer: 'yes', hotline: 'yes', photos: 'no' },
  { contactName: 'Trần Thị Liên', contactPhone: '0912345678' },
]

async function aCampaign(path: string): Promise<Prepared> {
  await campaign({ unitId: unit.root })
  return { path: at(path) }
}

export const campaignMatrix: readonly Case[] = [
  get('/nha-truong', organisers),
  get(own, organisers),
  post(own, organisers, { state: 'draft', fields: { ...whole, kinds: 'camp', holder: '1', another: 'yes' } }),
  get(`${own}/moi`, organisers),
  post(`${own}/moi`, organisers, { state: 'draft', fields: { campaign: 1, holder: '1' } }),
  get(`${own}/${one}`, organisers, 'draft'),
  ...saves.flatMap((fields, part) => [
    get(`${own}/${one}/${part + 1}`, organisers, 'draft'),
    post(`${own}/${one}/${part + 1}`, organisers, { state: 'draft', fields: { ...fields, version: 1 } }),
  ]),
  get(`${own}/${one}/7`, organisers, 'draft'),
  {
    ...post(`${own}/${one}/gui`, organisers, { state: 'draft', fields: {} }),
    prepare: async (who) => {
      await event('submitted', who)
      await env.DB.prepare("update campaign_events set status = 'draft'").run()
      return { path: `${own}/1/gui`, fields: { version: 2 } }
    },
  },
  get(`${own}/${one}/da-gui`, organisers, 'submitted'),
  post(`${own}/${one}/rut`, organisers, { state: 'submitted', fields: { version: 2 } }),
  get(`${own}/${one}/hoan`, organisers, 'approved'),
  get(`${own}/${one}/huy`, organisers, 'approved'),
  post(`${own}/${one}/hoan`, organisers, { state: 'approved', fields: { version: 3, reason } }),
  post(`${own}/${one}/huy`, organisers, { state: 'approved', fields: { version: 3, reason } }),
  get(desk, readers),
  get(`${desk}/${one}`, readers, 'submitted'),
  post(`${desk}/${one}/ghi-nhan`, approvers, { state: 'submitted', fields: { version: 2 } }),
  post(`${desk}/${one}/bo-sung`, approvers, {
    state: 'submitted',
    fields: { version: 2, section2: 'Ghi rõ địa chỉ' },
  }),
  post(`${desk}/${one}/to-chuc-lai`, approvers, {
    state: 'postponed',
    fields: { version: 4, day: eventDay },
  }),
  get(`${desk}/${one}/hoan`, organisers, 'approved'),
  get(`${desk}/${one}/huy`, organisers, 'approved'),
  post(`${desk}/${one}/hoan`, organisers, { state: 'approved', fields: { version: 3, reason } }),
  post(`${desk}/${one}/huy`, organisers, { state: 'approved', fields: { version: 3, reason } }),
  get(campaigns, callers),
  get(`${campaigns}/moi`, callers),
  {
    method: 'POST',
    path: campaigns,
    access: callers,
    prepare: async () => ({
      path: campaigns,
      fields: { kind: 'mid_autumn', year: 2027, name: 'Tết Trung thu 2027', ...days },
    }),
  },
  {
    method: 'GET',
    path: `${campaigns}/${one}`,
    access: callers,
    scoped: true,
    prepare: () => aCampaign(`${campaigns}/${one}`),
  },
  {
    method: 'POST',
    path: `${campaigns}/${one}`,
    access: callers,
    scoped: true,
    prepare: async () => ({
      ...(await aCampaign(`${campaigns}/${one}`)),
      fields: {
        name: 'Tết Trung thu',
        startsOn: today,
        endsOn: eventDay,
        registersFrom: today,
        registersTo: today,
        version: 1,
      },
    }),
  },
]
