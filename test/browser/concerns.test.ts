// What keeps a child's words from the next pair of eyes in a shared room.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { keysOf } from '../../src/db/keys.ts'
import { newTotpSecret, totpCode } from '../../src/db/totp.ts'
import { press } from './support/child.ts'
import { lockNewest, openCase } from './support/concerns.ts'
import { data, dataDir } from './support/site.ts'
import { visit } from './support/visit.ts'

const secret = newTotpSecret()

/** An officer with an authenticator app, and a case that somebody opened. */
async function atCase(t: TestContext, javaScript = true): Promise<{ page: Page; path: string }> {
  const { page, end } = await visit({ role: 'protector', javaScript })
  t.after(end)
  const sealed = keysOf(readFileSync(join(dataDir, 'secret'), 'utf8').trim()).seal('totp', secret)
  data
    .prepare(
      'update people set totp = ? where id = (select person_id from sessions order by created_at desc limit 1)',
    )
    .run(sealed)
  const path = await openCase()
  return { page, path }
}

const code = () => totpCode(secret, new Date().toISOString())
const cover = '#cover'

void test('a page that nobody uses is covered, and what was typed is still there after the code', async (t) => {
  const { page, path } = await atCase(t)
  await page.clock.install()
  await page.goto(path)
  await page.locator('#receiver').fill('Trực ban số 12')
  assert.equal(await page.locator(cover).isVisible(), false)
  await page.clock.fastForward(181_000)
  await page.locator(cover).waitFor()
  assert.equal(await page.locator('main').evaluate((main) => main.hasAttribute('inert')), true)
  await page.locator('#cover-otp').fill('000000')
  await page.locator(cover).getByRole('button', { name: 'Mở khóa' }).click()
  await page.getByText('Mã chưa đúng').waitFor()
  await page.locator('#cover-otp').fill(code())
  await page.locator(cover).getByRole('button', { name: 'Mở khóa' }).click()
  await page.locator(cover).waitFor({ state: 'hidden' })
  assert.equal(await page.locator('#receiver').inputValue(), 'Trực ban số 12')
})

void test('a page that is out of sight is covered until somebody says that they look', async (t) => {
  const { page, path } = await atCase(t)
  await page.goto(path)
  await press(page, 'Hiện lời của em')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.getByRole('button', { name: 'Xem tiếp' }).click()
  assert.equal(await page.locator(cover).isVisible(), false)
})

void test('without JavaScript the page leads to the locked one by itself, and comes back after the code', async (t) => {
  const { page, path } = await atCase(t, false)
  await page.goto(path)
  const refresh = await page.locator('meta[http-equiv=refresh]').getAttribute('content')
  assert.equal(refresh, `180;url=/bao-ve/mo-khoa?tiep=${encodeURIComponent(path)}`)
  lockNewest()
  await page.locator('#receiver').fill('Trực ban số 12')
  await press(page, 'Ghi đã chuyển và đóng ca')
  assert.equal(await page.locator('h1').innerText(), 'Màn hình đã khóa')
  await page.locator('#otp').fill(code())
  await press(page, 'Mở khóa và gửi tiếp')
  assert.equal(await page.locator('#receiver').inputValue(), 'Trực ban số 12')
  assert.match(await page.locator('#errors').innerText(), /Chọn nơi nhận/)
})

void test('Mẫu số 01 prints on A4 with the child’s own words and nothing of the screen', async (t) => {
  const { page, path } = await atCase(t)
  await page.goto(`${path}/mau-01`)
  await press(page, 'Xem bản in')
  const file = join(dataDir, 'mau-01.pdf')
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true }))
  const facts = execFileSync('pdfinfo', [file], { encoding: 'utf8' })
  assert.match(facts, /A4/)
  assert.ok(Number(/Pages:\s+(\d+)/.exec(facts)?.[1]) <= 2, facts)
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC')
  assert.match(text, /Mẫu số 01/)
  assert.match(text, /Em sợ lắm\. Hôm qua ở nhà/)
  assert.doesNotMatch(text, /Khóa màn hình|Sổ chuyển|Gọi 111|Đăng xuất|lệnh in/)
})
