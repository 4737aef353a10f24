import { Hono, type Context } from 'hono'
import { demand, scopeOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { getDetail } from '../queries/detail.ts'
import { listPeople } from '../queries/people.ts'
import { PeoplePage, type PeopleModel } from '../pages/people.tsx'
import { PersonPage } from '../pages/person.tsx'
import { PostPage } from '../pages/post.tsx'
import { Extension, PeopleFilter, peopleLimits, Seen } from '../rules/people.ts'
import { resendInvitation } from '../service/invitations.ts'
import { endPerson, forceChange, reopenPerson, resetTotp } from '../service/people.ts'
import { endPost, extendPost } from '../service/posts.ts'
import { siteOf } from './request.ts'

export const peopleRoutes = new Hono<Env>()
export const peoplePath = '/quan-tri/nguoi-dung'

peopleRoutes.get(peoplePath, async (c) => respond(c, await listModel(c), PeoplePage))

peopleRoutes.get(`${peoplePath}/:id`, async (c) => respond(c, await detailModel(c), PersonPage))

type Move = (ctx: WriteCtx, personId: string, seen: Seen, site: () => string) => Promise<Outcome>

/** Each of these needs nothing but the version its reader saw. Those that mail a link ask where the site is. */
const moves: Readonly<Record<string, Move>> = {
  'moi-lai': (ctx, id, seen, site) => resendInvitation(ctx, id, seen, site()),
  'ket-thuc': endPerson,
  'mo-lai': (ctx, id, seen, site) => reopenPerson(ctx, id, seen, site()),
  'doi-mat-khau': forceChange,
  'go-hai-lop': (ctx, id, seen, site) => resetTotp(ctx, id, seen, site()),
}

for (const [path, move] of Object.entries(moves)) {
  peopleRoutes.post(`${peoplePath}/:id/${path}`, (c) => {
    demand(c.get('ctx').actor, 'person.invite')
    return answer(c, Seen, {
      act: (ctx, input) => move(ctx, c.req.param('id') ?? '', input, () => siteOf(c)),
      to: `${peoplePath}/${c.req.param('id')}?xong=${path}`,
      again: async (status) => renderPage(c, await detailModel(c), PersonPage, status),
    })
  })
}

const postPath = `${peoplePath}/:id/nhiem-vu/:post` as const

peopleRoutes.get(postPath, async (c) => respond(c, await postModel(c), PostPage))

peopleRoutes.post(`${postPath}/gia-han`, (c) => {
  demand(c.get('ctx').actor, 'person.invite')
  return answer(c, Extension, {
    act: (ctx, input) => extendPost(ctx, postAt(c), input),
    to: `${peoplePath}/${c.req.param('id')}?xong=gia-han`,
    again: async (status) => renderPage(c, await postModel(c), PostPage, status),
  })
})

peopleRoutes.post(`${postPath}/ket-thuc`, (c) => {
  demand(c.get('ctx').actor, 'person.invite')
  return answer(c, Seen, {
    act: (ctx, input) => endPost(ctx, postAt(c), input),
    to: `${peoplePath}/${c.req.param('id')}?xong=het-nhiem-vu`,
    again: async (status) => renderPage(c, await postModel(c), PostPage, status),
  })
})

async function listModel(c: Context<Env>): Promise<PeopleModel> {
  const { actor, db, now } = c.get('ctx')
  demand(actor, 'person.invite')
  const { q, sau } = PeopleFilter.parse({ q: c.req.query('q'), sau: c.req.query('sau') })
  const limit = peopleLimits.page
  const scope = scopeOf(actor, 'person.invite')
  const rows = await listPeople(db, { scope, q, after: sau, day: localDay(now), limit })
  const people = rows.slice(0, limit)
  return {
    q,
    people,
    next: rows.length > limit ? (people.at(-1)?.id ?? null) : null,
    isFirst: sau === undefined,
  }
}

async function detailModel(c: Context<Env>) {
  const { actor, db, now } = c.get('ctx')
  demand(actor, 'person.invite')
  const detail = await getDetail(db, actor, c.req.param('id') ?? '', now)
  return { ...detail, note: c.req.query('xong') ?? '' }
}

async function postModel(c: Context<Env>) {
  const { person, posts } = await detailModel(c)
  const post = posts.find(({ id }) => id === c.req.param('post'))
  if (post === undefined) throw new AppError('not_found')
  return { person, post }
}

function postAt(c: Context<Env>) {
  return { personId: c.req.param('id') ?? '', grantId: c.req.param('post') ?? '' }
}
