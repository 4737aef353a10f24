import { Hono, type Context } from 'hono'
import { scopeOf, type Permission } from '../core/access.ts'
import { AppError } from '../core/errors.ts'
import { localDay } from '../core/vi/dates.ts'
import { readTogether } from '../db/client.ts'
import { selectOpenFeedback } from '../forum/queries/feedback.ts'
import { countQueue } from '../forum/queries/ideas.ts'
import type { Env } from '../web/env.ts'
import { respond } from '../web/respond.tsx'
import { TodayPage, type TodayModel } from './pages/desk.tsx'

export const homeDeskRoutes = new Hono<Env>()

homeDeskRoutes.get('/quan-tri', async (c) => {
  const { actor, now } = c.get('ctx')
  if (actor.kind !== 'person') throw new AppError('unauthenticated')
  return respond(c, { today: localDay(now), tasks: await tasksOf(c) }, TodayPage)
})

async function tasksOf(c: Context<Env>): Promise<TodayModel['tasks']> {
  const { db, now, actor, settings } = c.get('ctx')
  const root = settings.rootUnitId
  const scope = (permission: Permission) => ({ root, units: scopeOf(actor, permission) })
  const [queue, feedback] = await readTogether(db, [
    countQueue(db, scope('idea.moderate'), now),
    selectOpenFeedback(db, scope('feedback.answer')),
  ])
  const waiting = queue[0]?.n ?? 0
  const late = queue[0]?.late ?? 0
  const ideas = {
    title: `Đọc ${waiting > 100 ? 'hơn 100' : waiting} ý đang chờ`,
    href: '/quan-tri/duyet',
    status: late > 0 ? `${late} ý quá hạn đọc` : `Hạn đọc ${settings.readHours} giờ`,
  }
  const answers = {
    title: `Trả lời ${feedback.length} góp ý`,
    href: '/quan-tri/gop-y',
    status: `Trong ${settings.feedbackWorkingDays} ngày làm việc`,
  }
  return [...(waiting > 0 ? [ideas] : []), ...(feedback.length > 0 ? [answers] : [])]
}
