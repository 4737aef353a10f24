// One token at a time: a text or identifier in quotes, a comment, the end of a statement, anything else.
const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"\-/;]+|[-/]|['"]/g

/**
 * The statements of an SQL text in order, without their comments and final ";". Quotes may hold ";" and "--".
 * Not for triggers: the ";" inside their body would end them.
 * @throws SyntaxError when a quote is never closed.
 */
export function splitStatements(sql: string): string[] {
  const statements: string[] = []
  let current = ''
  for (const [part] of sql.matchAll(token)) {
    if (part === "'" || part === '"') throw new SyntaxError('a quote is never closed')
    if (part === ';') {
      statements.push(current)
      current = ''
    } else if (!part.startsWith('--') && !part.startsWith('/*')) {
      current += part
    }
  }
  return [...statements, current].map((statement) => statement.trim()).filter((statement) => statement !== '')
}
