// No letters that look alike on paper (0 O, 1 I L), and no vowels, so that no word comes out.
const alphabet = '23456789BCDFGHJKMNPQRSTVWXYZ'
const length = 10

export const recoveryCount = 10

/** A recovery code from random bytes, "BCDF2-GHJK3". Every byte is used by its remainder: 48 bits in all. */
export function recoveryCode(bytes: Uint8Array): string {
  const symbols = [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length] ?? '')
  return `${symbols.slice(0, 5).join('')}-${symbols.slice(5).join('')}`
}

/** The code as it is stored, of what was typed: without signs and spaces, in capitals. */
export function plainRecoveryCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
}

/** Six digits of an authenticator app, as typed with or without spaces; undefined for anything else. */
export function plainTotpCode(typed: string): string | undefined {
  const digits = typed.replace(/[\s-]/g, '')
  return /^\d{6}$/.test(digits) ? digits : undefined
}

/** A secret in groups of four, for those who type it. */
export function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? ''
}
