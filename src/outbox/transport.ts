import { MailFault, type Mail, type MailFaultCode } from './rules.ts'
import type { Transport } from './service.ts'

type MailEnv = {
  readonly MAILER?: Transport | undefined
  readonly EMAIL?: SendEmail | undefined
  readonly MAIL_FROM?: string | undefined
}

/** How this deployment sends: the own server's mailer, or Cloudflare's binding; undefined when it cannot. */
export function transportOf(env: MailEnv): Transport | undefined {
  if (env.MAILER !== undefined) return env.MAILER
  if (env.EMAIL === undefined || env.MAIL_FROM === undefined || env.MAIL_FROM === '') return undefined
  return cloudflare(env.EMAIL, senderOf(env.MAIL_FROM))
}

/**
 * Cloudflare writes the Message-ID itself and refuses ours, so the id travels in a header of our own.
 * https://developers.cloudflare.com/email-service/reference/headers/
 */
function cloudflare(binding: SendEmail, from: string | EmailAddress): Transport {
  return {
    send: async (mail: Mail) => {
      try {
        const { id, to, subject, text } = mail
        await binding.send({ from, to, subject, text, headers: { 'X-Entity-Ref-ID': id } })
      } catch (error) {
        throw new MailFault(faultCode(error))
      }
    },
  }
}

/** The binding's errors carry a code: https://developers.cloudflare.com/email-service/api/send-emails/workers-api/ */
function faultCode(error: unknown): MailFaultCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/^E_(SENDER|DOMAIN)/.test(code)) return 'sign_in'
  if (/^E_(RATE|DAILY|DELIVERY|INTERNAL)/.test(code)) return 'unreachable'
  return code.startsWith('E_') ? 'refused' : 'unknown'
}

/** `Tên <dia-chi@mau.vn>` or a bare address. */
function senderOf(text: string): string | EmailAddress {
  const [, name, email] = /^(.*?)\s*<([^<>]+)>$/.exec(text.trim()) ?? []
  return name !== undefined && email !== undefined && name !== '' ? { name, email } : (email ?? text.trim())
}
