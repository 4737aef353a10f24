// A receipt code: 10 random symbols and a check symbol, from an alphabet without vowels (no words)
// and without 0/O, 1/I/L, 5/S, so that it can be written by hand and told by phone.
const alphabet = '23456789CDFGHJKMNPQRTVWX'
const base = alphabet.length
const foreign = new RegExp(`[^${alphabet}]`)
const dataLength = 10

export const codePrefixes = ['YT', 'GY'] as const
export type CodePrefix = (typeof codePrefixes)[number]

/**
 * Eleven symbols from at least 16 keyed bytes: ten of data and the check symbol.
 * @throws RangeError with fewer bytes.
 */
export function codeFrom(bytes: Uint8Array): string {
  if (bytes.length < 16) throw new RangeError('a code needs 16 bytes')
  let rest = bytes.slice(0, 16).reduce((number, byte) => number * 256n + BigInt(byte), 0n)
  let data = ''
  for (let place = 0; place < dataLength; place += 1) {
    data += alphabet.charAt(Number(rest % BigInt(base)))
    rest /= BigInt(base)
  }
  return data + checkSymbol(data)
}

/** `YT` and eleven symbols as they are shown: `YT-4CGK-7RWX-V2M`. */
export function formatCode(prefix: CodePrefix, symbols: string): string {
  return `${prefix}-${symbols.slice(0, 4)}-${symbols.slice(4, 8)}-${symbols.slice(8)}`
}

/**
 * What was typed as prefix and symbols: spaces, dashes, lower case and a missing prefix (then `YT`) are
 * accepted. Undefined when the length or the check symbol is wrong.
 */
export function readCode(typed: string): { prefix: CodePrefix; symbols: string } | undefined {
  const packed = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  const prefix = codePrefixes.find((known) => packed.length === dataLength + 3 && packed.startsWith(known))
  const symbols = prefix === undefined ? packed : packed.slice(2)
  if (symbols.length !== dataLength + 1) return undefined
  const data = symbols.slice(0, dataLength)
  if (foreign.test(data)) return undefined
  return checkSymbol(data) === symbols.slice(dataLength) ? { prefix: prefix ?? 'YT', symbols } : undefined
}

/** Luhn mod N with N = 24, doubling from the rightmost data symbol. */
function checkSymbol(data: string): string {
  let sum = 0
  for (let place = 0; place < data.length; place += 1) {
    const value = alphabet.indexOf(data.charAt(data.length - 1 - place))
    const weighted = place % 2 === 0 ? value * 2 : value
    sum += Math.floor(weighted / base) + (weighted % base)
  }
  return alphabet.charAt((base - (sum % base)) % base)
}
