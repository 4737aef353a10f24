import { Buffer } from 'node:buffer'
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto'

/** Keyed digests and seals, all derived from the deployment's one secret. */
export type Keys = {
  /** HMAC-SHA-256 of `text` under a key for this purpose, base64url (43 characters). */
  readonly digest: (purpose: string, text: string) => string
  /** The same as raw bytes (32). */
  readonly bytes: (purpose: string, text: string) => Uint8Array
  /** AES-256-GCM under a key for this purpose; base64url of nonce + tag + text. */
  readonly seal: (purpose: string, text: string) => string
  /** Opens what `seal` made; undefined when it was changed or made under another key. */
  readonly unseal: (purpose: string, sealed: string) => string | undefined
}

/**
 * The keys of a deployment.
 * @param secret at least 32 characters, from the environment. @throws Error when it is shorter.
 */
export function keysOf(secret: string): Keys {
  if (secret.length < 32) throw new Error('APP_SECRET must have at least 32 characters')
  const keyFor = (purpose: string): Buffer => createHmac('sha256', secret).update(purpose).digest()
  // A digest with a key object takes Node a sixth of the time that one with bytes does.
  const known = new Map<string, KeyObject>()
  const hmac = (purpose: string, text: string): Buffer => {
    const key = known.get(purpose) ?? createSecretKey(keyFor(purpose))
    known.set(purpose, key)
    return createHmac('sha256', key).update(text).digest()
  }
  return {
    digest: (purpose, text) => hmac(purpose, text).toString('base64url'),
    bytes: (purpose, text) => new Uint8Array(hmac(purpose, text)),
    seal: (purpose, text) => sealUnder(keyFor(purpose), text),
    unseal: (purpose, sealed) => unsealUnder(keyFor(purpose), sealed),
  }
}

/** Seals `text` under a raw key of 32 bytes (a draft's key lives only in its cookie). */
export function sealUnder(key: Uint8Array, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

/** Opens what `sealUnder` made; undefined when it was changed or the key is another. */
export function unsealUnder(key: Uint8Array, sealed: string): string | undefined {
  const raw = Buffer.from(sealed, 'base64url')
  if (raw.length < 28) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, raw.subarray(0, 12))
  decipher.setAuthTag(raw.subarray(12, 28))
  try {
    return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return undefined // a forged or foreign seal is an answer, not a fault
  }
}

/** A random id: 128 bits, base64url (22 characters). */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}

/** A random token for a cookie or a link: 160 bits by default, base64url. */
export function newToken(bytes = 20): string {
  return randomBytes(bytes).toString('base64url')
}

/** Compares two strings without telling where they differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}
