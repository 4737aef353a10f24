// What the small script adds for a child: it leaves faster, warns sooner and waits for the network.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { press, privateWish, send, tap, walkTo, wish } from './support/child.ts'
import { neutralPage } from './support/exit.ts'
import { row } from './support/site.ts'
import { visit, type Visit } from './support/visit.ts'

async function child(t: TestContext): Promise<Visit> {
  const visited = await visit({ address: '198.51.100.30' })
  t.after(() => visited.end())
  return visited
}

const ideas = (): number => Number(row('select count(*) as n from ideas')['n'])
const drafts = (): number => Number(row('select count(*) as n from drafts')['n'])

/** Nothing of the child is left in this browser, on none of the pages to which Back leads. */
async function leftNoTrace({ page, context }: Visit, neutral: string): Promise<void> {
  await page.waitForURL(neutral)
  assert.equal(await page.locator('h1').innerText(), 'Trang khác')
  assert.deepEqual(await context.cookies(), [])
  await page.goBack()
  assert.match(page.url(), /gui-y-tuong/, 'the page before can still be reached')
  assert.equal(await page.evaluate(() => sessionStorage.length), 0)
  for (let turn = 0; turn < 4; turn += 1) {
    const shown = (await page.content()) + (await page.evaluate(typedWords))
    assert.ok(!shown.includes(wish.slice(0, 30)), page.url())
    assert.equal(await page.locator('input:checked').count(), 0, page.url())
    await page.goBack()
  }
}

function typedWords(): string {
  return [...document.querySelectorAll('textarea')].map((field) => field.value).join(' ')
}

void test('Thoát nhanh by its button leaves at once, forgets the draft, and Back shows no word of the child', async (t) => {
  const visited = await child(t)
  const neutral = await neutralPage(t)
  const kept = drafts()
  await walkTo(visited.page, 3)
  await visited.page.goto('/dien-dan/gui-y-tuong/2')
  assert.equal(drafts(), kept + 1)
  await visited.page.getByRole('button', { name: 'Thoát nhanh' }).click()
  await leftNoTrace(visited, neutral)
  assert.equal(drafts(), kept, 'the words are deleted on the server too')
})

void test('Shift three times does the same, with words half written; Esc does nothing', async (t) => {
  const visited = await child(t)
  const { page } = visited
  const neutral = await neutralPage(t)
  await walkTo(page, 2)
  await page.locator('#body').fill(wish)
  for (const key of ['Escape', 'Escape', 'Escape']) await page.keyboard.press(key)
  assert.equal(await page.locator('#body').isVisible(), true)
  for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key)
  await leftNoTrace(visited, neutral)
})

void test('capital letters and two presses of Shift do not throw a child out', async (t) => {
  const { page } = await child(t)
  await walkTo(page, 2)
  await page.locator('#body').focus()
  for (const key of ['Shift+E', 'Shift+M', 'Shift+O', 'Shift', 'Shift']) await page.keyboard.press(key)
  assert.equal(await page.locator('#body').isVisible(), true)
  assert.equal(await page.locator('#body').inputValue(), 'EMO')
})

void test('two quick taps on "Gửi ý tưởng" make one idea', async (t) => {
  const { page } = await child(t)
  await walkTo(page, 4)
  const before = ideas()
  await page.getByLabel('Không. Chỉ người lớn đọc').check()
  await page.getByRole('button', { name: 'Gửi ý tưởng' }).dblclick()
  await page.waitForURL('**/dien-dan/da-gui')
  assert.equal(ideas(), before + 1)
})

void test('a network that is gone keeps the words, and "Gửi lại" sends them once', async (t) => {
  const { page, context } = await child(t)
  await walkTo(page, 4)
  const before = ideas()
  await page.getByLabel('Không. Chỉ người lớn đọc').check()
  await context.setOffline(true)
  await tap(page, 'Gửi ý tưởng')
  await page.getByText('Mạng yếu quá. Chữ của em vẫn còn đây. Em bấm Gửi lại nhé.').waitFor()
  assert.ok((await page.locator('main').innerText()).includes(wish))
  await context.setOffline(false)
  await press(page, 'Gửi lại')
  await page.waitForURL('**/dien-dan/da-gui')
  assert.equal(ideas(), before + 1)
})

void test('an answer lost on its way back makes no second idea and shows the one code', async (t) => {
  const { page, context } = await child(t)
  await walkTo(page, 4)
  const before = ideas()
  await page.getByLabel('Không. Chỉ người lớn đọc').check()
  const cookies = await context.cookies()
  await context.route('**/dien-dan/gui-y-tuong/4', async (route) => {
    await route.fetch({ maxRedirects: 0 })
    await context.clearCookies()
    await context.addCookies(cookies) // what came with the answer is lost with it
    await route.abort()
  })
  await tap(page, 'Gửi ý tưởng')
  await page.getByText('Mạng yếu quá.').waitFor()
  assert.equal(ideas(), before + 1, 'the server has it')
  await context.unroute('**/dien-dan/gui-y-tuong/4')
  await press(page, 'Gửi lại')
  await page.waitForURL('**/dien-dan/da-gui')
  assert.equal(ideas(), before + 1)
})

void test('the receipt shows the same code after a reload, and after Back tells that it was sent', async (t) => {
  const { page } = await child(t)
  const code = await send(page)
  await page.reload()
  assert.equal((await page.locator('.code').innerText()).trim(), code)
  assert.equal(await page.getByRole('button', { name: 'Chép mã' }).isVisible(), true)
  await page.goto('/dien-dan/gui-y-tuong/4')
  assert.match(await page.locator('main').innerText(), /Ý tưởng này đã gửi rồi/)
})

void test('a hint comes after a pause in writing, names the bit, and goes when the bit is gone', async (t) => {
  const { page } = await child(t)
  await walkTo(page, 2)
  await page.clock.install()
  await page.locator('#body').fill(privateWish)
  const hints = page.locator('#hints')
  await page.clock.runFor(1100)
  assert.equal((await hints.innerText()).trim(), '')
  await page.clock.runFor(200)
  assert.match(await hints.innerText(), /0912 345 678 Chỗ này giống số điện thoại\. Em nên bỏ đi nhé\./)
  await page.locator('#body').fill('Em muốn có sân bóng.')
  await page.clock.runFor(1300)
  assert.equal((await hints.innerText()).trim(), '')
})

void test('no hint comes in the middle of a word that a Vietnamese keyboard is still composing', async (t) => {
  const { page, context } = await child(t)
  await walkTo(page, 2)
  await page.clock.install()
  await page.locator('#body').fill('Gọi 0912 345 678 ')
  const keyboard = await context.newCDPSession(page)
  await page.locator('#body').focus()
  await keyboard.send('Input.imeSetComposition', { text: 'nhe', selectionStart: 3, selectionEnd: 3 })
  await page.clock.runFor(3000)
  assert.equal((await page.locator('#hints').innerText()).trim(), '')
  await keyboard.send('Input.insertText', { text: 'nhé' })
  await page.clock.runFor(1300)
  assert.match(await page.locator('#hints').innerText(), /0912 345 678/)
})

void test('words half written are there after a reload, in this tab only', async (t) => {
  const { page, context } = await child(t)
  await walkTo(page, 2)
  await page.locator('#body').fill(wish)
  await page.reload()
  assert.equal(await page.locator('#body').inputValue(), wish)
  const other = await context.newPage()
  await other.goto('/dien-dan/gui-y-tuong/2')
  assert.equal(await other.locator('#body').inputValue(), '')
})
