import { sql } from 'drizzle-orm'
import { invalid } from '../core/errors.ts'
import type { Instant } from '../core/vi/dates.ts'
import type { Statement, WriteDb } from '../db/client.ts'
import type { Ctx } from '../db/context.ts'
import { holdDue, markFailed, markSent, type HeldMail } from '../db/outbox.ts'
import { outbox } from '../db/schema.ts'
import {
  defectOf,
  later,
  MailFault,
  nextAttempt,
  outboxLimits,
  type Mail,
  type MailFaultCode,
} from './rules.ts'

export type Transport = { send(mail: Mail): Promise<void> }

/**
 * A statement that joins the caller's commit: the message leaves only if its cause is written.
 * @throws AppError `invalid` for an address or a subject that could begin another header.
 */
export function queueMail(db: WriteDb, mail: Mail, now: Instant): Statement {
  const defect = defectOf(mail)
  if (defect === 'recipient') invalid('email', 'field.wrong')
  if (defect !== undefined) throw new TypeError(`mail with a wrong ${defect}`)
  return db.insert(outbox).values({
    id: mail.id,
    recipient: mail.to,
    subject: mail.subject,
    body: mail.text,
    createdAt: now,
    nextAt: now,
  })
}

/**
 * Many messages in one statement. One that is unfit to send is left out: it must not keep the others back, because
 * they tell of a child who waits.
 */
export function queueMails(db: WriteDb, mails: readonly Mail[], now: Instant): Statement[] {
  const fit = mails.filter((mail) => defectOf(mail) === undefined)
  if (fit.length === 0) return []
  return [
    db.run(sql`
      insert into outbox (id, recipient, subject, body, created_at, next_at)
      select value ->> 'id', value ->> 'to', value ->> 'subject', value ->> 'text', ${now}, ${now}
      from json_each(${JSON.stringify(fit)})`),
  ]
}

/**
 * Sends what is due. A crash between sending and marking sends a message twice, with one Message-ID, and
 * never loses one.
 */
export async function sendDue(
  ctx: Pick<Ctx, 'db' | 'now'>,
  transport: Transport,
  limit: number = outboxLimits.atOnce,
): Promise<{ sent: number; failed: number }> {
  const held = await holdDue(ctx.db, {
    now: ctx.now,
    until: later(ctx.now, outboxLimits.holdSeconds),
    limit: Math.min(limit, outboxLimits.atOnce),
  })
  let sent = 0
  for (const row of held) if (await sendOne(ctx, transport, row)) sent += 1
  return { sent, failed: held.length - sent }
}

const roundsMax = 5

/** The same until little is left: an alarm may go to more people than are taken at once. */
export async function sendAllDue(ctx: Pick<Ctx, 'db' | 'now'>, transport: Transport): Promise<void> {
  for (let round = 1; round <= roundsMax; round += 1) {
    const { sent, failed } = await sendDue(ctx, transport)
    if (sent + failed < outboxLimits.atOnce) return
  }
}

async function sendOne(ctx: Pick<Ctx, 'db' | 'now'>, transport: Transport, row: HeldMail): Promise<boolean> {
  const fault = await faultOf(transport, {
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    text: row.body,
  })
  if (fault === undefined) {
    await markSent(ctx.db, row.id, ctx.now)
    return true
  }
  const nextAt = nextAttempt(row.attempts, fault, ctx.now)
  await markFailed(ctx.db, { id: row.id, attempts: row.attempts, fault, nextAt })
  return false
}

async function faultOf(transport: Transport, mail: Mail): Promise<MailFaultCode | undefined> {
  const defect = defectOf(mail)
  if (defect !== undefined) return defect
  try {
    await inTime(transport.send(mail))
    return undefined
  } catch (error) {
    return error instanceof MailFault ? error.code : 'unknown'
  }
}

async function inTime(sending: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new MailFault('timeout')), outboxLimits.sendSeconds * 1000)
  })
  try {
    await Promise.race([sending, late])
  } finally {
    clearTimeout(timer)
  }
}
