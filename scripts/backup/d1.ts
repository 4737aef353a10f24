import { openSqlite } from '../serve/sqlite.ts'
import { closeData } from '../serve/data.ts'
import { pull } from '../d1/pull.ts'
import type { Run } from '../d1/wrangler.ts'
import { writeBackup, type Made } from './write.ts'

/** A D1 database as one file of the same kind as a backup of the embedded one. */
export function backupD1(
  run: Run,
  path: string,
  about: { readonly now: string; readonly secret: string | undefined; readonly say: (line: string) => void },
): Promise<Made> {
  const { now, secret, say } = about
  return writeBackup(path, { madeAt: now, source: 'd1', secret }, async (partial) => {
    const sqlite = openSqlite(partial)
    try {
      await pull(run, sqlite, say)
    } finally {
      closeData(sqlite)
    }
  })
}
