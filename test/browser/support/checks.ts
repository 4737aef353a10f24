import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { runAxe } from '../inside/axe.ts'
import { measure } from '../inside/measure.ts'
import { outline } from '../inside/outline.ts'
import { wrongFields } from '../inside/wrong-fields.ts'
import type { Template } from '../templates/template.ts'
import type { Visit } from './visit.ts'
import { packedWeight } from './weight.ts'

const themes = ['light', 'dark'] as const
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
export const neutralTitle = 'Diễn đàn trẻ em'

/** One title, one h1, no level skipped, 111 at hand, the safety bar where it belongs and nowhere else. */
export async function skeleton({ page, document }: Visit, template: Template): Promise<void> {
  const { status } = await document()
  assert.equal(status, template.status ?? 200)
  if (status === 200) assert.match(new URL(page.url()).pathname, patternOf(template.route))
  const { lang, title, headings, calls, safetyBar } = await page.evaluate(outline)
  assert.equal(lang, 'vi')
  assert.equal(headings.filter((level) => level === 1).length, 1, 'one h1')
  const skipped = headings.filter((level, at) => level > (headings[at - 1] ?? 6) + 1)
  assert.deepEqual(skipped, [], `a level is skipped in ${headings.join(' ')}`)
  assert.ok(calls >= 1, '111 can be called')
  assert.equal(safetyBar, template.layout === 'steps', 'the safety bar')
  const bare = title.replace('Lỗi: ', '')
  if (template.neutral === true) assert.equal(bare, neutralTitle)
  else assert.match(bare, new RegExp(`^.+ – ${neutralTitle}$`))
}

/** What is wrong is said first, in the title too, and leads to its field, which keeps what was typed. */
export async function errorFlow(page: Page): Promise<void> {
  assert.match(await page.title(), /^Lỗi: /)
  await page.locator('#errors:focus').waitFor()
  assert.deepEqual(await page.evaluate(wrongFields), [])
}

export async function fits(page: Page, { layout }: Template): Promise<void> {
  const target = layout === 'staff' ? 44 : 48
  const found = await everywhere(page, [320, 360, 768, 1280], () => page.evaluate(measure, { target }))
  assert.deepEqual(found, [])
}

/** All rules of axe; on children's pages contrast of the highest level (AAA) too. */
export async function accessible(page: Page, { layout }: Template): Promise<void> {
  const enhanced = { 'color-contrast-enhanced': { enabled: layout === 'child' || layout === 'steps' } }
  const options = { runOnly: { type: 'tag' as const, values: rules }, rules: enhanced }
  await new AxeBuilder({ page }).setLegacyMode().options(options).analyze() // leaves axe in the page
  assert.deepEqual(await everywhere(page, [360, 1280], () => page.evaluate(runAxe, options)), [])
}

export async function lightEnough({ document }: Visit, template: Template): Promise<void> {
  const { html } = await document()
  const { page, script } = await packedWeight(html)
  const most = template.light === true ? 10_000 : template.layout === 'staff' ? 30_000 : 20_000
  assert.ok(page <= most, `${page} bytes of HTML and CSS, at most ${most}`)
  assert.ok(script <= 6_000, `${script} bytes of JavaScript`)
}

/** `/y-tuong/:seq` as what its addresses look like. */
function patternOf(route: string): RegExp {
  return new RegExp(`^${route.replace(/:[a-z]+/g, '[^/]+')}$`)
}

/** Looks at the page at each width, by day and by night. One line for each fault, with where it was seen. */
async function everywhere(
  page: Page,
  widths: readonly number[],
  look: () => Promise<string[]>,
): Promise<string[]> {
  const seen = new Map<string, string[]>()
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      for (const fault of await look())
        seen.set(fault, [...(seen.get(fault) ?? []), `${width} ${colorScheme}`])
    }
  }
  const lines = [...seen].map(([fault, places]) => `${fault} (${[...new Set(places)].join(', ')})`)
  return lines.length > 12 ? [...lines.slice(0, 12), `and ${lines.length - 12} more`] : lines
}
