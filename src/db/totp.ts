import { randomBytes } from 'node:crypto'
import { decodeBase32IgnorePadding, encodeBase32UpperCaseNoPadding } from '@oslojs/encoding'
import { createTOTPKeyURI, generateHOTP } from '@oslojs/otp'
import type { Instant } from '../core/vi/dates.ts'
import { sameText } from './keys.ts'

// RFC 6238: six digits, a new code every 30 seconds.
const seconds = 30
const digits = 6

/** A new secret: 160 bits in base 32, as an authenticator app takes it (32 characters). */
export function newTotpSecret(): string {
  return encodeBase32UpperCaseNoPadding(randomBytes(20))
}

/**
 * The step (30 seconds each, counted from 1970) whose code this is: the current one, or the one before or after
 * it, for clocks that differ. Undefined for a wrong code.
 */
export function totpStepOf(secret: string, code: string, now: Instant): number | undefined {
  const current = stepAt(now)
  const key = decodeBase32IgnorePadding(secret)
  return [current, current - 1, current + 1].find((step) =>
    sameText(generateHOTP(key, BigInt(step), digits), code),
  )
}

/** The code of that secret at a moment, for sample accounts and tests. */
export function totpCode(secret: string, at: Instant): string {
  return generateHOTP(decodeBase32IgnorePadding(secret), BigInt(stepAt(at)), digits)
}

/** The `otpauth:` link that an authenticator app opens. */
export function totpUri(secret: string, name: { readonly site: string; readonly account: string }): string {
  return createTOTPKeyURI(name.site, name.account, decodeBase32IgnorePadding(secret), seconds, digits)
}

/** Whether the text is a secret in base 32. */
export function isTotpSecret(text: string): boolean {
  return /^[A-Z2-7]{32,64}$/.test(text)
}

function stepAt(now: Instant): number {
  return Math.floor(Date.parse(now) / 1000 / seconds)
}
