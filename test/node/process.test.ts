import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test, type TestContext } from 'node:test'
import { dataFolder, serve, serveInVain, serveUnderShell, type Running } from './support/process.ts'

const tiny = 'test/node/support/tiny.ts'

async function begin(t: TestContext, env: Readonly<Record<string, string>>): Promise<Running> {
  const running = await serve(tiny, env)
  t.after(() => running.child.kill('SIGKILL'))
  return running
}

async function ask(running: Running, path: string): Promise<string> {
  const response = await fetch(`${running.url}${path}`)
  return await response.text()
}

function notesIn(folder: string): unknown[] {
  const sqlite = new DatabaseSync(join(folder, 'mang-non.db'), { readOnly: true })
  const rows = sqlite.prepare("select job from heartbeats where job <> 'cron' order by job").all()
  sqlite.close()
  return rows.map((row) => row['job'])
}

void test('a first start makes the data, migrated and with the units of today, for this user only', async (t) => {
  const folder = dataFolder(t)
  const server = await begin(t, { DATA_DIR: folder, SAMPLE: '0' })
  assert.equal(await ask(server, '/notes?x=1').then((text) => text.startsWith('[')), true)
  assert.equal(await server.end('SIGTERM'), 0)
  const sqlite = new DatabaseSync(join(folder, 'mang-non.db'))
  const names = sqlite.prepare('select name from d1_migrations order by id').all()
  assert.deepEqual(
    names.map((row) => row['name']),
    readdirSync(join(import.meta.dirname, '../../migrations')).toSorted(),
  )
  const communes = sqlite.prepare(
    "select count(*) as n from units where level = 'commune' and valid_to is null and gso_code is not null",
  )
  assert.equal(communes.get()?.['n'], 3321)
  sqlite.close()
  for (const name of ['mang-non.db', 'secret']) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600)
  assert.ok(readFileSync(join(folder, 'secret'), 'utf8').length >= 32)
})

void test('a stop lets a request and the work after an answer end, and loses neither', async (t) => {
  const folder = dataFolder(t)
  const server = await begin(t, { DATA_DIR: folder, SAMPLE: '0' })
  assert.equal(await ask(server, '/later?word=after-answer'), 'soon')
  const slow = ask(server, '/slow?word=under-way')
  while (!(await ask(server, '/notes')).includes('under-way-begun')) await ask(server, '/note?word=quick')
  const code = server.end('SIGTERM')
  assert.equal(await slow, 'noted')
  assert.equal(await code, 0)
  const files = readdirSync(folder).filter((name) => name.startsWith('mang-non'))
  assert.deepEqual(files, ['mang-non.db'], 'all is in the one file')
  const notes = notesIn(folder)
  assert.ok(notes.includes('after-answer') && notes.includes('under-way'))
})

void test('a stop of npm start reaches the server, which the shell between does not tell', async (t) => {
  const folder = dataFolder(t)
  const server = await serveUnderShell(tiny, { DATA_DIR: folder, SAMPLE: '0' })
  t.after(() => server.child.kill('SIGKILL'))
  await ask(server, '/note?word=kept')
  await server.end('SIGTERM')
  assert.deepEqual(notesIn(folder), ['kept'])
})

void test('what was acknowledged is there after kill -9', async (t) => {
  const folder = dataFolder(t)
  const server = await begin(t, { DATA_DIR: folder, SAMPLE: '0' })
  for (const word of ['a', 'b', 'c']) assert.equal(await ask(server, `/note?word=${word}`), 'noted')
  assert.equal(await server.end('SIGKILL'), 'SIGKILL')
  const again = await begin(t, { DATA_DIR: folder, SAMPLE: '0' })
  const notes = await ask(again, '/notes')
  assert.deepEqual(
    ['a', 'b', 'c'].filter((word) => notes.includes(`"${word}"`)),
    ['a', 'b', 'c'],
  )
  assert.equal(await again.end('SIGINT'), 0)
})

