import { Hono } from 'hono'
import type * as z from 'zod'
import { demand, scopeOf } from '../../core/access.ts'
import { readTogether } from '../../db/client.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { CasePage } from '../pages/case.tsx'
import { CasesPage } from '../pages/cases.tsx'
import { ClosedPage } from '../pages/cases-closed.tsx'
import { ReadsPage } from '../pages/reads.tsx'
import {
  casesShown,
  handedTo,
  selectClosedCases,
  selectHeartbeat,
  selectOpenCases,
  type After,
} from '../queries/concerns.ts'
import { selectOnDuty } from '../queries/duty.ts'
import { readsShown, selectCaseReads } from '../queries/reads.ts'
import { Assess, Dismiss, HandOver, Locate, MoveCase, Reopen, Step } from '../rules/case-forms.ts'
import { levels } from '../rules/concern.ts'
import { dismiss, endDrill, handOver, keepCase, proposeDismiss, reopenCase } from '../service/case-closing.ts'
import { assess, locate, moveCase, openCase } from '../service/cases.ts'
import { caseForm01Routes } from './cases-form-01.ts'
import { caseModel, caseOf, noteRead, revealed, seqOf } from './case-model.ts'

export const caseRoutes = new Hono<Env>()
const queue = '/bao-ve/ca'
const path = '/bao-ve/ca/:seq{[0-9]{1,9}}'

caseRoutes.get('/bao-ve', (c) => c.redirect(queue, 303))

caseRoutes.get(queue, async (c) => {
  const { actor, db, now, settings } = c.get('ctx')
  demand(actor, 'concern.handle')
  const after = afterOf(c.req.query('sau'))
  const [rows, onDuty, beats] = await readTogether(db, [
    selectOpenCases(db, scopeOf(actor, 'concern.handle'), after),
    selectOnDuty(db, { unitId: settings.rootUnitId, now }),
    selectHeartbeat(db),
  ])
  const cases = rows.slice(0, casesShown)
  const last = rows.length > casesShown ? cases.at(-1) : undefined
  const next = last === undefined ? null : `${last.level}.${last.crowded}.${last.seq}`
  const checkedAt = beats[0]?.at ?? null
  return respond(c, { cases, onDuty, checkedAt, readAt: now, next, first: after === undefined }, CasesPage)
})

caseRoutes.get('/bao-ve/so-chuyen', async (c) => {
  const { actor, db } = c.get('ctx')
  demand(actor, 'concern.handle')
  const status = c.req.query('loai') === 'khong-phai' ? 'notConcern' : 'handedOver'
  const before = numberOf(c.req.query('truoc'))
  const rows = await selectClosedCases(db, scopeOf(actor, 'concern.handle'), { status, before })
  const cases = rows
    .slice(0, casesShown)
    .map(({ handovers, ...one }) => ({ ...one, handovers: handedTo(handovers) }))
  const next = rows.length > casesShown ? (cases.at(-1)?.seq ?? null) : null
  return respond(c, { status, cases, next, first: before === undefined }, ClosedPage)
})

caseRoutes.get('/bao-ve/nhat-ky', async (c) => {
  const { actor, db } = c.get('ctx')
  demand(actor, 'concern.handle')
  const before = numberOf(c.req.query('truoc'))
  const caseSeq = numberOf(c.req.query('ca'))
  const rows = await selectCaseReads(db, scopeOf(actor, 'concern.handle'), { before, caseSeq })
  const reads = rows.slice(0, readsShown)
  const next = rows.length > readsShown ? (reads.at(-1)?.seq ?? null) : null
  return respond(c, { reads, caseSeq: caseSeq ?? null, next, first: before === undefined }, ReadsPage)
})

caseRoutes.get(path, async (c) => {
  const one = await caseOf(c)
  await noteRead(c, one, 'concern')
  return respond(c, await caseModel(c, one), CasePage)
})

/** "Hiện lời của em": nothing is changed and nothing stands in the address; that it was read is written down first. */
caseRoutes.post(path, async (c) => {
  const one = await caseOf(c)
  const texts = await revealed(c, one)
  return respond(c, await caseModel(c, one, texts), CasePage)
})

step('mo', Step, openCase)
step('danh-gia', Assess, assess)
step('chuyen', HandOver, handOver)
step('chuyen-nguoi', MoveCase, moveCase)
step('khong-phai', Dismiss, proposeDismiss)
step('xac-nhan', Step, dismiss)
step('van-la-ca', Step, keepCase)
step('mo-lai', Reopen, reopenCase)
step('ket-thuc', Step, endDrill)
step('noi', Locate, locate)

caseRoutes.route('/', caseForm01Routes)

function step<S extends z.ZodType>(
  part: string,
  schema: S,
  act: (ctx: WriteCtx, seq: number, input: z.infer<S>) => Promise<Outcome>,
): void {
  caseRoutes.post(`${path}/${part}`, async (c) => {
    await caseOf(c) // what lies outside one's scope is missing, whatever was sent
    return answer(c, schema, {
      act: (ctx, input) => act(ctx, seqOf(c), input),
      to: `${queue}/${seqOf(c)}`,
      again: async (status) => {
        const one = await caseOf(c)
        await noteRead(c, one, 'concern') // a refused step shows the case as well
        return renderPage(c, await caseModel(c, one), CasePage, status)
      },
    })
  })
}

/** "3.0.412": after that line of the queue. */
function afterOf(text: string | undefined): After | undefined {
  const [, level, crowded, seq] = /^([123])\.([01])\.(\d{1,9})$/.exec(text ?? '') ?? []
  const known = levels.find((one) => String(one) === level)
  return known === undefined ? undefined : { level: known, crowded: Number(crowded), seq: Number(seq) }
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined
}
