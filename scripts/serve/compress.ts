import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const zip = promisify(gzip)
/** Below this a packet is a packet. */
const smallest = 1024

/** The same answer, compressed when the client takes gzip and it is text; Cloudflare does so by itself. */
export async function compressed(response: Response, accept: string): Promise<Response> {
  // Asking for `body` turns the text of an answer into a stream, so that is asked last.
  if (!acceptsEncoding(accept, 'gzip') || !isWorthIt(response) || response.body === null) return response
  const plain = Buffer.from(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.append('Vary', 'Accept-Encoding')
  const { status, statusText } = response
  if (plain.length < smallest) return new Response(plain, { status, statusText, headers })
  const body = await zip(plain)
  headers.set('Content-Encoding', 'gzip')
  headers.set('Content-Length', String(body.length))
  const etag = headers.get('ETag')
  if (etag !== null && !etag.startsWith('W/')) headers.set('ETag', `W/${etag}`)
  return new Response(body, { status, statusText, headers })
}

export function isCompressible(type: string): boolean {
  return /^(text\/(?!event-stream)|application\/(json|javascript|xml|manifest\+json|[\w.-]+\+(json|xml))|image\/svg)/.test(
    type,
  )
}

/** Whether an Accept-Encoding header takes this coding: named, and not with a weight of nothing. */
export function acceptsEncoding(header: string, coding: string): boolean {
  const [, weight] = new RegExp(`(?:^|,)\\s*${coding}\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)`, 'i').exec(
    header,
  ) ?? [undefined, '0']
  return weight === undefined || Number(weight) > 0
}

function isWorthIt(response: Response): boolean {
  const { headers, status } = response
  if (status === 204 || status === 206 || status === 304 || headers.has('Content-Encoding')) return false
  return (
    isCompressible(headers.get('Content-Type') ?? '') &&
    !/no-transform/i.test(headers.get('Cache-Control') ?? '')
  )
}
