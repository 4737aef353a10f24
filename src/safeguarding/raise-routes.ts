import { Hono, type Context } from 'hono'
import { demand, personOf } from '../core/access.ts'
import { AppError } from '../core/errors.ts'
import { readTogether } from '../db/client.ts'
import type { Env } from '../web/env.ts'
import { renderPage, respond } from '../web/respond.tsx'
import { answer } from '../web/write.ts'
import { HandedPage, RaisedPage, type RaisedModel } from './pages/raise.tsx'
import { selectOnDuty } from './queries/duty.ts'
import { selectRaised, selectRaisedLast, selectRaisedOne } from './queries/raised.ts'
import { RaiseOther } from './rules/raising.ts'
import { raiseOther } from './service/raise.ts'

/** What moderators and those who type paper slips hand over, and all that they see of it afterwards. */
export const raiseRoutes = new Hono<Env>()
const home = '/quan-tri/chuyen-gap'

raiseRoutes.get(home, async (c) => {
  demand(c.get('ctx').actor, 'concern.raise')
  return respond(c, await ownOf(c), RaisedPage)
})

raiseRoutes.post(home, (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'concern.raise')
  return answer(c, RaiseOther, {
    act: raiseOther,
    tell: async () => ({ n: (await selectRaisedLast(ctx.db, personOf(ctx.actor)))[0]?.n ?? 0 }),
    to: ({ n }) => `${home}/${n}`,
    status: 201,
    again: async (status) => renderPage(c, await ownOf(c), RaisedPage, status),
  })
})

raiseRoutes.get(`${home}/:n{[0-9]{1,9}}`, async (c) => {
  const { actor, db, now, settings } = c.get('ctx')
  demand(actor, 'concern.raise')
  const [rows, onDuty] = await readTogether(db, [
    selectRaisedOne(db, personOf(actor), Number(c.req.param('n'))),
    selectOnDuty(db, { unitId: settings.rootUnitId, now }),
  ])
  const [raised] = rows
  if (raised === undefined) throw new AppError('not_found')
  const officer = onDuty.find(({ checkedIn }) => checkedIn === 1)?.name ?? null
  return respond(c, { ...raised, officer }, HandedPage)
})

async function ownOf(c: Context<Env>): Promise<RaisedModel> {
  const { actor, db } = c.get('ctx')
  return { rows: await selectRaised(db, personOf(actor)) }
}
