// Puts this version on Cloudflare:
//   npm run deploy -- --data       migrations and administrative units, before the first start and with every version
//   npm run deploy                 checks, builds, uploads
//   npm run deploy -- --dry-run    builds and checks what can be checked without an account
import { parseArgs } from 'node:util'
import { buildClient, buildWorker, startUpSize } from './build.ts'
import { adviceFor, configOf, missingIn, missingRemotely } from './deploy-checks.ts'
import { prepareD1 } from './deploy-data.ts'
import { told } from './d1/told.ts'
import { wrangler } from './d1/wrangler.ts'
import { StartError } from './serve/options.ts'

/** Cloudflare gives a Worker a second to start; a module of this size needs a small part of it. */
const startUpBytesMax = 153_600

await told(async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      local: { type: 'boolean', default: false },
      'persist-to': { type: 'string' },
    },
  })
  const config = configOf()
  if (values.data) {
    const target = { name: config.database, remote: !values.local, persistTo: values['persist-to'] }
    await prepareD1(target, console.log)
    return
  }
  const isDry = values['dry-run']
  const missing = [...missingIn(config), ...(isDry ? [] : await missingRemotely(config))]
  if (missing.length > 0 && !isDry) throw new StartError(`Chưa đưa lên được. Còn thiếu:\n${list(missing)}`)

  await buildClient()
  const main = await buildWorker()
  const size = startUpSize(main)
  if (size > startUpBytesMax)
    throw new StartError(`Phần khởi động nặng ${size} byte, quá ${startUpBytesMax}.`)
  const args = ['deploy', 'dist/worker/app.js', '--no-bundle', '--keep-vars', ...(isDry ? ['--dry-run'] : [])]
  const { code, stdout, stderr } = await wrangler(args)
  console.log(stdout.trim())
  if (code !== 0) throw new StartError(stderr.trim())

  for (const line of adviceFor(config)) console.log(`Nên làm thêm: ${line}`)
  if (!isDry) console.log('Đã đưa lên. Sau một phút, địa chỉ trang và /suc-khoe ở cuối phải trả lời 200.')
  else if (missing.length > 0)
    console.log(`Chạy thử xong. Trước khi đưa lên thật còn thiếu:\n${list(missing)}`)
  else console.log('Chạy thử xong.')
})

function list(missing: readonly string[]): string {
  return missing.map((line, place) => `${place + 1}. ${line}`).join('\n')
}
