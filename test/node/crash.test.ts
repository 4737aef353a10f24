import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test, type TestContext } from 'node:test'
import { openSqlite } from '../../scripts/serve/sqlite.ts'
import { dataFolder, serve, type Running } from './support/process.ts'

const rounds = 4
const connections = 8
const env = { SAMPLE: '0', TRUST_PROXY: '1', LOG: '0' } as const

type Sent = { readonly key: string; readonly body: string; code: string | undefined }

/** As a program of a class would send it. @returns the receipt code; undefined when no answer came. */
async function send({ url }: Running, idea: Sent, child: number): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/dien-dan/y-tuong`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        'Idempotency-Key': idea.key,
        'X-Forwarded-For': `203.0.113.${child}`,
      },
      body: JSON.stringify({ topic: 'school', body: idea.body, share: true }),
    })
    const { code } = (await response.json()) as { code?: string } // the house's own answer
    assert.equal(response.status, 201)
    assert.match(code ?? '', /^YT-/)
    return code
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error
    return undefined // the connection broke: nobody knows whether it was written
  }
}

/** Sends from many connections at once and kills the server behind the first answers. */
async function burst(server: Running, round: number): Promise<Sent[]> {
  const sent: Sent[] = []
  let acknowledged = 0
  let isKilled = false
  const enough = 15 + round * 23
  const children = Array.from({ length: connections }, async (_, child) => {
    for (let n = 0; !isKilled; n += 1) {
      const idea: Sent = {
        key: crypto.randomUUID(),
        body: `Em muốn có sân chơi số ${round}.${child}.${n} gần nhà.`,
        code: undefined,
      }
      sent.push(idea)
      idea.code = await send(server, idea, round * 20 + child)
      if (idea.code !== undefined) acknowledged += 1
      if (acknowledged >= enough && !isKilled) {
        isKilled = true
        server.child.kill('SIGKILL')
      }
    }
  })
  await Promise.all(children)
  assert.equal(await server.end('SIGKILL'), 'SIGKILL')
  return sent
}

/** How often each text is there. */
function counts(folder: string): Map<string, number> {
  const sqlite = new DatabaseSync(join(folder, 'mang-non.db'), { readOnly: true })
  const rows = sqlite
    .prepare(
      `select o.body as body, count(*) as n from ideas i join idea_originals o on o.idea_id = i.id
         join events e on e.subject = 'idea' and e.subject_id = i.id and e.version = 1
         join commits c on c.id = e.commit_id group by o.body`,
    )
    .all()
  assert.equal(sqlite.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok')
  sqlite.close()
  return new Map(rows.map((row) => [String(row['body']), Number(row['n'])]))
}

async function start(t: TestContext, folder: string): Promise<Running> {
  const server = await serve('scripts/serve/main.ts', { ...env, DATA_DIR: folder })
  t.after(() => server.child.kill('SIGKILL'))
  return server
}

void test('kill -9 in a burst loses no idea that a child has a code for, and a repeat doubles none', async (t) => {
  const folder = dataFolder(t)
  let server = await start(t, folder)
  const all: Sent[] = []
  let broken = 0
  for (let round = 0; round < rounds; round += 1) {
    const sent = await burst(server, round)
    const open = sent.filter(({ code }) => code === undefined)
    broken += open.length
    server = await start(t, folder)
    const found = counts(folder)
    for (const { body, code } of sent) {
      const n = found.get(body) ?? 0
      if (code === undefined) assert.ok(n <= 1, body)
      else assert.equal(n, 1, `${body}: ${code}`)
    }
    for (const [at, idea] of open.entries())
      idea.code = await send(server, idea, 100 + round * 20 + (at % 20))
    for (const [at, idea] of sent.entries()) {
      assert.equal(await send(server, idea, 100 + round * 20 + (at % 20)), idea.code, 'the same code again')
    }
    all.push(...sent)
  }
  assert.equal(await server.end('SIGTERM'), 0)
  const found = counts(folder)
  assert.equal(found.size, all.length)
  for (const { body, code } of all) assert.deepEqual([found.get(body), code !== undefined], [1, true], body)
  assert.equal(new Set(all.map(({ code }) => code)).size, all.length, 'a code belongs to one idea')
  assert.ok(broken >= rounds, `${broken} were cut off`)
  t.diagnostic(`${all.length} ideas, ${broken} of them cut off by ${rounds} kills`)
})

void test('a write is on the disk, not only with the system, before it is answered: also when the power fails', (t) => {
  const sqlite = openSqlite(join(dataFolder(t), 'x.db'))
  assert.equal(sqlite.prepare('pragma journal_mode').get()?.['journal_mode'], 'wal')
  assert.equal(sqlite.prepare('pragma synchronous').get()?.['synchronous'], 2)
  sqlite.close()
})
