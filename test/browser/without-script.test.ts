// The journeys that must work on any phone: JavaScript off, 360 px wide.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { totpCode } from '../../src/db/totp.ts'
import { giveCode, givePassword, signIn } from './support/accounts.ts'
import { follow, lookUp, press, privateWish, walkTo, wish } from './support/child.ts'
import { neutralPage } from './support/exit.ts'
import { sendIdea } from './support/scene.ts'
import { row } from './support/site.ts'
import { visit, type Visit } from './support/visit.ts'

async function withoutScript(t: TestContext): Promise<Visit> {
  const visited = await visit({ javaScript: false, address: '198.51.100.20' })
  t.after(() => visited.end())
  return visited
}

const heading = (page: Page): Promise<string> => page.locator('h1').innerText()

void test('a child without JavaScript sends an idea, is reminded once of what is private, and gets a code', async (t) => {
  const { page, faults } = await withoutScript(t)
  await page.goto('/')
  await follow(page, 'Gửi ý tưởng của em')
  assert.equal(await heading(page), 'Gửi ý tưởng của em')
  await follow(page, 'Bắt đầu')
  await page.getByLabel('Vui chơi, thể thao, ngày hội').check()
  await press(page, 'Tiếp tục')
  await page.getByLabel('Ý tưởng của em là gì?').fill(privateWish)
  await press(page, 'Tiếp tục')
  assert.match(await page.locator('#hints').innerText(), /0912 345 678 Chỗ này giống số điện thoại/)
  assert.equal(await page.locator('#body').inputValue(), privateWish, 'nothing that was written is lost')
  await press(page, 'Cứ tiếp tục')
  assert.equal(await heading(page), 'Một chút về em')
  await follow(page, 'Bỏ qua bước này')
  assert.equal(await heading(page), 'Em xem lại rồi gửi')
  assert.match(await page.locator('main').innerText(), /Em không trả lời/)
  await page.getByLabel('Không. Chỉ người lớn đọc').check()
  await press(page, 'Gửi ý tưởng')
  assert.equal(await heading(page), 'Diễn đàn đã nhận ý tưởng của em')
  assert.match(await page.locator('.code').innerText(), /^YT-[2-9C-X]{4}-[2-9C-X]{4}-[2-9C-X]{3}$/)
  assert.deepEqual(faults, [])
})

void test('a child without JavaScript changes an answer before sending and loses nothing', async (t) => {
  const { page } = await withoutScript(t)
  await walkTo(page, 4)
  await follow(page, /^Sửa.*Chủ đề/)
  assert.equal(await page.getByLabel('Trường học và việc học').isChecked(), true)
  await page.getByLabel('Cây cối, rác, không khí').check()
  await press(page, 'Tiếp tục')
  const said = await page.locator('main').innerText()
  assert.match(said, /Cây cối, rác, không khí/)
  assert.ok(said.includes(wish) && said.includes('10 đến 12 tuổi'))
})

void test('a child without JavaScript looks the idea up by its code and takes it back', async (t) => {
  const { page } = await withoutScript(t)
  const { code, seq } = await sendIdea()
  await lookUp(page, ` ${code.slice(3).toLowerCase().replaceAll('-', ' ')} `)
  assert.equal(await heading(page), 'Ý tưởng của em')
  assert.ok(!page.url().includes(code.slice(3, 7)), 'the code is in no address')
  assert.ok(!(await page.content()).includes(wish.slice(0, 30)), "the child's words are not shown")
  await page.getByText('Em muốn rút lại ý tưởng này').click()
  await press(page, 'Rút lại')
  assert.equal(await heading(page), 'Em đã rút lại ý tưởng')
  assert.equal(row('select status from ideas where seq = ?', seq)['status'], 'withdrawn')
  await lookUp(page, code)
  assert.match(await page.locator('main').innerText(), /Em đã rút lại/)
})

void test('Thoát nhanh leaves without JavaScript, and Back shows no word of the child', async (t) => {
  const { page, context } = await withoutScript(t)
  const neutral = await neutralPage(t)
  await walkTo(page, 3)
  await page.getByRole('button', { name: 'Thoát nhanh' }).click()
  await page.waitForURL(neutral)
  assert.deepEqual(await context.cookies(), [])
  await page.goBack()
  await page.goto('/dien-dan/gui-y-tuong/2')
  assert.ok(!(await page.content()).includes(wish.slice(0, 30)))
})

void test('a moderator without JavaScript signs in, reads an idea and publishes it for everyone', async (t) => {
  const { page } = await withoutScript(t)
  const { seq } = await sendIdea('Chúng em muốn có thêm cây xanh ở sân trường. Vì nắng lắm.')
  await signIn(page, 'moderator')
  assert.equal(await heading(page), 'Việc hôm nay')
  await follow(page, 'Hàng chờ')
  assert.ok(
    !(await page.content()).includes('cây xanh ở sân trường'),
    'no word of a child stands in the list',
  )
  await page.goto(`/quan-tri/duyet/${seq}`)
  assert.match(await page.locator('.voice').innerText(), /cây xanh ở sân trường/)
  await page.getByLabel('Đăng nguyên văn').check()
  await page.getByLabel('Tên bài (trung tính)').fill('Thêm cây xanh ở sân trường')
  await press(page, 'Lưu quyết định')
  await page.goto('/dien-dan/y-tuong')
  await follow(page, 'Thêm cây xanh ở sân trường')
  assert.match(await page.locator('blockquote').innerText(), /Chúng em muốn có thêm cây xanh/)
})

void test('an administrator needs the second factor: a wrong code opens nothing, the right one does', async (t) => {
  const { page } = await withoutScript(t)
  const { totpSecret } = await givePassword(page, 'admin')
  assert.equal(await heading(page), 'Nhập mã hai lớp')
  const right = totpCode(totpSecret ?? '', new Date().toISOString())
  await giveCode(page, right === '000000' ? '000001' : '000000')
  assert.equal(await heading(page), 'Nhập mã hai lớp')
  await page.goto('/quan-tri/cau-hinh')
  assert.equal(await heading(page), 'Đăng nhập', 'half signed in is not signed in')
  await page.goto('/tai-khoan/nhap-ma')
  await giveCode(page, right)
  assert.equal(await heading(page), 'Việc hôm nay')
  const left = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Đăng xuất' }).click()
  await left
  await page.goto('/quan-tri/cau-hinh')
  assert.equal(await heading(page), 'Đăng nhập')
})
