import { data, row } from './site.ts'

/** While `work` runs, the database has no such view: every page that reads it meets a fault. */
export async function without(view: string, work: () => Promise<unknown>): Promise<void> {
  const sql = String(row("select sql from sqlite_master where type = 'view' and name = ?", view)['sql'])
  data.exec(`drop view ${view}`)
  try {
    await work()
  } finally {
    data.exec(sql)
  }
}

/** While `work` runs, another holds the database: no page gets its turn. */
export async function locked(work: () => Promise<unknown>): Promise<void> {
  data.exec('begin immediate')
  try {
    await work()
  } finally {
    data.exec('rollback')
  }
}

/** Whoever tries once more what `once` did, from the same place, is told to wait. */
export async function noTriesLeft(once: () => Promise<unknown>): Promise<void> {
  const before = data.prepare('select key from throttles').all()
  await once()
  const known = JSON.stringify(before.map(({ key }) => key))
  data.prepare('update throttles set n = 100000 where key not in (select value from json_each(?))').run(known)
}
