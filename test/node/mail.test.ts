import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { mock, test } from 'node:test'
import { batch, openDb, writable, type ReadDb } from '../../src/db/client.ts'
import { outboxLimits, type Mail } from '../../src/outbox/rules.ts'
import { queueMail, sendDue, type Transport } from '../../src/outbox/service.ts'
import { bindingOver } from '../../scripts/serve/d1.ts'
import { fileMailer, mailerOf, smtpMailer } from '../../scripts/serve/mail.ts'
import { applyMigrations } from '../../scripts/serve/migrate.ts'
import { openSqlite } from '../../scripts/serve/sqlite.ts'
import { dataFolder } from './support/process.ts'
import { mailServer } from './support/smtp.ts'

const from = 'Măng Non <khong-tra-loi@mau.example>'
const noon = '2026-06-01T05:00:00.000Z'
const later = '2026-06-01T17:00:00.000Z'
const letter: Mail = {
  id: 'thu-moi_1',
  to: 'hoa@mau.example',
  subject: 'Mời cô Hoa dùng Măng Non của tỉnh Lâm Đồng – đường dẫn có hiệu lực trong bảy ngày',
  text: 'Chào cô Hoa,\n.\nMở liên kết này: https://mau.example/loi-moi/abc?x=1&y=2\n\nEm cảm ơn cô. 🌱',
}

function house(): { db: ReadDb; binding: D1Database } {
  const sqlite = openSqlite(':memory:')
  applyMigrations(sqlite, join(import.meta.dirname, '../../migrations'))
  const binding = bindingOver(sqlite)
  return { binding, db: openDb(binding, 'first-primary').db }
}

async function queued(mails: readonly Mail[]): Promise<{ db: ReadDb; binding: D1Database }> {
  const made = house()
  await batch(
    made.db,
    mails.map((mail) => queueMail(writable(made.db), mail, noon)),
  )
  return made
}

async function faultOf(binding: D1Database): Promise<unknown> {
  return await binding.prepare('select fault, next_at is null as over from outbox').first()
}

function header(raw: string, name: string): string {
  return (
    new RegExp(`^${name}: ([^]*?)\\r\\n(?![ \\t])`, 'mi').exec(raw)?.[1]?.replace(/\r\n[ \t]/g, ' ') ?? ''
  )
}

/** The words of a header or a body, as a reader of mail would show them. */
function decoded(text: string): string {
  const words = text.replace(/\?=\s+=\?/g, '?==?')
  return words.replace(/=\?utf-8\?(q|b)\?(.*?)\?=/gi, (_all, kind: string, body: string) =>
    kind.toLowerCase() === 'b' ? Buffer.from(body, 'base64').toString() : unquoted(body.replace(/_/g, ' ')),
  )
}

function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

function bodyOf(raw: string): string {
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4)
  const text =
    header(raw, 'Content-Transfer-Encoding') === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : unquoted(body)
  return text.replace(/\r\n/g, '\n').trimEnd()
}

function assertLetter(raw: string): void {
  assert.equal(decoded(header(raw, 'Subject')), letter.subject)
  assert.equal(decoded(header(raw, 'From')), from)
  assert.equal(header(raw, 'To'), letter.to)
  assert.equal(header(raw, 'Message-ID'), '<thu-moi_1@mau.example>')
  assert.match(header(raw, 'Date'), /^\w{3}, \d{2} \w{3} \d{4} /)
  assert.equal(header(raw, 'MIME-Version'), '1.0')
  assert.match(header(raw, 'Content-Type'), /^text\/plain; charset=utf-8/)
  assert.equal(bodyOf(raw), letter.text)
  for (const line of raw.split('\r\n')) assert.ok(line.length <= 78 && /^[\x20-\x7e\t]*$/.test(line), line)
}

void test('a letter becomes a file that any mail reader opens and no other user reads', async (t) => {
  const folder = join(dataFolder(t), 'mail')
  await fileMailer(folder, from).send(letter)
  const [name = ''] = readdirSync(folder)
  assert.match(name, /^\d{8}T\d{6}Z-thu-moi_1\.eml$/)
  assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600)
  assertLetter(readFileSync(join(folder, name), 'latin1'))
})

