import type { IncomingMessage, ServerResponse } from 'node:http'

/** An import file is 5 MB at most; its form adds a little. */
export const bodyLimit = 6 * 1024 * 1024
const words = 'Nội dung gửi lên quá lớn: nhiều nhất là 6 MB.'

/** Answers 413 at once to a body that says it is too large, without reading it. @returns whether it did. */
export function refuseLarge(incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  if (Number(incoming.headers['content-length'] ?? 0) <= bodyLimit) return false
  outgoing.writeHead(413, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }).end(words)
  return true
}

/** The same request with a body of a known length; undefined when it goes over the limit. */
export async function withKnownLength(request: Request): Promise<Request | undefined> {
  if (request.body === null) return request
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body) {
    length += chunk.length
    if (length > bodyLimit) return undefined
    chunks.push(chunk)
  }
  const { method, headers } = request
  return new Request(request.url, { method, headers, body: Buffer.concat(chunks) })
}

export function tooLarge(): Response {
  return new Response(words, {
    status: 413,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' },
  })
}
