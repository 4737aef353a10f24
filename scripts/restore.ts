// Puts a backup back, and erases again what was erased after it (erasures.jsonl beside it or in the folder, or --erasures FILE):
//   npm run restore -- FILE [--data-dir FOLDER] [--secret FILE] [--replace]
//   npm run restore -- FILE --d1 mang-non --remote     into an empty D1 database that has its migrations (or --local)
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatDay, localDay, localTime } from '../src/core/vi/dates.ts'
import { countOf, formatSeconds } from './backup/words.ts'
import type { Manifest } from './backup/manifest.ts'
import { told } from './d1/told.ts'
import { restoreD1 } from './restore-d1.ts'
import { keepSecret, restoreEmbedded, secretFrom, type Restored } from './restore-embedded.ts'
import { optionsOf, StartError } from './serve/options.ts'

const root = join(import.meta.dirname, '..')

await told(async () => {
  const began = performance.now()
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'data-dir': { type: 'string' },
      secret: { type: 'string' },
      'new-secret': { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      erasures: { type: 'string' },
      d1: { type: 'string' },
      local: { type: 'boolean', default: false },
      remote: { type: 'boolean', default: false },
      'persist-to': { type: 'string' },
    },
  })
  const [file, ...rest] = positionals
  if (file === undefined || rest.length > 0)
    throw new StartError('Cách dùng: npm run restore -- TỆP [--data-dir THƯ_MỤC]')
  const { d1, local, remote } = values
  if (d1 !== undefined && local === remote) throw new StartError('Chọn một: --local hoặc --remote.')
  const options = optionsOf(process.env, root)
  const dataDir = values['data-dir'] === undefined ? options.dataDir : resolve(values['data-dir'])

  if (d1 !== undefined) {
    const target = { name: d1, remote, persistTo: values['persist-to'] }
    const given = { secret: options.secret, erasures: values.erasures, say: console.log }
    const { manifest, secret, erased } = await restoreD1(resolve(file), target, given)
    report({ manifest, erased }, `D1 ${d1}`, performance.now() - began)
    if (secret === 'unknown')
      console.log('Chưa kiểm được bí mật: đặt lại đúng APP_SECRET cũ (npx wrangler secret put APP_SECRET).')
    return
  }
  const now = new Date().toISOString()
  const secret = secretFrom(dataDir, { env: options.secret, file: values.secret })
  const restored = restoreEmbedded(resolve(file), {
    dataDir,
    secret,
    newSecret: values['new-secret'],
    replace: values.replace,
    erasures: values.erasures,
    now,
  })
  if (values.secret !== undefined && secret !== undefined) keepSecret(dataDir, secret, now)
  report(restored, dataDir, performance.now() - began)
  reportSecret(restored)
})

type Back = { readonly manifest: Manifest; readonly erased: number }

function report({ manifest, erased }: Back, place: string, ms: number): void {
  const when = `${localTime(manifest.madeAt)} ngày ${formatDay(localDay(manifest.madeAt))}`
  console.log(
    `Đã phục hồi bản sao lưu lúc ${when} (${countOf(manifest)}) vào ${place}, mất ${formatSeconds(ms)}.`,
  )
  console.log('Đã kiểm tra từng bảng.')
  if (erased > 0) console.log(`Đã xóa lại ${erased} điều có người xin xóa hoặc rút sau bản sao lưu.`)
  if (manifest.secretDigest === '')
    console.log('Tệp được lập khi không có bí mật, nên không biết được có ai đã sửa nó hay chưa.')
  console.log('Mọi người phải đăng nhập lại; đường dẫn mời, đặt lại mật khẩu đã gửi không dùng được nữa.')
}

function reportSecret({ secret, aside }: Restored): void {
  if (aside !== undefined)
    console.log(`Dữ liệu trước đó còn ở ${aside}. Xóa khi không cần nữa: đó là dữ liệu thật.`)
  if (secret === 'fits') console.log('Bí mật khớp: mã biên nhận và lớp bảo vệ thứ hai vẫn dùng được.')
  if (secret === 'unknown') console.log('Không kiểm được bí mật có khớp không: hãy thử tra một mã biên nhận.')
  if (secret === 'new')
    console.log(
      'Mã biên nhận cũ và lời gốc đã niêm phong không dùng được nữa. Ai cần lớp bảo vệ thứ hai sẽ đặt lại khi đăng nhập.',
    )
}
