export type TableRow = {
  /** Where the row begins in the text, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

const delimiters = ['\t', ';', ','] as const

/**
 * The rows of pasted lines or a CSV text: `;`, `,` or tab between cells (what most lines hold), quotes as in RFC
 * 4180, a byte-order mark and empty lines left out. Cells are as written, trimmed; nothing is ever evaluated.
 */
export function readTable(text: string): TableRow[] {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return splitRows(body, delimiterOf(body)).filter((row) => row.cells.some((cell) => cell !== ''))
}

/** What was read, on one line, to be shown beside a message. */
export function asRead(row: TableRow): string {
  return row.cells.filter((cell) => cell !== '').join(' · ')
}

function delimiterOf(text: string): string {
  const lines = text.split('\n')
  const counts = delimiters.map((sign) => lines.filter((line) => line.includes(sign)).length)
  const most = Math.max(...counts)
  return delimiters[counts.indexOf(most)] ?? ';'
}

/** One pass over the characters: inside quotes a delimiter and a line end are text. */
function splitRows(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let start = 1
  const endCell = (): void => {
    cells.push(cell.trim())
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    rows.push({ line: start, cells })
    cells = []
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '\n') line += 1
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true
      cell = ''
    } else if (sign === delimiter) endCell()
    else if (sign === '\n') {
      endRow()
      start = line
    } else cell += sign
  }
  endRow()
  return rows
}
