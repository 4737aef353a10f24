import { newToken, sameText, type Keys } from '../db/keys.ts'

// A form carries a token minted when it was rendered. It is stored nowhere: the commit id and a child's
// receipt code are derived from it.

/** Mints a token: random part, second of minting, signature. */
export function mintToken(keys: Keys, now: string): string {
  const body = `${newToken(16)}.${Math.floor(Date.parse(now) / 1000).toString(36)}`
  return `${body}.${signature(keys, body)}`
}

/** A form that is older than this asks to be sent once more. */
const oldest = 24 * 3600

/** The token's random part and its age in seconds; undefined when it is not one of ours or too old. */
export function readToken(
  keys: Keys,
  token: string,
  now: string,
): { readonly nonce: string; readonly age: number } | undefined {
  const [nonce, second, mac] = token.split('.')
  if (nonce === undefined || second === undefined || mac === undefined) return undefined
  if (!sameText(mac, signature(keys, `${nonce}.${second}`))) return undefined
  const age = Math.floor(Date.parse(now) / 1000) - Number.parseInt(second, 36)
  return age > oldest ? undefined : { nonce, age }
}

/** The commit id of a token or of a JSON request's Idempotency-Key. */
export function commitId(keys: Keys, source: string): string {
  return keys.digest('commit', source)
}

function signature(keys: Keys, body: string): string {
  return keys.digest('form-token', body).slice(0, 22)
}
