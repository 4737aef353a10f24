import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fits, accessible } from './support/checks.ts'
import { follow, walkTo, wish } from './support/child.ts'
import { visit } from './support/visit.ts'

void test('a child whose phone has lost the network is told so, can call 111, and finds no words of others', async (t) => {
  const { page, context, end } = await visit()
  t.after(end)
  await walkTo(page, 3)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await context.setOffline(true)
  await page.goto('/dien-dan/gui-y-tuong/2')
  assert.equal(await page.locator('h1').innerText(), 'Máy chưa có mạng')
  assert.equal(await page.title(), 'Diễn đàn trẻ em')
  assert.equal(await page.locator('a[href="tel:111"]').first().isVisible(), true)
  assert.equal(
    await page.evaluate(() => getComputedStyle(document.body).margin),
    '0px',
    'the style sheet is there too',
  )
  assert.deepEqual(await page.evaluate(keptPaths), ['/offline.html', '/sign.svg', '/style.css'])
  await context.setOffline(false)
  await follow(page, 'Thử lại')
  assert.equal(await page.locator('#body').inputValue(), wish)
})

void test('the page without a network fits every phone, by day and by night', async (t) => {
  const { page, end, faults } = await visit()
  t.after(end)
  await page.goto('/offline.html')
  const offline = { route: '/offline.html', layout: 'child' } as const
  await fits(page, offline)
  await accessible(page, offline)
  assert.deepEqual(faults, [])
})

async function keptPaths(): Promise<string[]> {
  const names = await caches.keys()
  const kept = await Promise.all(names.map(async (name) => await (await caches.open(name)).keys()))
  return kept
    .flat()
    .map((request) => new URL(request.url).pathname)
    .toSorted()
}
