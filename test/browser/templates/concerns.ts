import type { Page } from 'playwright-core'
import { press } from '../support/child.ts'
import {
  dismissingCase,
  fullQueue,
  handedCase,
  helpCase,
  lockNewest,
  noCase,
  openCase,
} from '../support/concerns.ts'
import type { Template } from './template.ts'

const queue = '/bao-ve/ca'
const one = `${queue}/:seq`

const plain: readonly Omit<Template, 'layout' | 'role'>[] = [
  { route: queue, state: 'nothing waits', open: async (page) => (noCase(), await page.goto(queue)) },
  { route: queue, open: async (page) => (await fullQueue(), await page.goto(queue)) },
  { route: one, state: 'not opened yet', open: async (page) => await page.goto(await helpCase()) },
  { route: one, open: async (page) => await page.goto(await openCase()) },
  { route: one, state: 'the child’s words', open: async (page) => await reveal(page, await openCase()) },
  {
    route: one,
    state: 'nothing filled in of a hand-over',
    status: 422,
    open: async (page) => (await page.goto(await openCase()), await press(page, 'Ghi đã chuyển và đóng ca')),
  },
  {
    route: one,
    state: 'a second officer is asked',
    open: async (page) => await reveal(page, await dismissingCase()),
  },
  { route: one, state: 'handed over', open: async (page) => await page.goto(await handedCase()) },
  {
    route: '/bao-ve/so-chuyen',
    open: async (page) => (await handedCase(), await page.goto('/bao-ve/so-chuyen')),
  },
  {
    route: '/bao-ve/nhat-ky',
    open: async (page) => (await reveal(page, await openCase()), await page.goto('/bao-ve/nhat-ky')),
  },
  { route: '/bao-ve/mo-khoa' },
  {
    route: '/bao-ve/mo-khoa',
    state: 'what was typed waits for the code',
    status: 401,
    open: async (page) => {
      await page.goto(await helpCase())
      lockNewest()
      await press(page, 'Mở ca')
    },
  },
  {
    route: '/bao-ve/mo-khoa',
    state: 'no code',
    status: 422,
    open: async (page) => (await page.goto('/bao-ve/mo-khoa'), await press(page, 'Mở khóa')),
  },
  { route: `${one}/mau-01`, open: async (page) => await page.goto(`${await openCase()}/mau-01`) },
  {
    route: `${one}/mau-01`,
    state: 'to be filled in',
    open: async (page) => (await page.goto(`${await openCase()}/mau-01`), await press(page, 'Điền mẫu')),
  },
  {
    route: `${one}/mau-01/in`,
    open: async (page) => (await page.goto(`${await openCase()}/mau-01`), await press(page, 'Xem bản in')),
  },
]

/** What protection officers work with. */
export const concernsTemplates: readonly Template[] = plain.map((template) => ({
  ...template,
  layout: 'staff',
  role: 'protector',
}))

async function reveal(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await press(page, 'Hiện lời của em')
}
