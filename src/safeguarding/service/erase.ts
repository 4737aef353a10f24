import { authorize } from '../../core/access.ts'
import { invalid } from '../../core/errors.ts'
import { advance } from '../../core/flow.ts'
import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { erase } from '../../db/erasing.ts'
import { eraseeSubject, findErasee, getErasee } from '../queries/privacy-erasable.ts'
import { getRequest, requestSubject } from '../queries/privacy.ts'
import type { EraseFound, FindErasable } from '../rules/privacy-erasure.ts'
import { requestFlow } from '../rules/privacy.ts'
import { requestFact, seen, updateRequest } from './privacy.ts'

/** The first step: what somebody names by its number or address. Nothing is written. */
export async function findForRequest(ctx: WriteCtx, seq: number, input: FindErasable): Promise<Outcome> {
  const request = await getRequest(ctx.db, seq)
  authorize(ctx.actor, 'privacy.manage', requestSubject(request))
  const { subject, reference } = input
  const { rootUnitId } = ctx.settings
  const id = await findErasee(ctx.db, { subject, reference, rootUnitId })
  if (id === undefined) invalid('reference', 'erasure.none')
  return { subject, id }
}

/** The second step: erased for good, in one commit with the request that asked for it. */
export async function eraseForRequest(ctx: WriteCtx, seq: number, input: EraseFound): Promise<Outcome> {
  const { request, permit } = await seen(ctx, seq, input.version)
  const { subject, id } = input
  const erasee = await getErasee(ctx.db, { subject, id, rootUnitId: ctx.settings.rootUnitId })
  const right = authorize(ctx.actor, 'privacy.manage', eraseeSubject(erasee))
  const status = advance(requestFlow, request.status, 'erase')
  if (erasee.inUse) invalid('sure', 'erasure.active')
  if (erasee.erased) invalid('sure', 'erasure.done')
  const { version, unitId } = erasee
  return commit(
    ctx,
    [permit, right],
    [
      requestFact(request, 'erase', { erased: subject }),
      { subject: right.subject, id, version: version + 1, action: 'erase', unitId },
    ],
    (db) => [
      updateRequest(db, request, { status, acknowledgedAt: request.acknowledgedAt ?? ctx.now }),
      ...erase(db, { subject, id, at: ctx.now }),
    ],
    { seq },
  )
}
