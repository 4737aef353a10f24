import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import type { Role } from '../../src/core/access.ts'
import { controls, focused, type Control, type Focused } from './inside/focus.ts'
import { press, send, walkTo } from './support/child.ts'
import { publishedIdea, sendIdea } from './support/scene.ts'
import { visit } from './support/visit.ts'

type Place = {
  readonly name: string
  readonly role?: Role
  readonly open: (page: Page) => Promise<unknown>
}

const places: readonly Place[] = [
  { name: 'a child on the first step', open: (page) => walkTo(page, 1) },
  { name: 'a child on the second step', open: (page) => walkTo(page, 2) },
  {
    name: 'a child who forgot to choose',
    open: async (page) => {
      await walkTo(page, 1)
      await press(page, 'Tiếp tục')
      await page.locator('#errors:focus').waitFor()
    },
  },
  { name: 'a child on the last step', open: (page) => walkTo(page, 4) },
  { name: 'a child at the receipt', open: (page) => send(page) },
  { name: 'a child at the front page', open: (page) => page.goto('/') },
  {
    name: 'a child reading an idea',
    open: async (page) => await page.goto(`/dien-dan/y-tuong/${(await publishedIdea()).seq}`),
  },
  {
    name: 'a moderator at the desk',
    role: 'moderator',
    open: async (page) => await page.goto(`/quan-tri/duyet/${(await sendIdea()).seq}`),
  },
  { name: 'a moderator at the queue', role: 'moderator', open: (page) => page.goto('/quan-tri/duyet') },
]

for (const { name, role, open } of places) {
  for (const width of [360, 1280]) {
    void test(`${name} reaches everything by keyboard in the order seen, and sees where (${width} px)`, async (t) => {
      const { page, end } = await visit({ role, width })
      t.after(end)
      await open(page)
      await page.evaluate(startAtTop)
      const expected = await page.evaluate(controls)
      assert.ok(expected.length > 5)
      const forth = await tabThrough(page, 'Tab', expected.length)
      assert.deepEqual(
        forth.map(({ key }) => key),
        expected.map(({ key }) => key),
      )
      assert.deepEqual(outOfOrder(expected), [])
      const back = await tabThrough(page, 'Shift+Tab', expected.length)
      assert.deepEqual(unseen([...forth, ...back], expected), [])
    })
  }
}

void test('a child with a keyboard skips the links above, or leaves, at the first two stops', async (t) => {
  const { page, end } = await visit()
  t.after(end)
  await walkTo(page, 2)
  await page.evaluate(startAtTop)
  for (const name of ['Đến nội dung chính', 'Thoát nhanh khỏi trang này']) {
    await page.keyboard.press('Tab')
    const link = page.getByRole('link', { name })
    const box = await link.boundingBox()
    assert.ok(box !== null && box.x >= 0 && box.height >= 48 && box.width >= 48, name)
  }
  await page.getByRole('link', { name: 'Đến nội dung chính' }).press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.locator('main a:focus').innerText(), 'Quay lại')
})

/** The way begins at the top, whatever held the focus when the page opened. */
function startAtTop(): void {
  const start = document.createElement('span')
  start.tabIndex = -1
  document.body.insertBefore(start, document.body.firstChild)
  start.focus()
  start.remove()
  scrollTo(0, 0)
}

/** Presses the key until every control had its turn or the focus has left the page. */
async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Focused[]> {
  const stops: Focused[] = []
  for (let turn = 0; turn < most; turn += 1) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(focused)
    if (stop !== undefined) stops.push(stop)
  }
  return stops
}

/** A control that stands above the one before it, and not in a column to its right. Skip links stand nowhere. */
function outOfOrder(all: readonly Control[]): string[] {
  const placed = all.filter(({ right }) => right > 0)
  return placed.flatMap((control, at) => {
    const before = placed[at - 1]
    if (before === undefined || control.top > before.top - 30 || control.left >= before.right - 1) return []
    return [`${control.name} after ${before.name}`]
  })
}

function unseen(stops: readonly Focused[], all: readonly Control[]): string[] {
  return stops
    .filter(({ ring, covered }) => ring < 3 || covered > 0)
    .map(
      ({ key, ring, covered }) =>
        `${all[Number(key)]?.name ?? key}: ring ${ring}, ${Math.round(covered)} px covered`,
    )
}
