import { authorize, personOf } from '../../core/access.ts'
import { openActions } from '../../core/flow.ts'
import type { WriteCtx } from '../../db/context.ts'
import { privateHints } from '../../safeguarding/rules/private-hints.ts'
import type { DeskModel } from '../pages/desk.tsx'
import { getIdea, ideaSubject, type Idea } from '../queries/ideas.ts'
import { ideaFlow } from '../rules/idea.ts'
import { mayUndo } from '../rules/moderation.ts'
import { readOriginal } from '../service/originals.ts'

/** The idea on the desk, as far as this person may see it now. */
export async function deskModel(ctx: WriteCtx, seq: number, overtaken: boolean): Promise<DeskModel> {
  const idea = await getIdea(ctx.db, seq)
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
  const { seq, version, status, topic, ageBand, area, province, authors, share, receivedAt } = idea
  const { hints, hasty, signs } = idea
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
  return { ...wish, readFirst: signs > 0, title, decidedAt, decidedName, declineReason, flags }
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
  const flags = idea.flags > 0 && idea.status === 'published' ? (['closeFlags'] as const) : []
  return [...open, ...flags, ...(idea.status === 'withdrawn' ? [] : (['raise'] as const))]
}
