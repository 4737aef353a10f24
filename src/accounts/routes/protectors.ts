import { Hono, type Context } from 'hono'
import { demand, personOf, scopeOf } from '../../core/access.ts'
import { invalid } from '../../core/errors.ts'
import { readTogether } from '../../db/client.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { selectProposals, selectProtectors } from '../queries/protectors.ts'
import { ProtectorsPage, type ProtectorsModel } from '../pages/protectors.tsx'
import { Seen } from '../rules/people.ts'
import { Nothing } from '../rules/sign-in.ts'
import {
  agreeToProtector,
  agreeToReset,
  askTotpReset,
  refuseProtector,
  refuseReset,
} from '../service/protectors.ts'
import { siteOf } from './request.ts'

export const protectorRoutes = new Hono<Env>()
const path = '/quan-tri/can-bo-bao-ve'

protectorRoutes.get(path, async (c) => respond(c, await model(c), ProtectorsPage))

type Decide = (ctx: WriteCtx, id: string, seen: Seen, site: () => string) => Promise<Outcome>

const decisions: Readonly<Record<string, Decide>> = {
  'de-nghi/:id/dong-y': agreeToProtector,
  'de-nghi/:id/khong-dong-y': refuseProtector,
  'go-hai-lop/:id/dong-y': (ctx, id, seen, site) => agreeToReset(ctx, id, seen, site()),
  'go-hai-lop/:id/khong-dong-y': refuseReset,
}

for (const [part, decide] of Object.entries(decisions)) {
  protectorRoutes.post(`${path}/${part}`, (c) => {
    demand(c.get('ctx').actor, 'grant.protect')
    return answer(c, Seen, {
      act: async (ctx, input) => {
        demandOpen(c)
        return decide(ctx, c.req.param('id') ?? '', input, () => siteOf(c))
      },
      to: `${path}?xong=1`,
      again: async (status) => renderPage(c, await model(c), ProtectorsPage, status),
    })
  })
}

protectorRoutes.post(`${path}/:person/go-hai-lop`, (c) => {
  demand(c.get('ctx').actor, 'grant.protect')
  return answer(c, Nothing, {
    act: async (ctx) => {
      demandOpen(c)
      return askTotpReset(ctx, c.req.param('person'))
    },
    to: `${path}?xong=1`,
    again: async (status) => renderPage(c, await model(c), ProtectorsPage, status),
  })
})

/** Who may protect is not decided from a screen that its officer has left. @throws AppError `invalid` */
function demandOpen(c: Context<Env>): void {
  const { openUntil } = c.get('request')
  if (openUntil === null || openUntil <= c.get('ctx').now) invalid('', 'protector.locked')
}

async function model(c: Context<Env>): Promise<ProtectorsModel> {
  const { actor, db, now } = c.get('ctx')
  demand(actor, 'grant.protect')
  const scope = scopeOf(actor, 'grant.protect')
  const [proposals, protectors] = await readTogether(db, [
    selectProposals(db, scope),
    selectProtectors(db, scope, now),
  ])
  return { me: personOf(actor), proposals, protectors, isDone: c.req.query('xong') === '1' }
}
