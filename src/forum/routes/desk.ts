import { Hono, type Context } from 'hono'
import { authorize, demand, personOf, scopeOf } from '../../core/access.ts'
import { openActions } from '../../core/flow.ts'
import { readTogether } from '../../db/client.ts'
import type { Outcome, WriteCtx } from '../../db/context.ts'
import { logRead, selectCount } from '../../db/operational.ts'
import { privateHints } from '../../safeguarding/rules/private-hints.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { DecidedPage } from '../pages/decided.tsx'
import { DeskPage, type DeskModel } from '../pages/desk.tsx'
import { QueuePage, type QueueModel } from '../pages/queue.tsx'
import {
  countQueue,
  getIdea,
  ideaSubject,
  queueSize,
  selectDecided,
  selectDecidedOne,
  selectFlagged,
  selectQueue,
  type Idea,
  type Scope,
} from '../queries/ideas.ts'
import { ideaFlow, ideaLimits } from '../rules/idea.ts'
import { Decision, mayUndo, Move } from '../rules/moderation.ts'
import { closeFlags, confirmDecline, decide, returnToReading, undoDecision } from '../service/decisions.ts'
import { readOriginal } from '../service/originals.ts'
import { alarmKey } from '../service/lookups.ts'
import { numberOf } from './numbers.ts'

export const deskRoutes = new Hono<Env>()
const desk = '/quan-tri/duyet'

deskRoutes.get(desk, async (c) => {
  const ctx = c.get('ctx')
  demand(ctx.actor, 'idea.moderate')
  const after = numberOf(c.req.query('sau')) ?? 0
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
      next: rows.length > queueSize ? (ideas.at(-1)?.seq ?? null) : null,
      first: after === 0,
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
  const model = await deskModel(c, false)
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
    again: async (status) => renderPage(c, await deskModel(c, status === 409), DeskPage, status),
  })
})

move('xac-nhan', confirmDecline)
move('doc-lai', returnToReading)
move('hoan-tac', undoDecision)
move('giu-bai', closeFlags)

function move(path: string, act: (ctx: WriteCtx, seq: number, seen: number) => Promise<Outcome>): void {
  deskRoutes.post(`${desk}/:seq{[0-9]{1,9}}/${path}`, (c) => {
    demand(c.get('ctx').actor, 'idea.moderate')
    return answer(c, Move, {
      act: (ctx, { version }) => act(ctx, seqOf(c), version),
      to: `${desk}/${seqOf(c)}`,
      again: async (status) => renderPage(c, await deskModel(c, status === 409), DeskPage, status),
    })
  })
}

/** The idea on the desk, as far as this person may see it now. */
async function deskModel(c: Context<Env>, overtaken: boolean): Promise<DeskModel> {
  const ctx = c.get('ctx')
  const idea = await getIdea(ctx.db, seqOf(c))
  authorize(ctx.actor, 'idea.moderate', ideaSubject(idea))
  const text = readOriginal(ctx, idea) ?? null
  const shown = shownOf(idea)
  return {
    idea: shown,
    text,
    marks: privateHints(text ?? '').map(({ start, end }) => ({ start, end })),
    actions: actionsOf(idea, personOf(ctx.actor), ctx.now),
    overtaken,
  }
}

/** What the page shows of an idea; nothing else is in the model. */
function shownOf(idea: Idea): DeskModel['idea'] {
  const { seq, version, status, topic, ageBand, area, province, authors, share, receivedAt, hints, hasty } =
    idea
  const { title, decidedAt, decidedName, declineReason, flags } = idea
  const wish = {
    seq,
    version,
    status,
    topic,
    ageBand,
    area,
    province,
    authors,
    share,
    receivedAt,
    hints,
    hasty,
  }
  return { ...wish, title, decidedAt, decidedName, declineReason, flags }
}

/** What this person may do with it now; the service decides again. */
function actionsOf(idea: Idea, me: string, now: string): DeskModel['actions'] {
  const open = openActions(ideaFlow, idea.status).filter((action) => {
    if (action === 'withdraw') return false
    if (action === 'publish') return idea.share === 1
    if (action === 'confirmDecline') return idea.decidedBy !== me
    if (action === 'undo') return mayUndo(idea, me, now)
    return true
  })
  return idea.flags > 0 && idea.status === 'published' ? [...open, 'closeFlags'] : open
}

/** What this person has just decided and may still take back. */
function decidedNow(
  idea: Pick<Idea, 'seq' | 'version' | 'status' | 'decidedBy' | 'decidedAt'> | undefined,
  ctx: WriteCtx,
): QueueModel['justDecided'] {
  if (idea === undefined || !mayUndo(idea, personOf(ctx.actor), ctx.now)) return null
  return { seq: idea.seq, version: idea.version, status: idea.status }
}

function scopeFor(c: Context<Env>): Scope {
  const { actor, settings } = c.get('ctx')
  return { root: settings.rootUnitId, units: scopeOf(actor, 'idea.moderate') }
}

function seqOf(c: Context<Env>): number {
  return Number(c.req.param('seq'))
}
