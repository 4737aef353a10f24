import { Hono, type Context } from 'hono'
import * as z from 'zod'
import { AppError } from '../../core/errors.ts'
import { clean } from '../../core/vi/text.ts'
import { addDays, epochDay, localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { newToken } from '../../db/keys.ts'
import type { Env } from '../../web/env.ts'
import { keepCookie, readCookie } from '../../web/frame.ts'
import { respond, renderPage, wantsJson } from '../../web/respond.tsx'
import { answer } from '../../web/write.ts'
import { topicSlugs } from '../../web/words/forum.ts'
import { IdeaPage, type IdeaModel } from '../pages/idea.tsx'
import { ListPage } from '../pages/list.tsx'
import { listIdeas, pageSize, ring, searchIdeas, selectPublicIdea } from '../queries/public.ts'
import { selectHolidays } from '../queries/tracking.ts'
import { topics, type Topic } from '../rules/idea.ts'
import { answerDue } from '../rules/moderation.ts'
import { IdeaInput } from '../rules/steps.ts'
import { flagIdea, supportIdea } from '../service/child.ts'
import { receiptCode } from '../service/receipts.ts'
import { takeRoom } from '../service/rooms.ts'
import { sendIdea } from '../service/send.ts'
import { numberOf } from './numbers.ts'
import { senderAddress } from './sender.ts'

export const publicRoutes = new Hono<Env>()
const list = '/dien-dan/y-tuong'

publicRoutes.get('/dien-dan', (c) => c.redirect(list, 302))

publicRoutes.get(list, async (c) => {
  const { db, now } = c.get('ctx')
  const topic = topicOf(c.req.query('chu-de'))
  const order = c.req.query('thu-tu') === 'doi-cho' ? 'daily' : 'newest'
  const words = clean(c.req.query('q') ?? '').slice(0, 80)
  const after = numberOf(c.req.query('sau'))
  const start = after === undefined ? {} : { after }
  const rows =
    words === ''
      ? await listIdeas(db, {
          order,
          turn: turnOf(localDay(now)),
          ...start,
          ...(topic === null ? {} : { topic }),
        })
      : await searchIdeas(db, words, after)
  const ideas = rows.slice(0, pageSize)
  const next = rows.length > pageSize ? (ideas.at(-1)?.at ?? null) : null
  return respond(c, { ideas, topic, order, words, next, first: after === undefined }, ListPage)
})

/** The one-shot twin of the four steps, for JSON only. */
publicRoutes.post(list, (c) => {
  if (!wantsJson(c)) throw new AppError('not_found')
  const { seed } = c.get('request')
  return answer(c, IdeaInput, {
    anonymous: true,
    act: (ctx, input) => sendIdea(ctx, input, { seed: seed ?? '', address: senderAddress(c), formAge: null }),
    tell: () => ({ code: receiptCode(c.get('ctx').keys, 'YT', seed ?? '') }),
    to: list,
    status: 201,
  })
})

publicRoutes.get(`${list}/:seq{[0-9]{1,9}}`, async (c) => respond(c, await ideaModel(c), IdeaPage))

publicRoutes.post(`${list}/:seq{[0-9]{1,9}}/dong-y`, (c) => {
  const seq = Number(c.req.param('seq'))
  const session = readCookie(c, 'ban') ?? newToken()
  return answer(c, z.object({}), {
    anonymous: true,
    act: async (ctx) => {
      await takeRoom(ctx, senderAddress(c, 'support'), 'support')
      return supportIdea(ctx, seq, session)
    },
    after: () => keepCookie(c, 'ban', session),
    to: `${list}/${seq}?cam-on=dong-y`,
  })
})

publicRoutes.post(`${list}/:seq{[0-9]{1,9}}/bao`, (c) => {
  const seq = Number(c.req.param('seq'))
  return answer(c, Flag, {
    anonymous: true,
    act: async (ctx, { kind }) => {
      await takeRoom(ctx, senderAddress(c, 'flag'), 'flag')
      return flagIdea(ctx, seq, kind)
    },
    to: `${list}/${seq}?cam-on=bao`,
    again: async (status) => renderPage(c, await ideaModel(c), IdeaPage, status),
  })
})

const Flag = z.object({ kind: z.enum(['identifying', 'upsetting'], 'flag.kind') })

async function ideaModel(c: Context<Env>): Promise<IdeaModel> {
  const { db, settings } = c.get('ctx')
  const seq = Number(c.req.param('seq'))
  const [rows, holidays] = await readTogether(db, [
    selectPublicIdea(db, seq),
    selectHolidays(db, addDays(localDay(c.get('ctx').now), -200)),
  ])
  const [found] = rows
  if (found === undefined) throw new AppError('not_found')
  const { id: _id, at: _at, publishedDay, ...idea } = found
  const thanks = c.req.query('cam-on')
  return {
    idea,
    publishedDay,
    answerDue: answerDue(idea.receivedDay, settings.answerWorkingDays, holidays),
    thanks: thanks === 'dong-y' ? 'support' : thanks === 'bao' ? 'flag' : 'none',
  }
}

/** Where today's shuffle starts: another place on the ring each day. */
export function turnOf(day: string): number {
  return (epochDay(day) * 618_033_988_749) % ring
}

function topicOf(slug: string | undefined): Topic | null {
  return topics.find((topic) => topicSlugs[topic] === slug) ?? null
}
