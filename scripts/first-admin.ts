// The first administrator of a deployment that has none: prints a link for one use.
//   npm run first-admin -- <e-mail> "<họ và tên>"                            one's own server (DATA_DIR)
//   npm run first-admin -- <e-mail> "<họ và tên>" --d1 mang-non --remote     Cloudflare (or --local)
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inviteFirstAdmin } from '../src/accounts/service/first-admin.ts'
import { AppError } from '../src/core/errors.ts'
import { Settings } from '../src/core/settings.ts'
import { openDb } from '../src/db/client.ts'
import { violates } from '../src/db/faults.ts'
import { keysOf, newToken } from '../src/db/keys.ts'
import { bindingThrough } from './d1/binding.ts'
import { told } from './d1/told.ts'
import { runOn } from './d1/wrangler.ts'
import { closeData, openData } from './serve/data.ts'
import { optionsOf, StartError } from './serve/options.ts'

const root = join(import.meta.dirname, '..')

await told(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'data-dir': { type: 'string' },
      d1: { type: 'string' },
      local: { type: 'boolean', default: false },
      remote: { type: 'boolean', default: false },
      'persist-to': { type: 'string' },
    },
  })
  const [email = '', name = '', ...rest] = positionals
  if (!/^[^@\s]+@[^@\s]+$/.test(email) || name.trim() === '' || rest.length > 0)
    throw new StartError('Cách dùng: npm run first-admin -- <thư điện tử> "<họ và tên>"')
  const { d1, local, remote } = values
  if (d1 !== undefined && local === remote) throw new StartError('Chọn một: --local hoặc --remote.')
  const options = optionsOf(process.env, root)
  const who = { email, name: name.trim() }
  if (d1 !== undefined) {
    const run = runOn({ name: d1, remote, persistTo: values['persist-to'] })
    show(await invite(bindingThrough(run), who), options.publicUrl)
    return
  }
  const dataDir = values['data-dir'] === undefined ? options.dataDir : resolve(values['data-dir'])
  const data = await openData({ root, dataDir, secret: options.secret, sample: false })
  try {
    show(await invite(data.db, who), options.publicUrl ?? `http://127.0.0.1:${options.port}`)
  } finally {
    closeData(data.sqlite)
  }
})

async function invite(binding: D1Database, who: { email: string; name: string }): Promise<string> {
  const { db } = openDb(binding, 'first-primary')
  const kept = await binding.prepare('select body from settings where id = 1').first<string>('body')
  const settings = Settings.parse(JSON.parse(kept ?? '{}'))
  const ctx = {
    db,
    actor: { kind: 'system', job: 'first-admin' } as const,
    now: new Date().toISOString(),
    settings,
    keys: keysOf(newToken(32)), // nothing here is kept under a key
    write: { id: newToken(32), digest: '' },
  }
  try {
    return await inviteFirstAdmin(ctx, { ...who, unitId: settings.rootUnitId })
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found')
      throw new StartError('Chưa nạp đơn vị hành chính. Trên Cloudflare: npm run deploy -- --data')
    if (error instanceof AppError && error.detail.state === 'known')
      throw new StartError('Đã có người quản trị. Nhờ người đó mời thêm ở trang Người dùng.')
    if (violates(error, 'people.email'))
      throw new StartError('Địa chỉ thư này đã có tài khoản. Dùng một địa chỉ khác.')
    throw error
  }
}

function show(token: string, origin: string | undefined): void {
  const path = `/tai-khoan/kich-hoat/${token}`
  console.log(`Mở đường dẫn này để đặt mật khẩu và lớp bảo vệ thứ hai. Dùng được một lần, trong 7 ngày:`)
  console.log(origin === undefined ? `${path}\n(thêm địa chỉ trang ở trước)` : `${origin}${path}`)
  console.log('Chạy lại lệnh này để có đường dẫn mới, chừng nào chưa ai đặt mật khẩu.')
}
