import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const pattern = /^mang-non-\d{8}T\d{6}Z\.db$/

/** `mang-non-20261123T200000Z.db`: sorts by time. */
export function backupName(now: string): string {
  return `mang-non-${now.replaceAll(/[-:]|\.\d+/g, '')}.db`
}

/** Removes all but the newest backups of a folder. Files with names of another kind are left alone. */
export function keepNewest(folder: string, count: number): string[] {
  const old = readdirSync(folder)
    .filter((name) => pattern.test(name))
    .toSorted()
    .slice(0, -count)
  for (const name of old) rmSync(join(folder, name))
  return old
}
