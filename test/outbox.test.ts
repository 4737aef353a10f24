import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { authorize } from '../src/core/access.ts'
import { AppError } from '../src/core/errors.ts'
import { Settings } from '../src/core/settings.ts'
import { openDb } from '../src/db/client.ts'
import { commit } from '../src/db/commit.ts'
import type { WriteCtx } from '../src/db/context.ts'
import { keysOf, newId } from '../src/db/keys.ts'
import { holdDue } from '../src/db/outbox.ts'
import { selectOldestWaiting } from '../src/outbox/queries.ts'
import { MailFault, outboxLimits, type Mail } from '../src/outbox/rules.ts'
import { queueMail, sendDue, type Transport } from '../src/outbox/service.ts'

const noon = '2026-06-01T05:00:00.000Z'
const invitation: Mail = {
  id: 'thu-moi-1',
  to: 'hoa@mau.example',
  subject: 'Mời cô Hoa dùng Măng Non',
  text: 'Mở liên kết này: https://mau.example/loi-moi/bi-mat',
}

function ctxAt(now: string): WriteCtx {
  return {
    db: openDb(env.DB, 'first-primary').db,
    actor: { kind: 'system', job: 'test' },
    now,
    settings: Settings.parse({}),
    keys: keysOf('x'.repeat(32)),
    write: { id: newId(), digest: '' },
  }
}

function minutesAfter(minutes: number): string {
  return new Date(Date.parse(noon) + minutes * 60_000).toISOString()
}

async function queue(mail: Mail, version = 1): Promise<void> {
  const ctx = ctxAt(noon)
  const permit = authorize(ctx.actor, 'system.run', { kind: 'mail', id: mail.id, within: [] })
  const fact = { subject: 'mail', id: mail.id, version, action: 'queue' }
  await commit(ctx, permit, [fact], (db) => [queueMail(db, mail, noon)])
}

function recorder(): Transport & { readonly sent: Mail[] } {
  const sent: Mail[] = []
  return {
    sent,
    send: async (mail) => {
      await Promise.resolve()
      sent.push(mail)
    },
  }
}

function failing(told: Error): Transport {
  return { send: () => Promise.reject(told) }
}

async function rowOf(id: string) {
  return await env.DB.prepare('select next_at, attempts, sent_at, fault, body from outbox where id = ?')
    .bind(id)
    .first()
}

describe('a message', () => {
  test('is sent once as it was written, and its link is gone from the table afterwards', async () => {
    const post = recorder()
    await queue(invitation)
    expect(await sendDue(ctxAt(noon), post)).toEqual({ sent: 1, failed: 0 })
    expect(post.sent).toEqual([invitation])
    expect(await rowOf('thu-moi-1')).toEqual({
      next_at: null,
      attempts: 1,
      sent_at: noon,
      fault: null,
      body: '',
    })
    expect(await sendDue(ctxAt(minutesAfter(60)), post)).toEqual({ sent: 0, failed: 0 })
    expect(post.sent).toHaveLength(1)
  })

  test('does not leave when the record that caused it was not written', async () => {
    const post = recorder()
    await queue(invitation)
    await expect(queue({ ...invitation, id: 'thu-moi-2' })).resolves.toBeUndefined()
    await expect(queue({ ...invitation, id: 'thu-moi-2' }, 1)).rejects.toThrow(AppError)
    await sendDue(ctxAt(noon), post)
    expect(post.sent.map((mail) => mail.id)).toEqual(['thu-moi-1', 'thu-moi-2'])
  })

  test('is tried again after 1, 5, 15 minutes, 1, 4 and 12 hours while the mail server is away', async () => {
    await queue(invitation)
    let clock = 0
    for (const [tries, pause] of [1, 5, 15, 60, 240, 720].entries()) {
      expect(await sendDue(ctxAt(minutesAfter(clock)), failing(new MailFault('unreachable')))).toMatchObject({
        failed: 1,
      })
      expect(await rowOf('thu-moi-1')).toMatchObject({
        attempts: tries + 1,
        next_at: minutesAfter(clock + pause),
        fault: 'unreachable',
        body: invitation.text,
      })
      expect(await sendDue(ctxAt(minutesAfter(clock + pause - 0.1)), recorder())).toEqual({
        sent: 0,
        failed: 0,
      })
      clock += pause
    }
    const post = recorder()
    expect(await sendDue(ctxAt(minutesAfter(clock)), post)).toEqual({ sent: 1, failed: 0 })
    expect(post.sent).toEqual([invitation])
  })

  test('is a fault after the seventh failure, kept, and named by a code and never by the text of an error', async () => {
    await queue(invitation)
    const told = new Error('550 hoa@mau.example: mailbox of Nguyễn Thị Hoa is full')
    for (const clock of [0, 1, 6, 21, 81, 321, 1041]) await sendDue(ctxAt(minutesAfter(clock)), failing(told))
    const row = await rowOf('thu-moi-1')
    expect(row).toEqual({
      next_at: null,
      attempts: 7,
      sent_at: null,
      fault: 'unknown',
      body: invitation.text,
    })
  })

  test('waits where an administrator can see it', async () => {
    expect(await selectOldestWaiting(ctxAt(noon).db)).toEqual([])
    await queue(invitation)
    expect(await selectOldestWaiting(ctxAt(noon).db)).toEqual([{ createdAt: noon, dueAt: noon, fault: null }])
  })
})

