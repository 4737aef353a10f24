import { describe, expect, test } from 'vitest'
import { defectOf, nextAttempt, type Mail } from '../src/outbox/rules.ts'
import type { Transport } from '../src/outbox/service.ts'
import { transportOf } from '../src/outbox/transport.ts'

const noon = '2026-06-01T05:00:00.000Z'
const invitation: Mail = {
  id: 'thu-moi-1',
  to: 'hoa@mau.example',
  subject: 'Mời cô Hoa dùng Măng Non',
  text: 'Mở liên kết này: https://mau.example/loi-moi/bi-mat',
}

describe('rules', () => {
  test.each([
    ['hoa@mau.example', undefined],
    ['ubnd.xa-duclinh+mang.non@lamdong.gov.vn', undefined],
    ['hoa@tỉnh.vn', undefined],
    ['-oProxyCommand@mau.example', 'recipient'],
    ['hoa mau@mau.example', 'recipient'],
    ['hoa', 'recipient'],
    [`${'a'.repeat(250)}@mau.example`, 'recipient'],
  ])('the address %s is judged %s', (to, defect) => {
    expect(defectOf({ ...invitation, to })).toBe(defect)
  })

  test('a message that can never be right is not tried again', () => {
    expect(nextAttempt(1, 'recipient', noon)).toBeNull()
    expect(nextAttempt(1, 'refused', noon)).toBe('2026-06-01T05:01:00.000Z')
    expect(nextAttempt(7, 'refused', noon)).toBeNull()
  })
})

describe('transportOf', () => {
  test('sends through the binding of Cloudflare with our id in a header of its own', async () => {
    const calls: unknown[] = []
    const EMAIL: SendEmail = {
      send: async (message: unknown) => {
        calls.push(message)
        return await Promise.resolve({ messageId: 'm' })
      },
    }
    await transportOf({ EMAIL, MAIL_FROM: 'Măng Non <khong-tra-loi@mau.example>' })?.send(invitation)
    expect(calls).toEqual([
      {
        from: { name: 'Măng Non', email: 'khong-tra-loi@mau.example' },
        to: invitation.to,
        subject: invitation.subject,
        text: invitation.text,
        headers: { 'X-Entity-Ref-ID': invitation.id },
      },
    ])
  })

  test.each([
    ['E_SENDER_NOT_VERIFIED', 'sign_in'],
    ['E_RATE_LIMIT_EXCEEDED', 'unreachable'],
    ['E_RECIPIENT_SUPPRESSED', 'refused'],
    ['ODD', 'unknown'],
  ])('names the failure %s by our code %s', async (code, fault) => {
    const EMAIL: SendEmail = {
      send: async () => await Promise.reject(Object.assign(new Error('hoa@mau.example'), { code })),
    }
    const sending = transportOf({ EMAIL, MAIL_FROM: 'a@mau.example' })?.send(invitation)
    await expect(sending).rejects.toMatchObject({ name: 'MailFault', message: fault })
  })

  test('prefers the own server and is nothing when no way is set', () => {
    const post: Transport = { send: () => Promise.resolve() }
    expect(transportOf({ MAILER: post, MAIL_FROM: 'a@mau.example' })).toBe(post)
    expect(transportOf({ MAIL_FROM: 'a@mau.example' })).toBeUndefined()
  })
})
