/** Every message in an error's chain of causes: drizzle wraps some of D1's errors and not others. */
function messages(error: unknown): string[] {
  const found: string[] = []
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    found.push(at.message)
  }
  return found
}

/**
 * Whether the error is a broken key on that column, e.g. `violates(error, 'people.email')`.
 * Without a column: any broken key, foreign key or CHECK.
 */
export function violates(error: unknown, column?: string): boolean {
  return messages(error).some(
    (message) => message.includes('constraint failed') && message.includes(column ?? ''),
  )
}

const passing = [
  'Network connection lost',
  'storage caused object to be reset',
  'reset because its code was updated',
  'Cannot resolve D1 DB due to transient issue',
  'starting up D1 DB storage caused object to be reset',
  'D1 DB is overloaded',
  'database is locked',
  'SQLITE_BUSY',
  'internal error',
]

/** Whether D1 says that the same statement may succeed a moment later. */
export function isPassing(error: unknown): boolean {
  return messages(error).some((message) => passing.some((text) => message.includes(text)))
}