void test('a letter reaches a mail server whole, with one recipient, under its own id', async (t) => {
  const server = await mailServer(t)
  const { db, binding } = await queued([letter])
  assert.deepEqual(await sendDue({ db, now: noon }, smtpMailer(server.url, from)), { sent: 1, failed: 0 })
  assert.equal(server.letters.length, 1)
  const [arrived] = server.letters
  assert.deepEqual(arrived?.to, ['<hoa@mau.example>'])
  assertLetter((arrived?.raw ?? '').replace(/\r\n\.\./g, '\r\n.'))
  assert.equal(await binding.prepare('select body from outbox').first('body'), '')
})

void test('a mail server that is away, refuses, or does not know us is told by a code; the letter waits', async (t) => {
  const server = await mailServer(t)
  const cases: readonly [() => void, string, string][] = [
    [() => undefined, 'smtp://127.0.0.1:1', 'unreachable'],
    [() => (server.answers.rcpt = '550 hoa@mau.example is not here'), server.url, 'refused'],
    [() => (server.answers.rcpt = '451 try later, hoa@mau.example'), server.url, 'unreachable'],
    [
      () => (server.answers.auth = '535 no such account'),
      server.url.replace('//', '//ten:mat-khau@'),
      'sign_in',
    ],
  ]
  for (const [change, url, fault] of cases) {
    change()
    const { db, binding } = await queued([letter])
    assert.deepEqual(await sendDue({ db, now: noon }, smtpMailer(url, from)), { sent: 0, failed: 1 })
    assert.deepEqual(await faultOf(binding), { fault, over: 0 })
  }
  assert.equal(server.letters.length, 0)
})

void test('nothing is lost while a mail server is away, and nothing is sent twice when it is back', async (t) => {
  const server = await mailServer(t)
  const mails = Array.from({ length: 25 }, (_, i) => ({ ...letter, id: `thu-${i + 10}` }))
  const { db } = await queued(mails)
  const post = smtpMailer(server.url, from)
  server.answers.data = '451 disk full'
  await Promise.all([sendDue({ db, now: noon }, post), sendDue({ db, now: noon }, post)])
  assert.equal(server.letters.length, 0)
  server.answers.data = '250 queued'
  await Promise.all([sendDue({ db, now: later }, post), sendDue({ db, now: later }, post)])
  const ids = server.letters.map(({ raw }) => header(raw, 'Message-ID')).toSorted()
  assert.deepEqual(
    ids,
    mails.map(({ id }) => `<${id}@mau.example>`),
  )
})

void test('a mail server that says nothing holds up one letter for twenty seconds, not the cron', async (t) => {
  const { db, binding } = await queued([letter])
  mock.timers.enable({ apis: ['setTimeout'] })
  t.after(() => mock.timers.reset())
  const deaf: Transport = { send: () => new Promise(() => undefined) }
  const sending = sendDue({ db, now: noon }, deaf)
  await started(binding)
  mock.timers.tick(outboxLimits.sendSeconds * 1000)
  assert.deepEqual(await sending, { sent: 0, failed: 1 })
  assert.deepEqual(await faultOf(binding), { fault: 'timeout', over: 0 })
})

void test('a line break in a recipient or a subject is refused by the queue and by each transport', async (t) => {
  const server = await mailServer(t)
  const folder = dataFolder(t)
  const { db, binding } = house()
  const forgeries: readonly [Mail, string][] = [
    [{ ...letter, to: 'hoa@mau.example\r\nBcc: ai@khac.example' }, 'recipient'],
    [{ ...letter, subject: 'Mời\r\nBcc: ai@khac.example' }, 'subject'],
  ]
  for (const [forged, code] of forgeries) {
    assert.throws(() => queueMail(writable(db), forged, noon))
    await assert.rejects(smtpMailer(server.url, from).send(forged), { name: 'MailFault', code })
    await assert.rejects(fileMailer(folder, from).send(forged), { name: 'MailFault', code })
  }
  assert.equal(await binding.prepare('select count(*) as n from outbox').first('n'), 0)
  assert.deepEqual(server.letters, [])
  assert.deepEqual(readdirSync(folder), [])
})

void test('SMTP_URL without MAIL_FROM is told before anything starts', () => {
  assert.throws(() => mailerOf({ SMTP_URL: 'smtp://127.0.0.1:25' }, '/nowhere'), /thiếu MAIL_FROM/)
})

/** Until the letter is held, and then until its sending has begun. */
async function started(binding: D1Database): Promise<void> {
  while ((await binding.prepare('select attempts from outbox').first('attempts')) !== 1) continue
  await new Promise((resolve) => {
    setImmediate(resolve)
  })
}
