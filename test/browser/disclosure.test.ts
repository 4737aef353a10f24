// A child tells of harm: help comes, nobody else learns of it from the phone. With and without JavaScript.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { follow, press, tap, walkTo } from './support/child.ts'
import { neutralPage } from './support/exit.ts'
import { row } from './support/site.ts'
import { visit, type Visit } from './support/visit.ts'

const told = 'Em sợ về nhà lắm. Hôm nào bố đánh em, em muốn tự tử.'
const request = 'Em đang ở nhà một mình. Chú hàng xóm làm em sợ.'
const card = 'Nếu em hoặc bạn đang bị đau hay sợ'
const steps = '/dien-dan/gui-y-tuong'
const ask = '/can-giup/nho-bao'

const concerns = (): number => Number(row('select count(*) as n from concerns')['n'])

async function child(t: TestContext, javaScript: boolean): Promise<Visit> {
  const visited = await visit({ javaScript, address: '198.51.100.60' })
  t.after(() => visited.end())
  return visited
}

/** Whatever Back leads to shows no word of the child, and this browser keeps none. */
async function noTrace({ page, context }: Visit, words: string): Promise<void> {
  assert.deepEqual(await context.cookies(), [])
  await page.goBack()
  for (let turn = 0; turn < 4; turn += 1) {
    assert.ok(!(await page.content()).includes(words.slice(0, 20)), page.url())
    for (const field of await page.locator('textarea, input[type=text]').all())
      assert.equal(await field.inputValue(), '', page.url())
    assert.equal(await page.locator('input:checked').count(), 0, page.url())
    await page.goBack()
  }
}

async function write(page: Page): Promise<void> {
  await page.getByLabel('Chuyện gì đang xảy ra?').fill(request)
  await page.getByLabel('Tìm gặp em').check()
  await page.getByLabel('Ai không được biết chuyện này?').fill('Chú em')
}

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with JavaScript' : 'without JavaScript'

  void test(`${how}, a child who tells of harm meets the card, is not held up, and gets a code`, async (t) => {
    const { page, faults } = await child(t, javaScript)
    const before = concerns()
    await walkTo(page, 3, told)
    assert.equal(await page.locator('#help h2').innerText(), card)
    assert.equal(await page.locator('#help a[href="tel:111"]').isVisible(), true)
    await page.goto(`${steps}/2`)
    assert.equal(await page.locator('details#help').getAttribute('open'), '')
    assert.equal(await page.locator('#body').inputValue(), told)
    assert.equal(await page.locator('#help :focus').count(), 0, 'it takes no focus')
    await press(page, 'Tiếp tục')
    await follow(page, 'Bỏ qua bước này')
    await page.getByLabel('Có. Đăng lên, không có tên em').check()
    await press(page, 'Gửi ý tưởng')
    await page.waitForURL('**/dien-dan/da-gui')
    assert.equal(await page.locator('#help h2').innerText(), card)
    assert.match(await page.locator('.code').innerText(), /^YT-/)
    assert.equal(await page.title(), 'Diễn đàn trẻ em')
    assert.equal(concerns(), before + 1)
    assert.deepEqual(faults, [])
  })

  void test(`${how}, a request for help reaches the officers, and Back brings an empty page`, async (t) => {
    const { page, context, faults } = await child(t, javaScript)
    const before = concerns()
    await page.goto('/can-giup')
    await follow(page, 'Nhờ báo giúp em')
    await write(page)
    await press(page, 'Gửi cho cán bộ')
    await page.waitForURL('**/can-giup/da-nhan')
    assert.equal(await page.locator('h1').innerText(), 'Cán bộ đã nhận được')
    assert.match(await page.locator('main').innerText(), /Em rất dũng cảm\./)
    assert.equal(concerns(), before + 1)
    assert.ok(!(await page.content()).includes('Chú'))
    assert.deepEqual(
      (await context.cookies()).map(({ name }) => name).filter((name) => name !== 'moc'),
      [],
    )
    for (let turn = 0; turn < 2; turn += 1) {
      await page.goBack()
      assert.ok(!(await page.content()).includes(request.slice(0, 20)), page.url())
      for (const field of await page.locator('textarea').all()) assert.equal(await field.inputValue(), '')
    }
    assert.deepEqual(faults, [])
  })

  void test(`${how}, a request with nothing in it comes back with a kind sentence and what was typed`, async (t) => {
    const { page } = await child(t, javaScript)
    await page.goto(ask)
    await page.getByLabel('Lúc nào thì an toàn?').fill('Buổi tối')
    await press(page, 'Gửi cho cán bộ')
    assert.match(await page.locator('#errors').innerText(), /Em viết một dòng, hoặc chọn một ô nhé\./)
    assert.equal(await page.getByLabel('Lúc nào thì an toàn?').inputValue(), 'Buổi tối')
  })

  void test(`${how}, Thoát nhanh leaves a half-written request at once, and Back shows nothing of it`, async (t) => {
    const visited = await child(t, javaScript)
    const { page } = visited
    const neutral = await neutralPage(t)
    const before = concerns()
    await page.goto('/can-giup')
    await follow(page, 'Nhờ báo giúp em')
    await write(page)
    await page.getByRole('button', { name: 'Thoát nhanh' }).click()
    await page.waitForURL(neutral)
    await noTrace(visited, request)
    assert.equal(concerns(), before)
  })
}

void test('Shift three times leaves a half-written request; Esc and two presses do not', async (t) => {
  const visited = await child(t, true)
  const { page } = visited
  const neutral = await neutralPage(t)
  await page.goto('/can-giup')
  await follow(page, 'Nhờ báo giúp em')
  await write(page)
  for (const key of ['Escape', 'Escape', 'Escape', 'Shift', 'Shift', 'Escape']) await page.keyboard.press(key)
  assert.equal(await page.locator('#words').inputValue(), request)
  for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
  await page.waitForURL(neutral)
  await noTrace(visited, request)
})

void test('the screen is empty before the network answers Thoát nhanh', async (t) => {
  const { page } = await child(t, true)
  const neutral = await neutralPage(t)
  await walkTo(page, 3, told)
  await page.goto(`${steps}/2`)
  await page.evaluate(() => sessionStorage.setItem('body', 'Em sợ'))
  assert.deepEqual(await page.evaluate(pressAndLook), { shown: 0, kept: 0 })
  await page.waitForURL(neutral)
})

/** What is on the screen in the same moment, before anything can have come from anywhere. */
function pressAndLook(): { shown: number; kept: number } {
  document.querySelector<HTMLButtonElement>('#exit')?.click()
  return { shown: document.body.getClientRects().length, kept: sessionStorage.length }
}

void test('a request whose network is gone stays on the page, and "Gửi lại" sends it once', async (t) => {
  const { page, context } = await child(t, true)
  const before = concerns()
  await page.goto(ask)
  await page.getByLabel('Chuyện gì đang xảy ra?').fill(request)
  await context.setOffline(true)
  await tap(page, 'Gửi cho cán bộ')
  await page.getByText('Mạng yếu quá. Chữ của em vẫn còn đây. Em bấm Gửi lại nhé.').waitFor()
  assert.equal(await page.locator('#words').inputValue(), request)
  assert.equal(await page.evaluate(() => sessionStorage.length), 0, 'nothing is kept on the phone')
  await context.setOffline(false)
  await press(page, 'Gửi lại')
  await page.waitForURL('**/can-giup/da-nhan')
  assert.equal(concerns(), before + 1)
})
