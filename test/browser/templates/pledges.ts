import { press } from '../support/child.ts'
import { base, confirmed, pledge, received } from '../support/pledges.ts'
import type { Template } from './template.ts'

const one = `${base}/:seq`

const plain: readonly Omit<Template, 'layout' | 'role'>[] = [
  { route: base, open: async (page) => (await received(), await page.goto(base)) },
  { route: base, state: 'nothing fits', open: (page) => page.goto(`${base}?q=zzzz&tinh-trang=tre-han`) },
  { route: `${base}/moi` },
  {
    route: `${base}/moi`,
    state: 'nothing filled in',
    status: 422,
    open: async (page) => (await page.goto(`${base}/moi`), await press(page, 'Ghi cam kết')),
  },
  {
    route: `${base}/cho-xac-nhan`,
    open: async (page) => (await received(), await page.goto(`${base}/cho-xac-nhan`)),
  },
  {
    route: `${base}/cho-xac-nhan`,
    state: 'at its end, one just done',
    open: (page) => page.goto(`${base}/cho-xac-nhan?cam-ket=999999999&phieu=999999999&xong=1`),
  },
  { route: one, open: async (page) => await page.goto(`${base}/${(await received())[0]}`) },
  { route: one, state: 'waiting', open: async (page) => await page.goto(`${base}/${await pledge()}`) },
  {
    route: one,
    state: 'withdrawn without a reason',
    status: 422,
    open: async (page) => {
      await page.goto(`${base}/${await confirmed()}`)
      await page.getByText('Người cam kết rút lại').click()
      await press(page, 'Ghi rút cam kết')
    },
  },
  { route: `${one}/tien-do`, open: async (page) => await page.goto(`${base}/${await confirmed()}/tien-do`) },
  {
    route: `${one}/tien-do`,
    state: 'more than was promised',
    status: 422,
    open: async (page) => {
      await page.goto(`${base}/${await confirmed()}/tien-do`)
      await page.locator('#amount').fill('9.000.000.000')
      await press(page, 'Ghi phiếu nhận')
    },
  },
  {
    route: `${one}/phieu/:receipt/dao-phieu`,
    open: async (page) => {
      const [seq, receipt] = await received()
      await page.goto(`${base}/${seq}/phieu/${receipt}/dao-phieu`)
    },
  },
]

export const pledgeTemplates: readonly Template[] = plain.map((template): Template => ({
  ...template,
  layout: 'staff',
  role: 'front',
}))
