// What cannot be left to taste: contrast, and the marks of Vietnamese letters.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Role } from '../../src/core/access.ts'
import { clipped } from './inside/clipped.ts'
import { send, walkTo } from './support/child.ts'
import { publishedIdea } from './support/scene.ts'
import { visit, type Visit } from './support/visit.ts'

const css = readFileSync(join(import.meta.dirname, '../../src/web/style.css'), 'utf8')
type Tokens = Readonly<Record<string, string>>

/** The tokens of the first `selector` rule after `from`. */
function tokensAt(selector: string, from: number): Tokens {
  const start = css.indexOf(`${selector}{`, from)
  const body = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):(#[0-9A-Fa-f]{3,6})/g)].map(([, name, hex]) => [name, hex]),
  )
}

const night = css.indexOf('prefers-color-scheme:dark')
const byDay = { ...tokensAt(':root', 0), ...tokensAt('.child', 0) }
const themes: Readonly<Record<string, Tokens>> = {
  'by day': byDay,
  'by night': { ...byDay, ...tokensAt(':root', night), ...tokensAt('.child', night) },
}

const grounds = ['paper', 'card', 'sand']
const tints = ['leaf-tint', 'sea-tint', 'lamp-tint', 'fruit-tint', 'error-tint']
const read: readonly [string, readonly string[]][] = [
  ['ink', [...grounds, ...tints]],
  ['ink-2', grounds],
  ['leaf-deep', [...grounds, 'leaf-tint']],
  ['on-leaf', ['leaf-deep']],
  ['paper', ['ink']],
  ['sea', ['sea-tint']],
  ['lamp-deep', ['lamp-tint']],
  ['fruit', ['fruit-tint']],
  ['error', ['error-tint', 'paper', 'card']],
]

for (const [when, tokens] of Object.entries(themes)) {
  void test(`a child reads words, links, buttons and tags at the highest contrast ${when}`, () => {
    const pairs = read.flatMap(([text, over]) => over.map((ground): [string, string] => [text, ground]))
    const weak = pairs.filter(([text, ground]) => contrast(tokens[text], tokens[ground]) < 7)
    assert.deepEqual(weak, [])
    assert.ok(contrast('#16211D', tokens['lamp']) >= 7, 'Gọi 111')
  })

  void test(`the edges of fields and of the focus are seen ${when}`, () => {
    for (const ground of ['paper', 'card']) {
      assert.ok(contrast(tokens['line'], tokens[ground]) >= 3, ground)
      assert.ok(contrast(tokens['ink'], tokens[ground]) >= 3, ground)
    }
  })
}

const tall = 'Ẫ Ỗ Ữ Ệ Ự Ỵ · Thuở ấy, Ủy ban hỗ trợ những đứa trẻ nghèo khổ vượt lũ quét ở Mường Ảng.'
const pages: readonly { name: string; role?: Role; open: (visited: Visit) => Promise<unknown> }[] = [
  { name: 'the front page', open: ({ page }) => page.goto('/') },
  { name: 'the first step', open: ({ page }) => walkTo(page, 1) },
  { name: 'the last step', open: ({ page }) => walkTo(page, 4) },
  { name: 'the receipt', open: ({ page }) => send(page) },
  {
    name: 'the list of ideas',
    open: async ({ page }) => (await publishedIdea(), await page.goto('/dien-dan/y-tuong')),
  },
  { name: 'a page of adults', open: ({ page }) => page.goto('/gop-y') },
  { name: 'the queue', role: 'moderator', open: ({ page }) => page.goto('/quan-tri/duyet') },
]

for (const { name, role, open } of pages) {
  void test(`no mark of a letter is cut off on ${name}`, async (t) => {
    const visited = await visit({ role })
    t.after(() => visited.end())
    await open(visited)
    assert.deepEqual(await visited.page.evaluate(clipped, tall), [])
  })
}

/** The contrast of two colours by the formula of WCAG 2, from 1 to 21. */
function contrast(one: string | undefined, other: string | undefined): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string | undefined): number {
  const digits = hex?.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex?.slice(1)
  assert.ok(digits !== undefined && /^[0-9a-f]{6}$/i.test(digits), `no colour: ${hex}`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
