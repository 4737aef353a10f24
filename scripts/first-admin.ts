// The first administrator of an empty deployment on one's own server:
//   DATA_DIR=… npm run first-admin -- <e-mail> "<họ và tên>"
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { addPerson } from '../src/accounts/service/seed.ts'
import { Settings } from '../src/core/settings.ts'
import { localDay } from '../src/core/vi/dates.ts'
import { openDb } from '../src/db/client.ts'
import { keysOf } from '../src/db/keys.ts'
import { closeData, openData } from './serve/data.ts'
import { optionsOf } from './serve/options.ts'

const [email, name] = process.argv.slice(2)
if (email === undefined || name === undefined || !email.includes('@')) {
  console.error('Cách dùng: npm run first-admin -- <thư điện tử> "<họ và tên>"')
  process.exit(2)
}

const root = join(import.meta.dirname, '..')
const { dataDir, secret } = optionsOf(process.env, root)
const data = await openData({ root, dataDir, secret, sample: false })
const keys = keysOf(data.secret)
const { db } = openDb(data.db, 'first-primary')
const now = new Date().toISOString()

const admins = await data.db
  .prepare("select count(*) as n from grants where role = 'admin'")
  .first<number>('n')
if (admins !== 0) {
  console.error('Đã có người quản trị. Nhờ người đó mời thêm ở trang Người dùng.')
  process.exit(1)
}

const kept = await data.db.prepare('select body from settings where id = 1').first<string>('body')
const settings = Settings.parse(JSON.parse(kept ?? '{}'))
const password = randomBytes(12).toString('base64url')
await addPerson(
  { db, actor: { kind: 'system', job: 'first-admin' }, now, settings, keys },
  {
    email,
    name,
    password,
    mustChange: true,
    grants: [{ role: 'admin', unitId: settings.rootUnitId, from: localDay(now) }],
  },
)
closeData(data.sqlite)
console.log(`Người quản trị: ${email}\nMật khẩu dùng một lần: ${password}`)
console.log('Đăng nhập ngay để đặt mật khẩu mới và lớp bảo vệ thứ hai.')
