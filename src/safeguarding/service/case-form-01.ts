import { commit } from '../../db/commit.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { formText, type SaveForm } from '../rules/case-form-01.ts'
import { setCase, stepFact, stepInto } from './case-steps.ts'
import { sealPart } from './raise.ts'

/** Keeps Mẫu số 01 as far as it is filled in, sealed like the child's own words. */
export async function saveForm(ctx: WriteCtx, seq: number, { version, ...form }: SaveForm): Promise<Outcome> {
  const { one, permit } = await stepInto(ctx, seq, { action: 'saveForm', version })
  return commit(
    ctx,
    permit,
    [stepFact(one, 'saveForm')],
    (db) => [
      setCase(ctx, db, one, {}),
      ...sealPart(ctx.keys, db, one.id, { part: 'form', text: formText(form) }),
    ],
    { seq },
  )
}
