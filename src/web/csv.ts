export type Cell = string | number | null

// What a spreadsheet takes for a formula, also as the full-width signs of East Asian keyboards.
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * A table as a CSV file that spreadsheets read without asking: UTF-8 with a byte order mark, CRLF, commas. Text that
 * would be a formula gets an apostrophe before it. Numbers stand as plain digits.
 */
export async function csvOf(rows: readonly (readonly Cell[])[]): Promise<string> {
  const { default: Papa } = await import('papaparse') // only who takes a file waits for it
  const lines = rows.map((row) => row.map((cell) => cell ?? ''))
  return `\uFEFF${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: formula })}\r\n`
}

/** The headers of a file that is saved under that name. */
export function csvHeaders(name: string): Record<string, string> {
  return {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
  }
}
