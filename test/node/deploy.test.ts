import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { adviceFor, configOf, missingIn, type Config } from '../../scripts/deploy-checks.ts'
import { script } from './support/backup.ts'
import { dataFolder } from './support/process.ts'

const ready: Config = {
  name: 'mang-non',
  database: 'mang-non',
  databaseId: '5f1c0a52-9a34-4b52-9d8a-0123456789ab',
  crons: ['* * * * *'],
  vars: { PUBLIC_URL: 'https://diendan.example.vn', MAIL_FROM: 'Diễn đàn trẻ em <thu@example.vn>' },
  sendsMail: true,
}

void test('a deployment that is ready lacks nothing, and each thing that it lacks is told', () => {
  assert.deepEqual([missingIn(ready), adviceFor(ready)], [[], []])
  const cases: readonly [Partial<Config>, RegExp][] = [
    [{ name: '' }, /thiếu name/],
    [{ databaseId: '00000000-0000-0000-0000-000000000000' }, /database_id chưa phải/],
    [{ database: '' }, /database_id chưa phải/],
    [{ crons: ['0 * * * *'] }, /crons phải có/],
    [{ vars: { APP_SECRET: 'x' } }, /APP_SECRET không được nằm trong tệp/],
    [{ vars: { PUBLIC_URL: 'diendan.example.vn' } }, /PUBLIC_URL phải có dạng/],
    [{ vars: { PUBLIC_URL: 'https://diendan.example.vn/' } }, /PUBLIC_URL phải có dạng/],
  ]
  for (const [lack, said] of cases) {
    const missing = missingIn({ ...ready, ...lack })
    assert.equal(missing.length, 1, missing.join('\n'))
    assert.match(missing[0] ?? '', said)
  }
  assert.match(adviceFor({ ...ready, sendsMail: false })[0] ?? '', /không gửi đi được/)
})

void test('a wrangler.toml is read as wrangler reads it', (t) => {
  const file = join(dataFolder(t), 'wrangler.toml')
  const lines = [
    'name = "diendan"',
    'compatibility_date = "2026-10-23"',
    '[[d1_databases]]',
    'binding = "DB"',
    'database_name = "so-lieu"',
    'database_id = "5f1c0a52-9a34-4b52-9d8a-0123456789ab"',
    '[vars]',
    'PUBLIC_URL = "https://diendan.example.vn"',
    'MAIL_FROM = "thu@example.vn"',
    '[triggers]',
    'crons = ["* * * * *"]',
    '[[send_email]]',
    'name = "EMAIL"',
  ]
  writeFileSync(file, lines.join('\n'))
  const config = configOf(file)
  assert.deepEqual([config.name, config.database, config.sendsMail], ['diendan', 'so-lieu', true])
  assert.deepEqual([missingIn(config), adviceFor(config)], [[], []])
})

void test('what is missing comes as one list before anything is uploaded, and nothing is asked', async () => {
  const away = {
    CLOUDFLARE_API_TOKEN: '',
    CLOUDFLARE_ACCOUNT_ID: '',
    HOME: '/nonexistent',
    XDG_CONFIG_HOME: '/nonexistent',
  }
  const { code, printed } = await script('scripts/deploy.ts', [], away)
  assert.equal(code, 1)
  assert.match(
    printed,
    /^Chưa đưa lên được\. Còn thiếu:\n1\. wrangler\.toml: database_id.*\n2\. Chưa đăng nhập Cloudflare/,
  )
  assert.doesNotMatch(printed, /Total Upload/)
})
