import { Buffer } from 'node:buffer'
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { nfc } from '../core/vi/text.ts'

// About 150 ms and 16 MB for each guess (OWASP Password Storage Cheat Sheet: scrypt N=2^14, r=8, p=5).
const cost = { N: 16_384, r: 8, p: 5 } as const
const keyBytes = 32
const memory = 64 * 1024 * 1024

/** What is stored of a password: `scrypt$N$r$p$salt$hash`, salt and hash in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/**
 * Whether the password is the stored one. Without a stored one the same work is done, so that nobody learns
 * from the time taken whether an account exists.
 */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const parts = stored === null ? undefined : partsOf(stored)
  if (parts === undefined) {
    await derive(password, Buffer.alloc(16), cost)
    return false
  }
  const hash = await derive(password, parts.salt, parts)
  return hash.length === parts.hash.length && timingSafeEqual(hash, parts.hash)
}

/** Whether the stored hash was made with today's parameters; if not, it is made anew at the next sign-in. */
export function isCurrentHash(stored: string): boolean {
  return stored.startsWith(`scrypt$${cost.N}$${cost.r}$${cost.p}$`)
}

type Cost = { readonly N: number; readonly r: number; readonly p: number }

function partsOf(stored: string): (Cost & { salt: Buffer; hash: Buffer }) | undefined {
  const [kind, N, r, p, salt, hash] = stored.split('$')
  if (kind !== 'scrypt' || salt === undefined || hash === undefined) return undefined
  const numbers = { N: Number(N), r: Number(r), p: Number(p) }
  return { ...numbers, salt: Buffer.from(salt, 'base64url'), hash: Buffer.from(hash, 'base64url') }
}

function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(nfc(password), salt, keyBytes, { N, r, p, maxmem: memory }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
}
