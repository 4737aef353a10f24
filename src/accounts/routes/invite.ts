import { Hono, type Context } from 'hono'
import { demand, scopeOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { chooseUnit } from '../../units/queries/choose.ts'
import { unitsOf, type Unit } from '../../units/queries/units.ts'
import { getDetail, rolesAt } from '../queries/detail.ts'
import { placesOf } from '../queries/places.ts'
import { InvitePage, type InviteModel } from '../pages/invite.tsx'
import { Invitation, NewPost, peopleLimits } from '../rules/people.ts'
import { addPost, invite } from '../service/invitations.ts'
import { peoplePath } from './people.ts'
import { siteOf, typedText } from './request.ts'

export const inviteRoutes = new Hono<Env>()

inviteRoutes.get(`${peoplePath}/moi`, async (c) => respond(c, await model(c, null), InvitePage))

inviteRoutes.post(`${peoplePath}/moi`, (c) => {
  demand(c.get('ctx').actor, 'person.invite')
  return answer(c, Invitation, {
    act: (ctx, input) => invite(ctx, input, siteOf(c)),
    to: (outcome) => `${peoplePath}/${String(outcome['personId'])}?xong=${String(outcome['status'])}`,
    again: async (status) => renderPage(c, await model(c, null), InvitePage, status),
    status: 201,
  })
})

const newPostPath = `${peoplePath}/:id/nhiem-vu/moi` as const

inviteRoutes.get(newPostPath, async (c) => respond(c, await model(c, c.req.param('id')), InvitePage))

inviteRoutes.post(newPostPath, (c) => {
  demand(c.get('ctx').actor, 'person.invite')
  return answer(c, NewPost, {
    act: (ctx, input) => addPost(ctx, c.req.param('id'), input, siteOf(c)),
    to: (outcome) => `${peoplePath}/${c.req.param('id')}?xong=${String(outcome['status'])}`,
    again: async (status) => renderPage(c, await model(c, c.req.param('id')), InvitePage, status),
    status: 201,
  })
})

/** The form for a chosen unit, or the choice of one: first where, then what. */
async function model(c: Context<Env>, personId: string | null): Promise<InviteModel> {
  const { actor, db, now } = c.get('ctx')
  demand(actor, 'person.invite')
  const person = personId === null ? null : (await getDetail(db, actor, personId, now)).person
  const chosen = await chosenUnit(c)
  const holder = person === null ? null : { id: person.id, name: person.name }
  if (!('unit' in chosen)) return { holder, unit: null, ...chosen, roles: [], organisations: [] }
  const { unit } = chosen
  const day = localDay(now)
  return {
    holder,
    unit: { id: unit.id, name: unit.officialName },
    typed: '',
    choices: [],
    isSearched: false,
    roles: rolesAt(actor, unit.within),
    organisations: await placesOf(db, { unitId: unit.id, day, limit: peopleLimits.organisations }),
    today: day,
  }
}

type Chosen = { readonly unit: Unit } | Pick<InviteModel, 'typed' | 'choices' | 'isSearched'>

/** The unit of the address or of the form; the only one where the inviter has no choice. */
async function chosenUnit(c: Context<Env>): Promise<Chosen> {
  const { actor, db, now, settings } = c.get('ctx')
  const scope = scopeOf(actor, 'person.invite')
  const [only, ...others] = scope
  const typed = c.req.query('q') ?? ''
  const asked = typedText(c, 'unitId') ?? c.req.query('unitId') ?? ''
  const isAlone = only !== undefined && others.length === 0 && !isAdmin(c)
  const unitId = asked === '' && typed === '' && isAlone ? only : asked
  const options = { day: localDay(now), near: settings.rootUnitId, within: scope }
  if (unitId !== '' || typed !== '') {
    const found = await chooseUnit(db, { unit: typed, unitId, unitFor: typed }, options)
    if ('unit' in found) return found
    return { typed, choices: found.choices, isSearched: true }
  }
  const own = await unitsOf(db, scope)
  const choices = own.map(({ id, officialName }) => ({ id, name: officialName, within: '' }))
  return { typed, choices, isSearched: false }
}

function isAdmin(c: Context<Env>): boolean {
  const { actor } = c.get('ctx')
  return actor.kind === 'person' && actor.grants.some(({ role }) => role === 'admin')
}
