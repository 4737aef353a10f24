import { localDay, type LocalDay } from '../../core/vi/dates.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import type { WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { queueMail } from '../../outbox/service.ts'
import type { Person, Post } from '../queries/people.ts'
import { selectOthers } from '../queries/protectors.ts'
import { isOpen } from '../rules/stages.ts'
import { protectorEndedMail } from './mail.ts'

/**
 * Tells the protectors who stay that posts of another were ended, or end on `until`: an administrator does it alone,
 * but not unseen. Nothing for posts of other roles and for proposals.
 */
export async function tellProtectors(
  ctx: WriteCtx,
  person: Person,
  posts: readonly Post[],
  until: LocalDay = localDay(ctx.now),
): Promise<(db: WriteDb) => Statement[]> {
  const day = localDay(ctx.now)
  const ended = posts.filter(
    (post) => post.role === 'protector' && post.status === 'active' && isOpen(post, day),
  )
  const [first] = ended
  if (first === undefined) return () => []
  const within = [...new Set(ended.flatMap((post) => post.within))]
  const others = await selectOthers(ctx.db, { within, exceptId: person.id, day })
  const by = ctx.actor.kind === 'person' ? ctx.actor.name : ''
  return (db) =>
    others.map(({ email, name }) => {
      const mail = { id: newId(), to: email, name, holder: person.name, unit: first.unit, until, by }
      return queueMail(db, protectorEndedMail(mail), ctx.now)
    })
}
