import type { Page } from 'playwright-core'
import { press } from '../support/child.ts'
import { row } from '../support/site.ts'
import type { Template } from './template.ts'

const requests = '/quan-tri/yeu-cau-du-lieu'
const breaches = '/quan-tri/su-co-du-lieu'

/** Asks by the public form. @returns the number of the request. */
async function asked(page: Page): Promise<number> {
  await page.goto('/quyen-rieng-tu')
  await page.locator('#kind-4').check()
  await page.locator('#about').fill('Xóa tên tôi ở cam kết số 1234.')
  await page.locator('#name').fill('Ông Nguyễn Văn Tín')
  await page.locator('#contact').fill('0912 345 678')
  await press(page, 'Gửi yêu cầu')
  return Number(row('select max(seq) as seq from privacy_requests')['seq'])
}

async function noted(page: Page): Promise<number> {
  await page.goto(`${breaches}/moi`)
  await page.locator('#foundTime').fill('0:05')
  await page.locator('#what').fill('Một tệp danh sách người liên hệ gửi nhầm người nhận.')
  await page.locator('#measures').fill('Đã gọi người nhận xóa thư; đổi cách gửi tệp.')
  await press(page, 'Ghi vào sổ')
  return Number(row('select max(seq) as seq from breaches')['seq'])
}

const staff: readonly Omit<Template, 'layout' | 'role'>[] = [
  { route: '/quan-tri/du-lieu-ca-nhan' },
  { route: '/quan-tri/nhat-ky-doc' },
  { route: requests, open: async (page) => (await asked(page), await page.goto(requests)) },
  { route: `${requests}/moi` },
  {
    route: `${requests}/moi`,
    state: 'nothing filled in',
    status: 422,
    open: async (page) => (await page.goto(`${requests}/moi`), await press(page, 'Ghi vào sổ')),
  },
  { route: `${requests}/:seq`, open: async (page) => await page.goto(`${requests}/${await asked(page)}`) },
  {
    route: `${requests}/:seq/xoa`,
    open: async (page) => await page.goto(`${requests}/${await asked(page)}/xoa`),
  },
  {
    route: `${requests}/:seq/xoa`,
    state: 'found, to be confirmed',
    open: async (page) => {
      const number = String(row('select max(seq) as seq from pledges')['seq'])
      await page.goto(`${requests}/${await asked(page)}/xoa`)
      await page.locator('#subject').check()
      await page.locator('#reference').fill(number)
      await press(page, 'Tìm')
    },
  },
  { route: breaches, open: async (page) => (await noted(page), await page.goto(breaches)) },
  { route: `${breaches}/moi` },
  {
    route: `${breaches}/moi`,
    state: 'nothing filled in',
    status: 422,
    open: async (page) => (await page.goto(`${breaches}/moi`), await press(page, 'Ghi vào sổ')),
  },
  { route: `${breaches}/:seq`, open: async (page) => await page.goto(`${breaches}/${await noted(page)}`) },
  {
    route: `${breaches}/:seq/in`,
    open: async (page) => await page.goto(`${breaches}/${await noted(page)}/in`),
  },
]

export const privacyTemplates: readonly Template[] = [
  { route: '/quyen-rieng-tu', layout: 'public' },
  {
    route: '/quyen-rieng-tu',
    state: 'nothing filled in',
    layout: 'public',
    status: 422,
    open: async (page) => (await page.goto('/quyen-rieng-tu'), await press(page, 'Gửi yêu cầu')),
  },
  { route: '/quyen-rieng-tu/da-gui', layout: 'public', open: (page) => asked(page) },
  ...staff.map((template): Template => ({ ...template, layout: 'staff', role: 'admin' })),
]
