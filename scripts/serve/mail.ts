import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { defectOf, MailFault, outboxLimits, type Mail, type MailFaultCode } from '../../src/outbox/rules.ts'
import type { Transport } from '../../src/outbox/service.ts'
import { StartError } from './options.ts'

/**
 * The mailer of this server: SMTP when SMTP_URL is set, else files in `folder`.
 * @throws StartError when SMTP_URL has no MAIL_FROM beside it.
 */
export function mailerOf(env: NodeJS.ProcessEnv, folder: string): Transport {
  const url = env['SMTP_URL'] ?? ''
  const from = env['MAIL_FROM'] ?? ''
  if (url === '') return fileMailer(folder, from === '' ? 'Măng Non <mang-non@localhost>' : from)
  if (from === '')
    throw new StartError('Đã có SMTP_URL nhưng thiếu MAIL_FROM: hãy đặt MAIL_FROM là địa chỉ gửi thư.')
  return smtpMailer(url, from)
}

/** Each message as a file of its own that only this user may read: it may hold a link that opens an account. */
export function fileMailer(folder: string, from: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    send: async (mail) => {
      const { message } = await composer.sendMail(messageOf(mail, from))
      if (!Buffer.isBuffer(message)) throw new TypeError('the message is a stream')
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const time = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
      const path = join(folder, `${time}-${mail.id.replace(/[^\w-]/g, '_')}.eml`)
      await writeFile(`${path}.part`, message, { mode: 0o600 })
      await rename(`${path}.part`, path)
    },
  }
}

/** An SMTP server: `smtp://user:password@host:587` (STARTTLS where offered) or `smtps://…:465`. */
export function smtpMailer(url: string, from: string): Transport {
  const limit = (outboxLimits.sendSeconds - 5) * 1000
  const smtp = createTransport({
    url,
    connectionTimeout: limit,
    greetingTimeout: limit,
    socketTimeout: limit,
    dnsTimeout: limit,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async (mail) => {
      const message = messageOf(mail, from)
      try {
        await smtp.sendMail(message)
      } catch (error) {
        throw new MailFault(faultCode(error))
      }
    },
  }
}

/** @throws MailFault for what could begin another header, whoever wrote the row. */
function messageOf(mail: Mail, from: string): SendMailOptions {
  const defect = defectOf(mail)
  if (defect !== undefined) throw new MailFault(defect)
  const domain = /@([^@<>\s]+)>?\s*$/.exec(from)?.[1] ?? 'localhost'
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    messageId: `<${mail.id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

/** https://nodemailer.com/errors: only the code is read, never the text. */
function faultCode(error: unknown): MailFaultCode {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const answer = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
  switch (code) {
    case 'EAUTH':
    case 'ENOAUTH':
    case 'EOAUTH2':
      return 'sign_in'
    case 'ETIMEDOUT':
      return 'timeout'
    case 'EENVELOPE':
    case 'EMESSAGE':
      return answer >= 400 && answer < 500 ? 'unreachable' : 'refused'
    case 'ECONNECTION':
    case 'ESOCKET':
    case 'EDNS':
    case 'ETLS':
    case 'EPROTOCOL':
      return 'unreachable'
    default:
      return 'unknown'
  }
}
