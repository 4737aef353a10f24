import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { acceptsEncoding, isCompressible } from './compress.ts'
import { headersFor, parseHeaderRules } from './asset-headers.ts'

/** The files of `public`, known by name when the server starts: a path that is no such name reaches no file. */
export type Assets = ReadonlyMap<string, Asset>
type Encoding = 'br' | 'gzip'
type Asset = {
  readonly type: string
  readonly etag: string
  readonly headers: ReadonlyMap<string, string>
  readonly body: (encoding?: Encoding) => Buffer
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}

export function loadAssets(folder: string): Assets {
  if (!existsSync(folder)) return new Map()
  const rulesPath = join(folder, '_headers')
  const rules = existsSync(rulesPath) ? parseHeaderRules(readFileSync(rulesPath, 'utf8')) : []
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .filter((name) => !['_headers', '_redirects', '.assetsignore'].includes(name))
  return new Map(
    names.map((name) => {
      const path = `/${relative(folder, join(folder, name)).split(sep).join('/').normalize('NFC')}`
      return [path, assetOf(readFileSync(join(folder, name)), path, headersFor(rules, path))]
    }),
  )
}

/** Answers from the files, before the Worker is asked, as on Cloudflare. @returns whether it answered. */
export function answerAsset(assets: Assets, request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false
  const asset = assets.get(pathOf(request.url ?? ''))
  if (asset === undefined) return false
  const encoding = isCompressible(asset.type) ? encodingFor(request.headers['accept-encoding']) : undefined
  response.setHeader('content-type', asset.type)
  response.setHeader('etag', asset.etag)
  response.setHeader('cache-control', 'public, max-age=0, must-revalidate')
  if (isCompressible(asset.type)) response.setHeader('vary', 'Accept-Encoding')
  for (const [name, value] of asset.headers) response.setHeader(name, value)
  if (isKnown(request.headers['if-none-match'], asset.etag)) {
    response.writeHead(304).end()
    return true
  }
  const body = asset.body(encoding)
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.setHeader('content-length', body.length)
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body)
  return true
}

/** The path as a file is named; empty when it is not one. */
function pathOf(url: string): string {
  const [path = ''] = url.split(/[?#]/, 1)
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return '' // a broken escape names no file
  }
}

function assetOf(raw: Buffer, path: string, headers: ReadonlyMap<string, string>): Asset {
  const encoded = new Map<Encoding, Buffer>()
  return {
    type: types[extname(path).toLowerCase()] ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`,
    headers,
    body: (encoding) => {
      if (encoding === undefined) return raw
      const body = encoded.get(encoding) ?? (encoding === 'br' ? brotliCompressSync(raw) : gzipSync(raw))
      encoded.set(encoding, body)
      return body
    },
  }
}

function encodingFor(accept: string | string[] | undefined): Encoding | undefined {
  const text = String(accept ?? '')
  if (acceptsEncoding(text, 'br')) return 'br'
  return acceptsEncoding(text, 'gzip') ? 'gzip' : undefined
}

function isKnown(header: string | undefined, etag: string): boolean {
  const known = (header ?? '').split(',').map((each) => each.trim())
  return known.includes('*') || known.some((each) => each.replace(/^W\//, '') === etag.slice(2))
}
