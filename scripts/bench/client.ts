import { Agent, request as httpRequest } from 'node:http'
import type { Sent } from './sends.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
  readonly ms: number
}

/** Connections that are kept, as a proxy before the server keeps them. */
export function newAgent(most: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: most })
}

export function ask(url: string, { method, path, headers, body }: Sent, agent: Agent): Promise<Answer> {
  const began = performance.now()
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)), Origin: url }
  return new Promise((resolve, reject) => {
    httpRequest(`${url}${path}`, { method, agent, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const ms = performance.now() - began
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
          ms,
        })
      })
    })
      .on('error', reject)
      .end(body)
  })
}

/** The value below which that share of a list lies. */
export function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
