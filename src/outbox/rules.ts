import type { Instant } from '../core/vi/dates.ts'

/** One message to one person. `id` becomes the Message-ID, so that a second copy can be recognised. */
export type Mail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/**
 * A sender holds its rows for `holdSeconds`: longer than it can need for all of them, so that no other
 * sender takes them, and short enough that a crash delays a message by minutes only.
 */
export const outboxLimits = {
  atOnce: 20,
  sendSeconds: 20,
  holdSeconds: 600,
  recipientMax: 254,
  subjectMax: 200,
  textMax: 20_000,
} as const

/** Minutes until the next attempt, after the first, second … failure. After the last one it is a fault. */
export const retryMinutes = [1, 5, 15, 60, 240, 720] as const

export const mailFaults = [
  'recipient', // the address is not one address
  'subject', // the subject is not one line
  'text', // the text is empty or too long
  'refused', // the mail server says no to this message
  'sign_in', // the mail server does not accept the account
  'unreachable', // no mail server answers
  'timeout',
  'unknown',
] as const
export type MailFaultCode = (typeof mailFaults)[number]

/** What a transport throws. It carries a code and nothing else: an error's text may hold an address. */
export class MailFault extends Error {
  readonly code: MailFaultCode

  constructor(code: MailFaultCode) {
    super(code)
    this.name = 'MailFault'
    this.code = code
  }
}

/** What makes a message unfit to send, e.g. a line break that would begin another header. */
export function defectOf(mail: Mail): 'recipient' | 'subject' | 'text' | undefined {
  if (!isAddress(mail.to)) return 'recipient'
  if (mail.subject.trim() === '' || mail.subject.length > outboxLimits.subjectMax) return 'subject'
  if (/[\p{Cc}\u2028\u2029]/u.test(mail.subject)) return 'subject'
  if (mail.text.trim() === '' || mail.text.length > outboxLimits.textMax) return 'text'
  return undefined
}

/** When to try again after `attempts` failures, or null when it is a fault for good. */
export function nextAttempt(attempts: number, code: MailFaultCode, now: Instant): Instant | null {
  if (code === 'recipient' || code === 'subject' || code === 'text') return null
  const minutes = retryMinutes[attempts - 1]
  return minutes === undefined ? null : later(now, minutes * 60)
}

export function later(now: Instant, seconds: number): Instant {
  return new Date(Date.parse(now) + seconds * 1000).toISOString()
}

/** Exactly one bare address: no name, no list, no comment, nothing that could begin a header or an option. */
function isAddress(text: string): boolean {
  return (
    text.length <= outboxLimits.recipientMax &&
    /^[\w!#$%&'*+/=?^`{|}~][\w!#$%&'*+/=?^`{|}~.-]*@[\p{L}\p{N}.-]+$/u.test(text)
  )
}
