import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { addMonths, partsOf } from '../../src/core/vi/dates.ts'
import { festival, festivalDay, festivalEvent, festivalSlug } from './support/festival.ts'
import { commune } from './support/places.ts'
import { dataDir } from './support/site.ts'
import { visit } from './support/visit.ts'

const month = festivalDay.slice(0, 7)
const calendar = `/su-kien?xa=${commune}&thang=${month}`

void test('a parent on a phone without JavaScript opens the month, and a day of it', async (t) => {
  festival()
  const { page, end } = await visit({ javaScript: false })
  t.after(end)
  await page.goto(calendar)
  const grid = page.locator('#lich-thang')
  assert.equal(await grid.isVisible(), false)
  await page.getByRole('link', { name: 'Xem lịch tháng' }).click()
  assert.equal(await grid.isVisible(), true)
  assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
  const day = grid.locator(`a[href$="ngay=${festivalDay}"]`)
  const box = await day.boundingBox()
  assert.ok(box !== null && box.width >= 44 && box.height >= 44, JSON.stringify(box))
  await day.click()
  assert.match(await page.locator('h1').innerText(), /^Sự kiện ngày /)
  await page.getByRole('link', { name: 'Xem tiếp' }).click()
  assert.ok((await page.locator('.agenda li').count()) > 0)
})

void test('a teacher turns the months with the keyboard alone', async (t) => {
  festival()
  const { page, end } = await visit({ width: 1280, height: 900 })
  t.after(end)
  await page.goto(calendar)
  const { month: next, year } = partsOf(addMonths(`${month}-01`, 1))
  for (let at = 0; at < 40; at += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate('document.activeElement?.textContent ?? ""')) === `Tháng ${next}/${year}`) break
  }
  await page.keyboard.press('Enter')
  await page.waitForURL(/thang=/)
  assert.equal(await page.locator('h2').first().innerText(), `Tháng ${next}/${year}`)
  assert.match(page.url(), new RegExp(`xa=${commune}`))
})

void test('a school prints the month as a grid, and an event on one sheet without buttons', async (t) => {
  festival()
  const { page, end } = await visit({ width: 1280, height: 900 })
  t.after(end)
  await page.goto(`/chien-dich/${festivalSlug}?thang=${month}`)
  const { month: number, year } = partsOf(festivalDay)
  const sheet = await printed(page)
  assert.match(sheet.text, new RegExp(`Tháng ${number}/${year}. Số nhỏ là ngày âm lịch`))
  assert.match(sheet.text, /T2 T3 T4 T5 T6 T7 CN/)
  assert.match(sheet.text, /29\s+sự\s+kiện/)
  assert.doesNotMatch(sheet.text, /Đăng ký sự kiện|Em kể mong ước|Gọi 111|Đưa vào lịch|Chọn xã/)

  await page.goto(`/su-kien/${festivalEvent(festivalDay)}`)
  const one = await printed(page)
  assert.equal(one.pages, 1)
  assert.match(one.text, /17:30 đến 20:30/)
  assert.match(one.text, /Thuộc chiến dịch Ngày hội Đọc sách/)
  assert.doesNotMatch(one.text, /Đưa vào lịch|Gọi 111/)
})

async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const path = join(dataDir, 'calendar.pdf')
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }))
  const facts = execFileSync('pdfinfo', [path], { encoding: 'utf8' })
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).normalize('NFC')
  return { pages: Number(/Pages:\s+(\d+)/.exec(facts)?.[1]), text: text.replace(/\s+/g, ' ').trim() }
}
