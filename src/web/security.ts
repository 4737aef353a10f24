import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { bodyLimit } from 'hono/body-limit'
import { AppError } from '../core/errors.ts'
import { newToken } from '../db/keys.ts'
import type { Env } from './env.ts'

/** Pages that must leave no trace: nothing kept, nothing told to the next site, nothing indexed. */
const quiet = [
  '/dien-dan/gui-y-tuong',
  '/dien-dan/da-gui',
  '/tra-cuu',
  '/can-giup',
  '/thoat-nhanh',
  '/tai-khoan',
  '/quan-tri',
  '/bao-ve',
  '/nha-truong',
  '/gop-y',
  '/quyen-rieng-tu/da-gui',
]

/** Headers of every answer: strict CSP with a nonce, no framing, no referrer, no store where asked. */
export function headers(): MiddlewareHandler<Env> {
  return async (c, next) => {
    const nonce = newToken(16)
    c.set('frame', { ...emptyFrame, nonce, path: c.req.path })
    await next()
    const policy = [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; ')
    const answer = c.res.headers // `c.header` would make a whole new answer for each of them
    answer.set('Content-Security-Policy', policy)
    answer.set('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
    answer.set('X-Content-Type-Options', 'nosniff')
    answer.set('Referrer-Policy', 'no-referrer')
    answer.set('Cross-Origin-Opener-Policy', 'same-origin')
    answer.set('Cross-Origin-Resource-Policy', 'same-origin')
    answer.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()')
    if (quiet.some((path) => c.req.path === path || c.req.path.startsWith(`${path}/`))) {
      answer.set('X-Robots-Tag', 'noindex, nofollow')
      answer.set('Cache-Control', 'no-store')
    } else if (!answer.has('Cache-Control')) {
      answer.set('Cache-Control', 'private, no-cache')
      answer.append('Vary', 'Cookie')
    }
  }
}

/** Where files are read: thôn and khu phố of a commune. */
const imports = /^\/quan-tri\/don-vi\/[^/]+\/thon\/nhap-tep$/

/** No larger body than any form needs; imports of files say so themselves. */
export function limitBody(): MiddlewareHandler<Env> {
  const small = bodyLimit({ maxSize: 128 * 1024, onError: tooLarge })
  const file = bodyLimit({ maxSize: 5 * 1024 * 1024 + 64 * 1024, onError: tooLarge })
  return (c, next) => (imports.test(c.req.path) ? file(c, next) : small(c, next))
}

/** Forms from other sites are refused; JSON must say that it is JSON. */
export function sameOrigin(): MiddlewareHandler<Env> {
  return csrf()
}

function tooLarge(): never {
  throw new AppError('too_large')
}

const emptyFrame = {
  nonce: '',
  path: '',
  host: '',
  owner: { name: '', address: '', phone: '', email: '', responsible: '' },
  rootName: '',
  token: () => '',
  person: null,
  form: { issues: [], values: {} },
  now: '',
  support: '',
  silentSince: null,
}
