import { formatNumber } from '../../src/core/vi/numbers.ts'
import type { Made } from './write.ts'

/** 3.2 MB in Vietnamese: "3,2 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.ceil(bytes / 1000))} kB`
  return `${formatNumber(Math.round(bytes / 100_000) / 10)} MB`
}

export function formatSeconds(ms: number): string {
  return `${formatNumber(Math.round(ms / 100) / 10)} giây`
}

export function countOf({ tables }: Made['manifest']): string {
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows, 0)
  return `${formatNumber(tables.size)} bảng, ${formatNumber(rows)} dòng`
}
