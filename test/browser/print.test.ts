import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { press, send } from './support/child.ts'
import { dataDir } from './support/site.ts'
import { visit } from './support/visit.ts'

/** What comes out of the printer. Needs `pdfinfo` and `pdftotext` of poppler-utils. */
async function printed(page: Page): Promise<{ pages: number; size: string; text: string }> {
  const path = join(dataDir, 'printed.pdf')
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }))
  const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).normalize('NFC')
  const [width = 0, height = 0] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(facts)?.slice(1).map(Number) ?? []
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(facts)?.[1]),
    size: `${Math.round((width / 72) * 25.4)} × ${Math.round((height / 72) * 25.4)} mm`,
    text: text.replace(/\s+/g, ' ').trim(),
  }
}

void test('a child prints the receipt: one small sheet with the code and 111, and no button', async (t) => {
  const { page, end } = await visit()
  t.after(end)
  const code = await send(page)
  const { pages, size, text } = await printed(page)
  assert.equal(pages, 1)
  assert.equal(size, '105 × 148 mm')
  assert.ok(text.includes(code), text)
  assert.match(text, /111/)
  assert.doesNotMatch(text, /Thoát nhanh|In mã|Chép mã|Gửi ý tưởng có dễ không|Em được giữ kín/)
})

void test('a person who sent feedback prints one small sheet with the code', async (t) => {
  const { page, end } = await visit()
  t.after(end)
  await page.goto('/gop-y')
  await page.locator('#body').fill('Trang này nên có chữ to hơn cho ông bà.')
  await press(page, 'Gửi góp ý')
  const { pages, size, text } = await printed(page)
  assert.equal(pages, 1)
  assert.equal(size, '105 × 148 mm')
  assert.match(text, /GY-[2-9C-X]{4}-[2-9C-X]{4}-[2-9C-X]{3}/)
  assert.doesNotMatch(text, /Trang đầu|Địa chỉ:/)
})
