import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { filled } from '../../scripts/d1/binding.ts'
import { execute } from './support/d1.ts'
import { wrangler } from '../../scripts/d1/wrangler.ts'
import { script } from './support/backup.ts'
import { dataFolder, serve } from './support/process.ts'

const mai = ['mai@example.vn', 'Nguyễn Thị Mai'] as const
const command = 'scripts/first-admin.ts'

function pathIn(printed: string): string {
  return /\/tai-khoan\/kich-hoat\/[\w-]+/.exec(printed)?.[0] ?? 'none'
}

async function activate(url: string, path: string): Promise<Response> {
  return await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ newPassword: 'mưa rơi trên mái tôn 1975', repeat: 'mưa rơi trên mái tôn 1975' }),
  })
}

void test('the first administrator of an own server opens the link once, sets a password and is asked for a second factor', async (t) => {
  const folder = dataFolder(t)
  const env = { DATA_DIR: folder, SAMPLE: '0', LOG: '0' }
  const server = await serve('scripts/serve/main.ts', env)
  t.after(() => server.child.kill('SIGKILL'))
  const lost = await script(command, ['mia@example.vn', 'Nguyễn Thị Mai'], {
    ...env,
    PUBLIC_URL: 'https://a.vn',
  })
  assert.equal(lost.code, 0, lost.printed)
  assert.match(lost.printed, /^https:\/\/a\.vn\/tai-khoan\/kich-hoat\//m)
  const told = await script(command, mai, env)
  assert.equal(
    (await activate(server.url, pathIn(lost.printed))).status,
    409,
    'the address was wrong: its link is over',
  )
  const opened = await activate(server.url, pathIn(told.printed))
  assert.deepEqual([opened.status, await opened.json()], [200, { stage: 'enrol' }])
  assert.equal((await activate(server.url, pathIn(told.printed))).status, 409)
  const second = await script(command, ['an@example.vn', 'Trần An'], env)
  assert.deepEqual([second.code, /Đã có người quản trị/.test(second.printed)], [1, true], second.printed)
  assert.equal(await server.end('SIGTERM'), 0)
  const sqlite = new DatabaseSync(join(folder, 'mang-non.db'))
  const posts = sqlite
    .prepare(
      "select p.email as email, g.unit_id as unit from grants g join people p on p.id = g.person_id and p.ended_at is null where g.role = 'admin'",
    )
    .all()
  assert.deepEqual(
    posts.map((row) => ({ ...row })),
    [{ email: 'mai@example.vn', unit: 't68' }],
  )
  const events = sqlite
    .prepare(
      "select action from events where subject in ('person', 'grant') and actor_kind = 'system' order by seq",
    )
    .all()
  assert.deepEqual(
    events.map((row) => row['action']),
    ['invite', 'grant', 'invite', 'grant', 'end'],
  )
  sqlite.close()
})

void test('what is no address, or no name, is told in words', async (t) => {
  const env = { DATA_DIR: dataFolder(t) }
  for (const args of [[], ['mai'], ['mai@example.vn'], ['mai@example.vn', ' '], ['--x']]) {
    const { code, printed } = await script(command, args, env)
    assert.equal(code, 1)
    assert.doesNotMatch(printed, /\bat .*\.ts/)
  }
})

void test('the first administrator of a D1 database gets a link in the same way, once the units are there', async (t) => {
  const folder = dataFolder(t)
  const local = ['--local', '--persist-to', folder]
  assert.equal((await wrangler(['d1', 'migrations', 'apply', 'mang-non', ...local])).code, 0)
  const early = await script(command, [...mai, '--d1', 'mang-non', ...local])
  assert.deepEqual([early.code, /Chưa nạp đơn vị/.test(early.printed)], [1, true], early.printed)
  const loaded = await script('scripts/deploy.ts', ['--data', ...local])
  assert.equal(loaded.code, 0, loaded.printed)
  const told = await script(command, [...mai, '--d1', 'mang-non', ...local])
  assert.match(pathIn(told.printed), /kich-hoat\/[\w-]{27}$/, told.printed)
  const rows = await execute(
    folder,
    'select email, name, password from people; select kind, used_at from links',
  )
  assert.deepEqual(rows, [
    [{ email: mai[0], name: mai[1], password: null }],
    [{ kind: 'invitation', used_at: null }],
  ])
})

void test('a value is put where its question mark stands, and nowhere else', () => {
  assert.equal(
    filled(`select '?', "a?", ? where b = ? -- x`, ["it's ?", 2]),
    `select '?', "a?", 'it''s ?' where b = 2 -- x`,
  )
  assert.throws(() => filled('select ?, ?', [1]), /a value is missing/)
  assert.throws(() => filled('select ?', [{}]), TypeError)
})
