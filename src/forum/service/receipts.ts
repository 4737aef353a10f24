import { codeFrom, formatCode, type CodePrefix } from '../../core/receipt-code.ts'
import type { Keys } from '../../db/keys.ts'

/** The receipt code of a form's seed: the same on every retry and reload, stored nowhere. */
export function receiptCode(keys: Keys, prefix: CodePrefix, seed: string): string {
  return formatCode(prefix, symbolsOf(keys, prefix, seed))
}

/** What is stored of it. */
export function receiptDigest(keys: Keys, prefix: CodePrefix, seed: string): string {
  return codeDigest(keys, prefix, symbolsOf(keys, prefix, seed))
}

/** The stored form of a code that somebody typed. */
export function codeDigest(keys: Keys, prefix: CodePrefix, symbols: string): string {
  return keys.digest('receipt-stored', prefix + symbols)
}

function symbolsOf(keys: Keys, prefix: CodePrefix, seed: string): string {
  return codeFrom(keys.bytes('receipt-code', `${prefix}:${seed}`))
}
