export type Log = {
  readonly line: (text: string) => void
  readonly request: (method: string, path: string, status: number, ms: number) => void
  /** Where it happened, and the error's name and code: its text may hold what a child wrote. */
  readonly fault: (where: string, error: unknown) => void
}

export function newLog(wanted: boolean): Log {
  return {
    line: (text) => console.log(text),
    request: (method, path, status, ms) => {
      if (wanted)
        console.log(`${method} ${status === 404 ? '/…' : maskPath(path)} ${status} ${Math.round(ms)}ms`)
    },
    fault: (where, error) => console.error(`lỗi ở ${where}: ${nameOf(error)}`),
  }
}

/**
 * A path without its query, and without any part that may be a code, a token or somebody's words: only
 * our own words in lower case and plain numbers are kept.
 */
export function maskPath(url: string): string {
  const [path = ''] = url.replace(/^https?:\/\/[^/]*/, '').split(/[?#]/, 1)
  return path
    .split('/')
    .map((part) =>
      part === '' || /^([a-z][a-z-]{0,39}|\d{1,9})(\.(css|js|svg|png|ics|csv|json))?$/.test(part)
        ? part
        : '…',
    )
    .join('/')
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'không rõ'
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const cause = error.cause instanceof Error ? ` < ${nameOf(error.cause)}` : ''
  return `${error.name}${code}${cause}`
}
