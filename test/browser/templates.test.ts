// Every page of the site, in every state that looks different: seen by a child on a phone, by an official at a desk.
import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { accessible, errorFlow, fits, lightEnough, neutralTitle, skeleton } from './support/checks.ts'
import { visit, type Visit } from './support/visit.ts'
import { templates } from './templates/all.ts'
import { nameOf, type Template } from './templates/template.ts'

/** Of each title the routes that carry it. */
const titles = new Map<string, Set<string>>()

for (const template of templates) {
  void test(nameOf(template), async (t) => {
    const visited = await opened(t, template)
    const { page, faults } = visited
    if (template.route !== '*')
      titles.set(await page.title(), (titles.get(await page.title()) ?? new Set()).add(template.route))
    await t.test('says what it is, has one title, and 111 is at hand', () => skeleton(visited, template))
    if (await page.locator('#errors').isVisible()) {
      await t.test('tells a person what is wrong and leads there', () => errorFlow(page))
    }
    await t.test('can be read and pressed at every width, by day and by night', () => fits(page, template))
    await t.test('can be used by everybody (axe)', () => accessible(page, template))
    await t.test('is light enough for a weak network', () => lightEnough(visited, template))
    await t.test('asks nobody else and leaves the console empty', () => assert.deepEqual(faults, []))
  })
}

void test('a title in the history tells one page from all others, or nothing at all', () => {
  const told = [...titles].filter(([title]) => !title.startsWith('Lỗi: ') && title !== neutralTitle)
  assert.ok(told.length > 20)
  assert.deepEqual(
    told.filter(([, routes]) => routes.size > 1),
    [],
  )
})

async function opened(t: TestContext, template: Template): Promise<Visit> {
  const { role, stage, address = '198.51.100.8' } = template
  const visited = await visit({ role, stage, address })
  t.after(() => visited.end())
  if (template.open === undefined) await visited.page.goto(template.route)
  else await template.open(visited.page)
  return visited
}
