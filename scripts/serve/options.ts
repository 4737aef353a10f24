import { resolve } from 'node:path'

export type Options = {
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  readonly dataDir: string
  /** What a new database begins with. */
  readonly sample: boolean
  readonly secret: string | undefined
  readonly publicUrl: string | undefined
  readonly trustProxy: boolean
  readonly log: boolean
}

/** What the operator must change; its text is shown as it is, without a stack. */
export class StartError extends Error {}

/** The environment as options. @throws StartError in words for the operator. */
export function optionsOf(env: NodeJS.ProcessEnv, root: string): Options {
  return {
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env['PORT'] || '8787'),
    dataDir: resolve(root, env['DATA_DIR'] || '.data'),
    sample: env['SAMPLE'] !== '0',
    secret: secretOf(env['APP_SECRET']),
    publicUrl: urlOf(env['PUBLIC_URL']),
    trustProxy: env['TRUST_PROXY'] === '1',
    log: env['LOG'] !== '0',
  }
}

/** Where this machine itself reaches a server: one that listens everywhere has no address of its own. */
export function ownUrl(url: string): string {
  return url.replace(/^http:\/\/(0\.0\.0\.0|\[::\])(?=:)/, 'http://127.0.0.1')
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartError('PORT phải là một số từ 0 đến 65535, ví dụ PORT=8787.')
}

function secretOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  if (text.length >= 32) return text
  throw new StartError('APP_SECRET phải có ít nhất 32 ký tự.')
}

function urlOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol)) return url.origin
  throw new StartError(
    'PUBLIC_URL phải là địa chỉ đầy đủ của trang, ví dụ PUBLIC_URL=https://diendan.example.vn.',
  )
}
