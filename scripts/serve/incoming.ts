import type { IncomingMessage } from 'node:http'

export type Front = { readonly trustProxy: boolean; readonly publicUrl: string | undefined }

/** Only a proxy may set these; without one they are what a visitor claims. */
const claimed = /^(cf-|x-forwarded-|x-real-ip$|forwarded$|true-client-ip$)/i
const host = /^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i

/**
 * Makes a request look as it does behind Cloudflare: the client's address in CF-Connecting-IP, set here and
 * nowhere else, and the scheme that the client used.
 */
export function present(incoming: IncomingMessage, front: Front): void {
  const address = addressOf(incoming, front)
  const secure = isSecure(incoming, front)
  const raw: string[] = []
  for (let i = 0; i < incoming.rawHeaders.length; i += 2) {
    const [name = '', value = ''] = incoming.rawHeaders.slice(i, i + 2)
    if (claimed.test(name)) delete incoming.headers[name.toLowerCase()]
    else raw.push(name, value)
  }
  incoming.headers['cf-connecting-ip'] = address
  incoming.rawHeaders = [...raw, 'CF-Connecting-IP', address]
  incoming.url = targetOf(incoming, secure)
}

function addressOf(incoming: IncomingMessage, { trustProxy }: Front): string {
  const last = trustProxy
    ? String(incoming.headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : ''
  return (last || incoming.socket.remoteAddress || '').replace(/^::ffff:(?=\d+\.)/, '')
}

function isSecure(incoming: IncomingMessage, { trustProxy, publicUrl }: Front): boolean {
  if (publicUrl?.startsWith('https:') === true) return true
  return trustProxy && incoming.headers['x-forwarded-proto'] === 'https'
}

/** A path; a whole URL only where the scheme must be told. What another site is named in the request line is dropped. */
function targetOf(incoming: IncomingMessage, secure: boolean): string {
  const asked = incoming.url ?? '/'
  const whole = asked.startsWith('/') ? null : URL.parse(asked)
  const path = whole === null ? asked : `${whole.pathname}${whole.search}`
  const name = incoming.headers.host ?? ''
  return secure && path.startsWith('/') && host.test(name) ? `https://${name}${path}` : path
}
