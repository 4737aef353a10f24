import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartError } from '../serve/options.ts'
import { writeManifest, type About, type Manifest } from './manifest.ts'
import { makeRoom, seal } from './seal.ts'
import { verifyBackup, faultIn } from './verify.ts'

export type Made = { readonly path: string; readonly bytes: number; readonly manifest: Manifest }

/**
 * Makes a backup beside its place and moves it there when it has been read again and found whole.
 * @param fill writes the data to a new file at that path.
 * @throws StartError when the place is taken or what was written cannot be trusted; nothing is left behind then.
 */
export async function writeBackup(
  path: string,
  about: Omit<About, 'appVersion'>,
  fill: (path: string) => void | Promise<void>,
): Promise<Made> {
  if (existsSync(path)) throw new StartError(`Đã có tệp ${path}. Không ghi đè: chọn tên khác.`)
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const partial = `${path}.partial`
  clear(partial)
  try {
    writeFileSync(partial, '', { mode: 0o600 }) // SQLite gives its other files the rights of this one
    await fill(partial)
    finish(partial, { ...about, appVersion: appVersion() })
    const manifest = verifyBackup(partial)
    moveTo(partial, path)
    syncFolder(dirname(path))
    return { path, bytes: statSync(path).size, manifest }
  } finally {
    clear(partial)
  }
}

function finish(path: string, about: About): void {
  const sqlite = new DatabaseSync(path)
  let place
  try {
    sqlite.exec('pragma journal_mode = delete')
    const fault = faultIn(sqlite)
    if (fault !== undefined) throw new StartError(`Dữ liệu gốc không lành lặn: ${fault}. Chưa sao lưu.`)
    writeManifest(sqlite, about)
    place = makeRoom(sqlite)
  } finally {
    sqlite.close()
  }
  seal(path, place)
}

/** A link, unlike a rename, never takes the place of a file that came meanwhile; some disks have no links. */
function moveTo(partial: string, path: string): void {
  try {
    linkSync(partial, path)
  } catch (error) {
    if (existsSync(path)) throw error
    renameSync(partial, path)
  }
}

function clear(partial: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${partial}${end}`, { force: true })
}

/** A name is safe only when its folder is. Not every system can. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function appVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')
  const { version } = JSON.parse(text) as { version: string } // our own file
  return version
}
