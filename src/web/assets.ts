import staff from './staff.css'
import style from './style.css'

/** Files that are served from the bundle, so that a page and its style sheet are always of one version. */
export const assets: readonly { readonly path: string; readonly body: string; readonly type: string }[] = [
  { path: '/style.css', body: style, type: 'text/css; charset=utf-8' },
  { path: '/staff.css', body: staff, type: 'text/css; charset=utf-8' },
]

export const styleHref = `/style.css?v=${fingerprint(style)}`
export const staffHref = `/staff.css?v=${fingerprint(staff)}`

/** FNV-1a. It only names a version for caches, so it need not be cryptographic. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
