// One verified file of all data:
//   npm run backup                                  the data folder (DATA_DIR), also while the server runs
//   npm run backup -- --to FILE                     under this name, which must be free
//   npm run backup -- --to FOLDER --keep 30         under the time's name; the 30 newest are kept
//   npm run backup -- --d1 mang-non --remote        from Cloudflare (or --local)
//   npm run backup -- --erasures-only …             only what was erased, in one call: beside the backups
import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parseArgs } from 'node:util'
import { parseInteger } from '../../src/core/vi/numbers.ts'
import { told } from '../d1/told.ts'
import { runOn } from '../d1/wrangler.ts'
import { optionsOf, StartError } from '../serve/options.ts'
import { backupD1 } from './d1.ts'
import { backupEmbedded } from './embedded.ts'
import { addToJournal, erasuresIn, erasuresOn, journalName, type Erasure } from './journal.ts'
import { backupName, keepNewest } from './keep.ts'
import { countOf, formatSeconds, formatSize } from './words.ts'
import type { Made } from './write.ts'

const root = join(import.meta.dirname, '../..')

await told(async () => {
  const began = performance.now()
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      keep: { type: 'string' },
      'data-dir': { type: 'string' },
      d1: { type: 'string' },
      local: { type: 'boolean', default: false },
      remote: { type: 'boolean', default: false },
      'persist-to': { type: 'string' },
      'erasures-only': { type: 'boolean', default: false },
    },
  })
  const { d1, local, remote, keep } = values
  if (d1 !== undefined && local === remote) throw new StartError('Chọn một: --local hoặc --remote.')
  const { secret, dataDir } = optionsOf(process.env, root)
  const folder = values['data-dir'] === undefined ? dataDir : resolve(values['data-dir'])
  const now = new Date().toISOString()
  if (values['erasures-only']) {
    const run = d1 === undefined ? undefined : runOn({ name: d1, remote, persistTo: values['persist-to'] })
    const file = placeOf(values.to ?? join(folder, 'backups/'), journalName)
    const added = addToJournal(file, run === undefined ? erasuresOf(folder) : await erasuresOn(run))
    console.log(`${file}: thêm ${added} điều đã xóa. Để cùng chỗ với bản sao lưu.`)
    return
  }
  const path = placeOf(values.to ?? join(folder, 'backups/'), backupName(now))
  const kept = keep === undefined ? undefined : parseInteger(keep)
  if (keep !== undefined && (kept === undefined || kept < 1))
    throw new StartError('--keep phải là một số từ 1.')
  if (keep !== undefined && values.to !== undefined && path === resolve(values.to))
    throw new StartError('--keep cần --to là một thư mục, để biết những tệp nào là bản cũ.')

  const made =
    d1 === undefined
      ? await backupEmbedded({ dataDir: folder, secret }, path, now)
      : await backupD1(runOn({ name: d1, remote, persistTo: values['persist-to'] }), path, {
          now,
          secret,
          say: console.log,
        })
  report(made, performance.now() - began)
  if (kept === undefined) return
  for (const name of keepNewest(dirname(path), kept)) console.log(`Đã xóa bản cũ ${name}.`)
})

/** What a data folder knows to be erased. */
function erasuresOf(folder: string): Erasure[] {
  const path = join(folder, 'mang-non.db')
  if (!existsSync(path)) throw new StartError(`Không có dữ liệu ở ${folder}.`)
  const sqlite = new DatabaseSync(path, { readOnly: true, timeout: 30_000 })
  try {
    return erasuresIn(sqlite)
  } finally {
    sqlite.close()
  }
}

/** A folder, or what ends like one, gets the file's own name. */
function placeOf(to: string, name: string): string {
  const isFolder = /[\\/]$/.test(to) || (existsSync(to) && statSync(to).isDirectory())
  return isFolder ? resolve(to, name) : resolve(to)
}

function report({ path, bytes, manifest }: Made, ms: number): void {
  console.log(`Đã sao lưu ${countOf(manifest)} vào ${path}`)
  console.log(`Cỡ ${formatSize(bytes)}, mất ${formatSeconds(ms)}. Đã mở lại tệp và kiểm tra từng bảng.`)
  if (manifest.secretDigest === '') {
    console.log('Không có APP_SECRET ở đây, nên tệp không ghi được bí mật nào khớp với nó.')
  }
  console.log(
    'Bí mật của máy chủ KHÔNG nằm trong tệp này. Thiếu nó, mã biên nhận và lớp bảo vệ thứ hai đều mất:',
  )
  console.log(
    manifest.source === 'd1'
      ? 'cất APP_SECRET ở một nơi khác với bản sao lưu.'
      : 'chép một lần tệp "secret" trong thư mục dữ liệu (hay APP_SECRET), cất ở một nơi khác với bản sao lưu.',
  )
}
