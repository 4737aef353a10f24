import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { erasuresIn, journalName, readJournal, replay, type Erasure } from './backup/journal.ts'
import { judgeSecret, migrationsIn, type Manifest } from './backup/manifest.ts'
import { ownTables, sumsOf } from './backup/tables.ts'
import { differenceOf, faultIn, verifyBackup } from './backup/verify.ts'
import { syncFolder } from './backup/write.ts'
import { StartError } from './serve/options.ts'

export type Restoring = {
  readonly dataDir: string
  /** The secret that came with the backup; undefined when there is none. */
  readonly secret: string | undefined
  /** Goes on without it: what depends on it is lost, and people set up their second factor anew. */
  readonly newSecret: boolean
  /** Puts a database that is there aside. */
  readonly replace: boolean
  /** A journal of what was erased, besides those in the folder and beside the backup. */
  readonly erasures?: string | undefined
  readonly now: string
}
export type Restored = {
  readonly manifest: Manifest
  readonly secret: 'fits' | 'unknown' | 'new'
  /** Where the database that was there is now. */
  readonly aside: string | undefined
  /** How much was erased after the backup, and is erased again. */
  readonly erased: number
}

const migrations = join(import.meta.dirname, '../migrations')

/**
 * Puts a backup into a data folder, in place only when it is whole. An older schema is migrated by the next start.
 * @throws StartError in words for the operator; the folder is then as it was.
 */
export function restoreEmbedded(file: string, restoring: Restoring): Restored {
  const { dataDir, replace, now } = restoring
  const manifest = verifyBackup(file)
  const secret = checkSource(file, manifest, restoring)
  const path = join(dataDir, 'mang-non.db')
  if (existsSync(path) && !replace)
    throw new StartError(
      `${dataDir} đã có dữ liệu. Thêm --replace để thay; dữ liệu cũ được giữ lại bên cạnh.`,
    )
  if (existsSync(path) && isHeld(path))
    throw new StartError(`Máy chủ đang dùng ${dataDir}. Hãy dừng máy chủ rồi chạy lại.`)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const erasures = erasuresFor(file, restoring)
  const fresh = `${path}.restore`
  clear(fresh)
  try {
    copyFileSync(file, fresh, constants.COPYFILE_FICLONE)
    chmodSync(fresh, 0o600)
    const erased = strip(fresh, { manifest, secret, erasures })
    const aside = putAside(dataDir, now)
    renameSync(fresh, path)
    syncFolder(dataDir)
    return { manifest, secret, aside, erased }
  } finally {
    clear(fresh)
  }
}

/** Whether another process has the database open: SQLite then gives nobody the whole file. */
export function isHeld(path: string): boolean {
  const sqlite = new DatabaseSync(path, { timeout: 0 })
  try {
    sqlite.exec('pragma locking_mode = exclusive; begin exclusive; rollback')
    return false
  } catch (error) {
    return error instanceof Error && 'errcode' in error && error.errcode === 5 // a damaged file is held by nobody
  } finally {
    sqlite.close()
  }
}

/** The secret of the folder: from the environment, from a file that is named, or its own. */
export function secretFrom(
  dataDir: string,
  given: { readonly env: string | undefined; readonly file: string | undefined },
): string | undefined {
  const own = join(dataDir, 'secret')
  if (given.file !== undefined) {
    if (!existsSync(given.file)) throw new StartError(`Không có tệp ${given.file}.`)
    const secret = readFileSync(given.file, 'utf8').trim()
    if (secret.length < 32) throw new StartError(`${given.file} không phải tệp bí mật: cần ít nhất 32 ký tự.`)
    return secret
  }
  if (given.env !== undefined) return given.env
  return existsSync(own) ? readFileSync(own, 'utf8').trim() : undefined
}

/** Keeps a secret from elsewhere in the folder; another one that is there stays beside it. */
export function keepSecret(dataDir: string, secret: string, now: string): void {
  const own = join(dataDir, 'secret')
  if (existsSync(own)) {
    if (readFileSync(own, 'utf8').trim() === secret) return
    renameSync(own, `${own}.before-${stamp(now)}`)
  }
  writeFileSync(own, secret, { mode: 0o600, flag: 'wx' })
}

