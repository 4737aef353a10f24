import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { backupEmbedded } from '../../../scripts/backup/embedded.ts'
import { differenceOf } from '../../../scripts/backup/verify.ts'
import { sumsOf, type Sum } from '../../../scripts/backup/tables.ts'
import { closeData, openData } from '../../../scripts/serve/data.ts'
import { keysOf } from '../../../src/db/keys.ts'

export const root = join(import.meta.dirname, '../../..')
export const migrations = join(root, 'migrations')
export const secret = 'the secret of the house, kept elsewhere'

export type Whole = { readonly folder: string; readonly file: string }

/** A backup of real data, beside its data folder `data`: the units of today and one person with a second factor. */
export async function wholeBackup(): Promise<Whole> {
  const folder = mkdtempSync(join(tmpdir(), 'mang-non-backup-'))
  const dataDir = join(folder, 'data')
  const data = await openData({ root, dataDir, secret, sample: false })
  data.sqlite
    .prepare("insert into people (id, email, name, totp) values ('p', 'mai@example.vn', 'Mai', ?)")
    .run(keysOf(secret).seal('totp', 'A'.repeat(32)))
  closeData(data.sqlite)
  const file = join(folder, 'whole.db')
  await backupEmbedded({ dataDir, secret }, file, '2026-11-24T01:02:03.000Z')
  return { folder, file }
}

/** Runs a script of the project as npm does. @returns its exit code and what it printed. */
export async function script(
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; printed: string }> {
  const child = spawn(process.execPath, [join(root, path), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const add = (chunk: Buffer): void => {
    printed += chunk.toString()
  }
  child.stdout.on('data', add)
  child.stderr.on('data', add)
  const code = await new Promise<number>((resolve) => {
    child.once('close', (ended) => resolve(ended ?? 1))
  })
  return { code, printed }
}

/** What differs between the tables of two files, besides those named; undefined for nothing. */
export function difference(one: string, other: string, except: readonly string[] = []): string | undefined {
  const sums = (path: string): Map<string, Sum> => {
    const sqlite = new DatabaseSync(path, { readOnly: true })
    const found = sumsOf(sqlite)
    sqlite.close()
    return new Map([...found].filter(([name]) => !except.includes(name)))
  }
  return differenceOf(sums(one), sums(other))
}

/** Every word of the search index and where it stands. */
export function vocabulary(path: string): string {
  const sqlite = new DatabaseSync(path, { readOnly: true })
  sqlite.exec("create virtual table temp.words using fts5vocab('main', 'idea_search', 'instance')")
  const rows = sqlite.prepare('select term, doc, offset from words order by 1, 2, 3').all()
  sqlite.close()
  return JSON.stringify(rows)
}
