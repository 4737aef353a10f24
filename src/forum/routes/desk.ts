import { Hono, type Context } from 'hono'
import { demand, personOf, scopeOf } from '../../core/access.ts'
import { readTogether } from '../../db/client.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { logRead, selectCount } from '../../db/operational.ts'
import { selectRaisedLast } from '../../safeguarding/queries/raised.ts'
import { RaiseIdea } from '../../safeguarding/rules/raising.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { DecidedPage } from '../pages/decided.tsx'
import { DeskPage } from '../pages/desk.tsx'
import { QueuePage, type QueueModel } from '../pages/queue.tsx'
import {
  countQueue,
  queueSize,
  selectDecided,
  selectDecidedOne,
  selectFlagged,
  selectQueue,
  type QueuePlace,
  type Scope,
  type Idea,
} from '../queries/ideas.ts'
import { ideaFlow, ideaLimits } from '../rules/idea.ts'
import { Decision, mayUndo, Move } from '../rules/moderation.ts'
import { closeFlags, confirmDecline, decide, returnToReading, undoDecision } from '../service/decisions.ts'
import { raiseIdea } from '../service/raise.ts'
import { alarmKey } from '../service/lookups.ts'
import { deskModel } from './desk-model.ts'
import { numberOf } from './numbers.ts'

export const deskRoutes = new Hono<Env>()
const desk = '/quan-tri/duyet'

deskRoutes.get(desk, async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'idea.moderate')
  const after = placeOf(c)
  const scope = scopeFor(c)
  const [rows, counted, flagged, guesses, decided] = await readTogether(ctx.db, [
    selectQueue(ctx.db, scope, after),
    countQueue(ctx.db, scope, ctx.now),
    selectFlagged(ctx.db, scope),
    selectCount(ctx.db, alarmKey(ctx), ctx.now),
    selectDecidedOne(ctx.db, scope, numberOf(c.req.query('xong')) ?? 0),
  ])
  const ideas = rows.slice(0, queueSize)
  const failed = guesses[0]?.n ?? 0
  return respond(
    c,
    {
      ideas,
      flagged,
      waiting: counted[0]?.n ?? 0,
      late: counted[0]?.late ?? 0,
      readHours: ctx.settings.readHours,
      next: rows.length > queueSize ? nextAfter(ideas.at(-1)) : null,
      first: after.readFirst === 1 && after.seq === 0,
      me: personOf(ctx.actor),
      guesses: failed >= ideaLimits.lookupsAlarm ? failed : 0,
      justDecided: decidedNow(decided[0], ctx),
    },
    QueuePage,
  )
})

deskRoutes.get(`${desk}/da-duyet`, async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'idea.moderate')
  const before = c.req.query('truoc')
  const rows = await selectDecided(ctx.db, scopeFor(c), before)
  const me = personOf(ctx.actor)
  const ideas = rows.slice(0, queueSize).map((idea) => ({
    ...idea,
    undo: ideaFlow.undo.from.some((state) => state === idea.status) && mayUndo(idea, me, ctx.now),
  }))
  const next = rows.length > queueSize ? (ideas.at(-1)?.decidedAt ?? null) : null
  return respond(c, { ideas, next, first: before === undefined }, DecidedPage)
})

deskRoutes.get(`${desk}/:seq{[0-9]{1,9}}`, async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'idea.moderate')
  const model = await deskModel(ctx, seqOf(c), false)
  const read = {
    subject: 'idea',
    subjectId: String(model.idea.seq),
    personId: personOf(ctx.actor),
    at: ctx.now,
  }
  if (c.req.method === 'GET') await logRead(ctx.db, read)
  return respond(c, model, DeskPage)
})

deskRoutes.post(`${desk}/:seq{[0-9]{1,9}}/quyet-dinh`, (c) => {
  demand(c.get('ctx').actor, 'idea.moderate')
  return answer(c, Decision, {
    act: (ctx, input) => decide(ctx, seqOf(c), input),
    to: `${desk}?xong=${seqOf(c)}`,
    again: async (status) =>
      renderPage(c, await deskModel(c.get('ctx'), seqOf(c), status === 409), DeskPage, status),
  })
})

move('xac-nhan', confirmDecline)
move('doc-lai', returnToReading)
move('hoan-tac', undoDecision)
move('giu-bai', closeFlags)

deskRoutes.post(`${desk}/:seq{[0-9]{1,9}}/chuyen`, (c) => {
  const { actor, db } = c.get('ctx')
  demand(actor, 'idea.moderate')
  return answer(c, RaiseIdea, {
    act: (ctx, input) => raiseIdea(ctx, seqOf(c), input),
    tell: async () => ({ n: (await selectRaisedLast(db, personOf(actor)))[0]?.n ?? 0 }),
    to: ({ n }) => `/quan-tri/chuyen-gap/${n}`,
    again: async (status) =>
      renderPage(c, await deskModel(c.get('ctx'), seqOf(c), status === 409), DeskPage, status),
  })
})

function move(path: string, act: (ctx: WriteCtx, seq: number, seen: number) => Promise<Outcome>): void {
  deskRoutes.post(`${desk}/:seq{[0-9]{1,9}}/${path}`, (c) => {
    demand(c.get('ctx').actor, 'idea.moderate')
    return answer(c, Move, {
      act: (ctx, { version }) => act(ctx, seqOf(c), version),
      to: `${desk}/${seqOf(c)}`,
      again: async (status) =>
        renderPage(c, await deskModel(c.get('ctx'), seqOf(c), status === 409), DeskPage, status),
    })
  })
}

/** What this person has just decided and may still take back. */
function decidedNow(
  idea: Pick<Idea, 'seq' | 'version' | 'status' | 'decidedBy' | 'decidedAt'> | undefined,
  ctx: WriteCtx,
): QueueModel['justDecided'] {
  if (idea === undefined || !mayUndo(idea, personOf(ctx.actor), ctx.now)) return null
  return { seq: idea.seq, version: idea.version, status: idea.status }
}

/** A page of the queue begins after an idea: `sau=12`, or `sau=truoc-12` among those that are read first. */
function placeOf(c: Context<Env>): QueuePlace {
  const after = c.req.query('sau') ?? ''
  const seq = numberOf(after.replace(/^truoc-/, '')) ?? 0
  return { readFirst: after.startsWith('truoc-') || seq === 0 ? 1 : 0, seq }
}

function nextAfter(last: QueuePlace | undefined): string | null {
  return last === undefined ? null : `${last.readFirst === 1 ? 'truoc-' : ''}${last.seq}`
}

function scopeFor(c: Context<Env>): Scope {
  const { actor, settings } = c.get('ctx')
  return { root: settings.rootUnitId, units: scopeOf(actor, 'idea.moderate') }
}

function seqOf(c: Context<Env>): number {
  return Number(c.req.param('seq'))
}