function checkSource(file: string, manifest: Manifest, restoring: Restoring): Restored['secret'] {
  const sqlite = new DatabaseSync(file, { readOnly: true })
  try {
    const known = readdirSync(migrations)
    const foreign = migrationsIn(sqlite).find((name) => !known.includes(name))
    if (foreign !== undefined) {
      throw new StartError(
        `Bản sao lưu của một phiên bản mới hơn (${foreign}). Hãy cập nhật mã nguồn rồi chạy lại.`,
      )
    }
    if (restoring.newSecret) return 'new'
    if (restoring.secret === undefined)
      throw new StartError(
        'Thiếu bí mật của máy chủ cũ. Thêm --secret TỆP (bản đã cất riêng), hoặc đặt APP_SECRET.\n' +
          'Nếu đã mất hẳn: --new-secret. Khi đó mã biên nhận đã phát và lời gốc đã niêm phong không dùng được nữa, mọi người đặt lại lớp bảo vệ thứ hai.',
      )
    const verdict = judgeSecret(sqlite, manifest, restoring.secret)
    if (verdict !== 'wrong') return verdict
    throw new StartError(
      'Bí mật này không phải của bản sao lưu, hoặc có người đã sửa tệp: không dùng được.\n' +
        'Tìm đúng tệp bí mật đã cất (--secret TỆP). Nếu đã mất hẳn: --new-secret.',
    )
  } finally {
    sqlite.close()
  }
}

/** Back to the plain database; then everything is compared once more, because a disk may write badly. */
function strip(
  path: string,
  given: Pick<Restored, 'manifest' | 'secret'> & { readonly erasures: readonly Erasure[] },
): number {
  const { manifest, secret, erasures } = given
  const sqlite = new DatabaseSync(path)
  try {
    sqlite.exec('pragma synchronous = full')
    for (const name of ownTables) sqlite.exec(`drop table "${name}"`)
    const fault = faultIn(sqlite) ?? differenceOf(manifest.tables, sumsOf(sqlite))
    if (fault !== undefined) throw new StartError(`Chép ra rồi kiểm tra lại thì thấy khác: ${fault}.`)
    // An older copy knows sessions that were ended since, and links that were used.
    sqlite.exec('delete from sessions; delete from links')
    // Under another secret nobody could sign in with a second factor any more.
    if (secret === 'new') sqlite.exec('update people set totp = null; delete from recovery_codes; vacuum')
    return replay(sqlite, erasures, migrations)
  } finally {
    sqlite.close()
  }
}

/** What was erased since: by the journals, and by the database that is replaced, as far as it can be read. */
function erasuresFor(file: string, { dataDir, erasures }: Restoring): Erasure[] {
  if (erasures !== undefined && !existsSync(erasures)) throw new StartError(`Không có tệp ${erasures}.`)
  const journals = [join(dirname(file), journalName), join(dataDir, journalName)]
  return [
    ...[...journals, ...(erasures === undefined ? [] : [erasures])].flatMap((path) => readJournal(path)),
    ...erasuresOfOld(join(dataDir, 'mang-non.db')),
  ]
}

function erasuresOfOld(path: string): Erasure[] {
  if (!existsSync(path)) return []
  const sqlite = new DatabaseSync(path, { readOnly: true })
  try {
    return erasuresIn(sqlite)
  } catch {
    return [] // a damaged file tells nothing; its journal lies beside it
  } finally {
    sqlite.close()
  }
}

function putAside(dataDir: string, now: string): string | undefined {
  const path = join(dataDir, 'mang-non.db')
  if (!existsSync(path)) return undefined
  const aside = join(dataDir, `mang-non.before-${stamp(now)}.db`)
  for (const end of ['-wal', '-shm', '']) {
    if (existsSync(`${path}${end}`)) renameSync(`${path}${end}`, `${aside}${end}`)
  }
  return aside
}

function clear(fresh: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${fresh}${end}`, { force: true })
}

function stamp(now: string): string {
  return now.replaceAll(/[-:]|\.\d+/g, '')
}
