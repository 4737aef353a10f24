import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach } from 'vitest'

// A clean database for each test. The first reset of a file may come while the database of the file before is
// still being let go; then it clears nothing, and a second one does.
beforeEach(async () => {
  do await reset()
  while (await hasTables())
  await applyD1Migrations(env.DB, env.TEST_MIGRATIONS)
})

async function hasTables(): Promise<boolean> {
  const row = await env.DB.prepare("select name from sqlite_master where name = 'commits'").first()
  return row !== null
}
