import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StartError } from '../serve/options.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { isWhole } from './seal.ts'
import { sumsOf, type Sum } from './tables.ts'

/**
 * Reads a backup from its first byte to its last: the seal, SQLite's own checks, every foreign key, and the count and
 * digest of every table. @throws StartError in words for the operator when anything is not as it was.
 */
export function verifyBackup(path: string): Manifest {
  if (!existsSync(path)) throw new StartError(`Không có tệp ${path}.`)
  const sqlite = new DatabaseSync(path, { readOnly: true })
  try {
    if (!isWhole(path, sqlite)) throw damaged(path, 'dấu niêm phong không khớp')
    const manifest = readManifest(sqlite)
    const fault = faultIn(sqlite) ?? differenceOf(manifest.tables, sumsOf(sqlite))
    if (fault !== undefined) throw damaged(path, fault)
    return manifest
  } catch (error) {
    if (error instanceof StartError) throw error
    throw damaged(path, 'không đọc được như một bản sao lưu của Măng Non')
  } finally {
    sqlite.close()
  }
}

/** What SQLite's own checks find, and whether the search index has exactly the public ideas. */
export function faultIn(sqlite: DatabaseSync): string | undefined {
  const integrity = sqlite.prepare('pragma integrity_check').get()?.['integrity_check']
  if (integrity !== 'ok') return 'SQLite thấy tệp bị hỏng'
  const foreign = sqlite.prepare('pragma foreign_key_check').get()
  if (foreign !== undefined) return `bảng ${String(foreign['table'])} trỏ tới dòng không có`
  const lost = sqlite
    .prepare(
      `select (select count(*) from public_ideas) as ideas, (select count(*) from idea_search) as indexed,
         (select count(*) from public_ideas where seq in (select rowid from idea_search)) as found`,
    )
    .get()
  if (lost?.['ideas'] !== lost?.['found'] || lost?.['ideas'] !== lost?.['indexed'])
    return 'chỉ mục tìm kiếm không khớp các ý đã đăng'
  return undefined
}

/** The first table that differs, in words. */
export function differenceOf(
  wanted: ReadonlyMap<string, Sum>,
  found: ReadonlyMap<string, Sum>,
): string | undefined {
  for (const name of new Set([...wanted.keys(), ...found.keys()])) {
    const [one, other] = [wanted.get(name), found.get(name)]
    if (one === undefined || other === undefined) return `bảng ${name} thiếu hoặc thừa`
    if (one.rows !== other.rows) return `bảng ${name} có ${other.rows} dòng, đúng ra là ${one.rows}`
    if (one.digest !== other.digest) return `nội dung bảng ${name} đã khác`
  }
  return undefined
}

function damaged(path: string, why: string): StartError {
  return new StartError(`Tệp sao lưu hỏng, không dùng được: ${why}. (${path})`)
}
