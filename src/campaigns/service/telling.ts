import { personOf } from '../../core/access.ts'
import { localDay } from '../../core/vi/dates.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import type { WriteCtx } from '../../db/context.ts'
import { newId } from '../../db/keys.ts'
import { queueMail } from '../../outbox/service.ts'
import type { StoredEvent } from '../queries/events.ts'
import { selectRecipients } from '../queries/organiser.ts'
import { eventMail, type Told } from './mail.ts'

/** Tells those who serve the organiser, but for the one who acts; `origin` is where the site is reached. */
export async function tellOrganiser(
  ctx: WriteCtx,
  { id, seq }: Pick<StoredEvent, 'id' | 'seq'>,
  { told, origin }: { readonly told: Told; readonly origin: string | undefined },
): Promise<(db: WriteDb) => Statement[]> {
  const asked = { eventId: id, day: localDay(ctx.now), exceptId: personOf(ctx.actor) }
  const recipients = await selectRecipients(ctx.db, asked)
  return (db) =>
    recipients.map(({ email, name }) =>
      queueMail(db, eventMail({ id: newId(), to: email, name, told, seq, origin }), ctx.now),
    )
}