void test('a second start keeps data, secret and what kind of data it is', async (t) => {
  const folder = dataFolder(t)
  const first = await begin(t, { DATA_DIR: folder, SAMPLE: '0' })
  await ask(first, '/note?word=kept')
  await first.end('SIGTERM')
  const secret = readFileSync(join(folder, 'secret'), 'utf8')
  const second = await begin(t, { DATA_DIR: folder, SAMPLE: '1' })
  assert.match(await ask(second, '/notes'), /"kept"/)
  assert.doesNotMatch(second.printed(), /Dữ liệu mẫu/)
  await second.end('SIGTERM')
  assert.equal(readFileSync(join(folder, 'secret'), 'utf8'), secret)
})

void test('a start that was cut short before the data were whole begins anew', async (t) => {
  const folder = dataFolder(t)
  const half = new DatabaseSync(join(folder, 'mang-non.db.new'))
  half.exec('create table units (half integer)')
  half.close()
  const server = await begin(t, { DATA_DIR: folder, SAMPLE: '0' })
  assert.equal(await ask(server, '/note?word=whole'), 'noted')
  await server.end('SIGTERM')
  assert.equal(existsSync(join(folder, 'mang-non.db.new')), false)
})

void test('a port that is taken is told in plain words, without a stack', async (t) => {
  const server = await begin(t, { DATA_DIR: dataFolder(t), SAMPLE: '0' })
  const port = new URL(server.url).port
  const second = await serveInVain(tiny, { DATA_DIR: dataFolder(t), SAMPLE: '0', PORT: port })
  assert.equal(second.code, 1)
  assert.equal(
    second.printed.trim(),
    `Cổng ${port} đang được chương trình khác dùng. Hãy tắt chương trình đó hoặc chọn cổng khác: PORT=${Number(port) + 1} npm start`,
  )
  await server.end('SIGTERM')
})

void test('a setting that cannot be is told in plain words', async (t) => {
  const cases: readonly [Record<string, string>, RegExp][] = [
    [{ PORT: 'chín' }, /PORT phải là một số/],
    [{ APP_SECRET: 'ngắn' }, /APP_SECRET phải có ít nhất 32 ký tự/],
    [{ PUBLIC_URL: 'diendan.example.vn' }, /PUBLIC_URL phải là địa chỉ đầy đủ/],
    [{ SMTP_URL: 'smtp://127.0.0.1:1' }, /thiếu MAIL_FROM/],
  ]
  for (const [env, said] of cases) {
    const { code, printed } = await serveInVain(tiny, { DATA_DIR: dataFolder(t), SAMPLE: '0', ...env })
    assert.equal(code, 1)
    assert.match(printed, said)
    assert.doesNotMatch(printed, /\bat .*\.ts/)
  }
})

void test('data of a newer version are left alone', async (t) => {
  const folder = dataFolder(t)
  await (await begin(t, { DATA_DIR: folder, SAMPLE: '0' })).end('SIGTERM')
  const sqlite = new DatabaseSync(join(folder, 'mang-non.db'))
  sqlite.exec("insert into d1_migrations (name) values ('9999_later.sql')")
  sqlite.close()
  const { code, printed } = await serveInVain(tiny, { DATA_DIR: folder, SAMPLE: '0' })
  assert.equal(code, 1)
  assert.match(printed, /phiên bản mới hơn \(9999_later\.sql\)/)
})

void test('the log names no query, no code and no words of a child', async (t) => {
  const server = await begin(t, { DATA_DIR: dataFolder(t), SAMPLE: '0' })
  await ask(server, '/note?word=em-bi-danh')
  await ask(server, '/echo/YT-4CGK-7RWX-V2M')
  await ask(server, '/broken?word=em-bi-danh')
  await server.end('SIGTERM')
  assert.match(server.printed(), /^GET \/note 200 \d+ms$/m)
  assert.match(server.printed(), /^lỗi ở fetch: Error$/m)
  assert.doesNotMatch(server.printed(), /em-bi-danh|em tên là An|YT-4CGK|127\.0\.0\.1 -/)
})
