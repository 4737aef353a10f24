import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { unstable_readConfig as readConfig } from 'wrangler'
import { StartError } from './serve/options.ts'
import { runOn, wrangler } from './d1/wrangler.ts'

const root = join(import.meta.dirname, '..')

/** What wrangler.toml says, as far as deploying needs it. */
export type Config = {
  readonly name: string
  readonly database: string
  readonly databaseId: string
  readonly crons: readonly string[]
  readonly vars: Readonly<Record<string, unknown>>
  readonly sendsMail: boolean
}

export function configOf(file = join(root, 'wrangler.toml')): Config {
  const config = rawOf(readConfig({ config: file }))
  const database = config.d1_databases.find(({ binding }) => binding === 'DB')
  return {
    name: config.name ?? '',
    database: database?.database_name ?? '',
    databaseId: database?.database_id ?? '',
    crons: config.triggers.crons ?? [],
    vars: config.vars,
    sendsMail: config.send_email.length > 0,
  }
}

type Raw = {
  readonly name?: string
  readonly d1_databases: readonly { binding: string; database_name?: string; database_id?: string }[]
  readonly triggers: { readonly crons?: readonly string[] }
  readonly vars: Readonly<Record<string, unknown>>
  readonly send_email: readonly unknown[]
}

/** wrangler's own types of it lead into packages that are not here. */
function rawOf(config: unknown): Raw {
  return config as Raw
}

/** What wrangler.toml lacks for a real deployment, in words and in the order to do it. */
export function missingIn(config: Config): string[] {
  const { name, database, databaseId, crons, vars } = config
  const missing: string[] = []
  if (name === '') missing.push('wrangler.toml: thiếu name.')
  if (database === '' || !/[1-9a-f]/.test(databaseId))
    missing.push(
      'wrangler.toml: database_id chưa phải của một cơ sở dữ liệu thật. Chạy "npx wrangler d1 create mang-non --location apac" rồi chép id vào.',
    )
  if (!crons.includes('* * * * *'))
    missing.push('wrangler.toml: crons phải có "* * * * *": thư và việc dọn dẹp chạy mỗi phút.')
  if ('APP_SECRET' in vars)
    missing.push(
      'wrangler.toml: APP_SECRET không được nằm trong tệp. Xóa đi và đặt bằng "npx wrangler secret put APP_SECRET".',
    )
  const url = vars['PUBLIC_URL']
  if (url !== undefined && !isOrigin(url))
    missing.push('wrangler.toml: PUBLIC_URL phải có dạng https://diendan.example.vn, không có gì ở sau.')
  return missing
}

/** What is good to have and stops nothing. */
export function adviceFor({ sendsMail, vars }: Config): string[] {
  const advice: string[] = []
  if (!sendsMail || typeof vars['MAIL_FROM'] !== 'string')
    advice.push(
      'Chưa có [[send_email]] và MAIL_FROM trong wrangler.toml: thư mời và thư đặt lại mật khẩu không gửi đi được.',
    )
  return advice
}

/** What the account on Cloudflare lacks. Asks nothing; a session of wrangler or CLOUDFLARE_API_TOKEN must be there. */
export async function missingRemotely(config: Config): Promise<string[]> {
  const secrets = await secretNames()
  if (secrets === undefined) return ['Chưa đăng nhập Cloudflare: npx wrangler login']
  const missing: string[] = []
  if (!secrets.includes('APP_SECRET'))
    missing.push(
      'Chưa có APP_SECRET (ít nhất 32 ký tự ngẫu nhiên, cất thêm một bản): npx wrangler secret put APP_SECRET',
    )
  if (!secrets.includes('PUBLIC_URL') && config.vars['PUBLIC_URL'] === undefined)
    missing.push('Chưa có PUBLIC_URL (https://…, địa chỉ mọi người dùng): npx wrangler secret put PUBLIC_URL')
  if (!(await hasData(config)))
    missing.push('Cơ sở dữ liệu chưa đúng phiên bản hoặc chưa có đơn vị: npm run deploy -- --data')
  return missing
}

/** undefined when nobody is signed in; none for a Worker that does not exist yet. */
async function secretNames(): Promise<string[] | undefined> {
  const { code, stdout, stderr } = await wrangler(['secret', 'list', '--format', 'json'])
  if (code === 0) {
    const found = JSON.parse(stdout) as { name: string }[] // as wrangler prints it with --format json
    return found.map(({ name }) => name)
  }
  return /not found|10007|does not exist/i.test(stderr + stdout) ? [] : undefined
}

async function hasData({ database }: Config): Promise<boolean> {
  const run = runOn({ name: database, remote: true })
  try {
    const [applied, units] = await run([
      'select name from d1_migrations',
      'select exists (select 1 from units) as yes',
    ])
    const names = (applied?.results ?? []).map((row) => String(row['name']))
    const wanted = readdirSync(join(root, 'migrations')).filter((name) => name.endsWith('.sql'))
    return wanted.every((name) => names.includes(name)) && units?.results[0]?.['yes'] === 1
  } catch (error) {
    if (error instanceof StartError) return false // no such table, or no such database
    throw error
  }
}

function isOrigin(url: unknown): boolean {
  return typeof url === 'string' && URL.parse(url)?.origin === url && url.startsWith('https://')
}
