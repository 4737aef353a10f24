import { listen, close } from '../../../scripts/serve/server.ts'
import { connect, type AddressInfo } from 'node:net'
import { loadAssets } from '../../../scripts/serve/assets.ts'
import { openEmbedded } from '../../../scripts/serve/d1.ts'
import type { Front } from '../../../scripts/serve/incoming.ts'
import type { Log } from '../../../scripts/serve/log.ts'
import { newWork } from '../../../scripts/serve/work.ts'
import { tinyWorker } from './tiny-worker.ts'

export const silent: Log = { line: () => undefined, request: () => undefined, fault: () => undefined }

type Given = { readonly front?: Partial<Front>; readonly folder?: string; readonly log?: Log }

/** The tiny Worker behind the real server, in this process. @returns its address. */
export async function site(
  test: { after(clean: () => Promise<void>): void },
  given: Given = {},
): Promise<string> {
  const log = given.log ?? silent
  const server = await listen(
    {
      worker: tinyWorker,
      env: { DB: openEmbedded(':memory:') },
      assets: given.folder === undefined ? new Map() : loadAssets(given.folder),
      front: { trustProxy: false, publicUrl: undefined, ...given.front },
      work: newWork(log),
      log,
    },
    { host: '127.0.0.1', port: 0 },
  )
  test.after(() => close(server))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}` // a TCP server has no other address
}

/** As it is written, byte for byte: fetch would tidy the path. */
export function raw(url: string, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('end', () => resolve(text))
    socket.on('error', reject)
    socket.write([...lines, 'Connection: close', '', ''].join('\r\n'))
  })
}