describe('senders', () => {
  test('two at once share the messages and send none twice', async () => {
    const post = recorder()
    const ids = Array.from({ length: 30 }, (_, i) => `thu-${String(i).padStart(2, '0')}`)
    for (const id of ids) await queue({ ...invitation, id })
    const results = await Promise.all([sendDue(ctxAt(noon), post), sendDue(ctxAt(noon), post)])
    expect(results.map((result) => result.sent).toSorted((a, b) => a - b)).toEqual([10, 20])
    expect(post.sent.map((mail) => mail.id).toSorted()).toEqual(ids)
  })

  test('one that dies keeps its messages for ten minutes, then they go out under the same id', async () => {
    const post = recorder()
    await queue(invitation)
    const { db } = ctxAt(noon)
    await holdDue(db, { now: noon, until: minutesAfter(outboxLimits.holdSeconds / 60), limit: 20 })
    expect(await sendDue(ctxAt(minutesAfter(9)), post)).toEqual({ sent: 0, failed: 0 })
    expect(await sendDue(ctxAt(minutesAfter(10)), post)).toEqual({ sent: 1, failed: 0 })
    expect(post.sent).toEqual([invitation])
  })

  test('one that was slow cannot undo what a later one did', async () => {
    await queue(invitation)
    const slow: Transport = {
      send: async () => {
        await sendDue(ctxAt(minutesAfter(11)), recorder())
        throw new MailFault('timeout')
      },
    }
    await sendDue(ctxAt(noon), slow)
    expect(await rowOf('thu-moi-1')).toMatchObject({ next_at: null, sent_at: minutesAfter(11), fault: null })
  })
})

describe('a forged header', () => {
  const forged = [
    'hoa@mau.example\r\nBcc: ai@khac.example',
    'a@mau.example, b@mau.example',
    'Hoa <a@mau.example>',
    '',
  ]

  test.each(forged)('in the recipient %j is refused before it is queued', async (to) => {
    await expect(queue({ ...invitation, to })).rejects.toThrow(AppError)
    expect(await rowOf('thu-moi-1')).toBeNull()
  })

  test.each(['Mời\nBcc: ai@khac.example', 'Mời\u2028khác', ' '])(
    'in the subject %j is refused',
    async (subject) => {
      await expect(queue({ ...invitation, subject })).rejects.toThrow(TypeError)
      expect(await rowOf('thu-moi-1')).toBeNull()
    },
  )

  test('that came into the table another way never reaches the transport', async () => {
    const post = recorder()
    await env.DB.prepare(
      "insert into outbox (id, recipient, subject, body, created_at, next_at) values ('x', 'a@b.vn', ?, 'x', ?, ?)",
    )
      .bind('Mời\r\nBcc: ai@khac.example', noon, noon)
      .run()
    expect(await sendDue(ctxAt(noon), post)).toEqual({ sent: 0, failed: 1 })
    expect(post.sent).toEqual([])
    expect(await rowOf('x')).toMatchObject({ next_at: null, fault: 'subject' })
  })
})
