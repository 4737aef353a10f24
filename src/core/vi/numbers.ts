const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2, signDisplay: 'negative' })
const percent = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1, signDisplay: 'negative' })

// A number and its unit never part at the end of a line.
const noBreak = '\u00A0'

/**
 * "1.250", "0,35": dot for thousands, comma for decimals, at most two of them.
 * @throws RangeError when not a finite number.
 */
export function formatNumber(value: number): string {
  // Most are whole, a table has a thousand of them, and `Intl` takes more than twice as long.
  if (Number.isSafeInteger(value) && value >= 0) return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.')
  return plain.format(finite(value))
}

/**
 * A share as a percentage with at most one decimal: 0.835 is "83,5%".
 * @throws RangeError when not a finite number.
 */
export function formatPercent(share: number): string {
  return `${percent.format(finite(share) * 100)}%`
}

/**
 * Whole đồng: "12.500.000 đồng", with a no-break space (U+00A0) before the unit. VND has no smaller unit.
 * @throws RangeError when not a safe integer.
 */
export function formatVnd(amount: number): string {
  return `${formatNumber(whole(amount))}${noBreak}đồng`
}

/**
 * A large sum as people say it, rounded to two decimals: "1,25 tỷ đồng", "12,5 triệu đồng"; below a million as
 * `formatVnd`. No-break spaces throughout.
 * @throws RangeError when not a safe integer.
 */
export function formatVndShort(amount: number): string {
  const size = Math.abs(whole(amount))
  if (size < 1_000_000) return formatVnd(amount)
  // 999.995.000 and more would round to "1.000 triệu".
  const [unit, word] = size < 999_995_000 ? [1_000_000, 'triệu'] : [1_000_000_000, 'tỷ']
  return `${plain.format(amount / unit)}${noBreak}${word}${noBreak}đồng`
}

/**
 * A whole number as people type it, "12.500.000", "12,500,000" or "12 500 000"; undefined for anything else,
 * a decimal ("12,5") and what is not a safe integer included. A separator must stand before every three digits,
 * the same one throughout, so that a slip is asked about and never multiplied by a thousand.
 */
export function parseInteger(text: string): number | undefined {
  const typed = text.trim().replace(/^[\u2212–]/, '-')
  if (!/^[+-]?(?:\d+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+|(?:\s\d{3})+))$/.test(typed)) return undefined
  const value = Number(typed.replace(/[.,\s]/g, ''))
  if (!Number.isSafeInteger(value)) return undefined
  return value === 0 ? 0 : value
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
  return value
}

function whole(amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole amount: ${amount}`)
  return amount
}
