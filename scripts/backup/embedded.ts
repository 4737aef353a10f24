import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StartError } from '../serve/options.ts'
import { writeBackup, type Made } from './write.ts'

export type Folder = {
  readonly dataDir: string
  /** Wins over the one that is kept in the data folder. */
  readonly secret: string | undefined
}

/** One moment of a data folder as one file, also while the server writes: SQLite copies within one snapshot. */
export async function backupEmbedded(folder: Folder, path: string, now: string): Promise<Made> {
  const source = join(folder.dataDir, 'mang-non.db')
  if (!existsSync(source)) throw new StartError(`Không có dữ liệu ở ${folder.dataDir}.`)
  const about = { madeAt: now, source: 'embedded' as const, secret: secretOf(folder) }
  return await writeBackup(path, about, (target) => {
    const sqlite = new DatabaseSync(source, { readOnly: true, timeout: 30_000 })
    try {
      sqlite.prepare('vacuum into ?').run(target)
    } finally {
      sqlite.close()
    }
  })
}

/** The secret of a data folder, when there is one. */
export function secretOf({ dataDir, secret }: Folder): string | undefined {
  const path = join(dataDir, 'secret')
  if (secret !== undefined) return secret
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined
}
