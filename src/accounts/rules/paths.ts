/**
 * Where to go after signing in: an own path, else `fallback`. Nothing that a browser could read as another site
 * ("//x", "/\x", "/<tab>/x"), and not back to the pages of signing in.
 */
export function ownPath(tiep: string | undefined, fallback: string): string {
  if (tiep === undefined || tiep.length > 300 || !/^\/(?![/\\])[^\\\p{Cc}\s]*$/u.test(tiep)) return fallback
  const base = 'https://own.invalid'
  if (!URL.canParse(tiep, base)) return fallback
  const { origin, pathname, search, hash } = new URL(tiep, base)
  if (origin !== base || pathname.startsWith('//') || /^\/tai-khoan\/./.test(pathname)) return fallback
  return `${pathname}${search}${hash}`
}

/** The same path with `tiep` carried on, when there is one. */
export function withNext(path: string, tiep: string | undefined): string {
  const next = ownPath(tiep, '')
  return next === '' ? path : `${path}?tiep=${encodeURIComponent(next)}`
}
