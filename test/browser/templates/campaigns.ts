import type { Page } from 'playwright-core'
import type { Role } from '../../../src/core/access.ts'
import { press } from '../support/child.ts'
import { event, openCampaign, serving, type State } from '../support/events.ts'
import type { Template } from './template.ts'

const own = '/nha-truong/su-kien'
const desk = '/quan-tri/su-kien'
const campaigns = '/quan-tri/chien-dich'

function on(side: string, state: State, rest = '') {
  return async (page: Page) => await page.goto(`${side}/${await event(state)}${rest}`)
}

/** A part that was sent with what is wrong in it. */
function wrong(part: number, fill?: (page: Page) => Promise<unknown>): Omit<Template, 'layout' | 'role'> {
  return {
    route: `${own}/:seq/${part}`,
    state: 'something is wrong',
    status: 422,
    open: async (page) => {
      await on(own, 'draft', `/${part}`)(page)
      await fill?.(page)
      await press(page, 'Lưu và tiếp tục')
    },
  }
}

type Plain = Omit<Template, 'layout' | 'role'>

const schools: readonly Plain[] = [
  { route: '/nha-truong', state: 'nothing yet' },
  { route: '/nha-truong', open: async (page) => (await serving(), await page.goto('/nha-truong')) },
  { route: own, state: 'nothing yet' },
  { route: own, open: async (page) => (await serving(), await page.goto(own)) },
  { route: `${own}/moi`, open: async (page) => (await serving(), await page.goto(`${own}/moi`)) },
]

const communes: readonly Plain[] = [
  {
    route: `${own}/moi`,
    state: 'nothing chosen',
    status: 422,
    open: async (page) => (await openCampaign(), await page.goto(`${own}/moi`), await press(page, 'Bắt đầu')),
  },
  ...(['draft', 'submitted', 'needsChanges', 'approved', 'postponed', 'cancelled'] as const).map((state) => ({
    route: `${own}/:seq`,
    state,
    open: on(own, state),
  })),
  ...[1, 2, 3, 4, 5, 6].map((part) => ({
    route: `${own}/:seq/${part}`,
    open: on(own, part % 2 === 0 ? 'draft' : 'needsChanges', `/${part}`),
  })),
  wrong(1),
  wrong(2, (page) => page.locator('#unit').fill('linh')),
  wrong(3, (page) => page.locator('#under7').fill('khoảng 40')),
  wrong(4),
  wrong(5),
  wrong(6),
  {
    route: `${own}/:seq/2`,
    state: 'somebody else saved meanwhile',
    status: 409,
    open: async (page) => {
      await on(own, 'needsChanges', '/2')(page)
      await page.locator('input[name=version]').evaluate((field) => field.setAttribute('value', '1'))
      await press(page, 'Lưu và tiếp tục')
    },
  },
  { route: `${own}/:seq/7`, open: on(own, 'needsChanges', '/7') },
  {
    route: `${own}/:seq/7`,
    state: 'sent before it was done',
    status: 422,
    open: async (page) => (await on(own, 'draft', '/7')(page), await press(page, 'Gửi đăng ký')),
  },
  { route: `${own}/:seq/da-gui`, open: on(own, 'submitted', '/da-gui') },
  { route: `${own}/:seq/hoan`, open: on(own, 'approved', '/hoan') },
  { route: `${own}/:seq/huy`, open: on(own, 'submitted', '/huy') },
  {
    route: `${desk}/:seq/hoan`,
    state: 'no reason',
    status: 422,
    open: async (page) => (await on(desk, 'approved', '/hoan')(page), await press(page, 'Ghi hoãn')),
  },
  { route: `${desk}/:seq/huy`, open: on(desk, 'approved', '/huy') },
  { route: desk, open: async (page) => (await event('submitted'), await page.goto(desk)) },
  { route: desk, state: 'everything', open: (page) => page.goto(`${desk}?xem=tat-ca`) },
  { route: `${desk}/:seq`, open: on(desk, 'submitted') },
  { route: `${desk}/:seq`, state: 'postponed', open: on(desk, 'postponed') },
  { route: `${desk}/:seq`, state: 'changes asked', open: on(desk, 'needsChanges') },
  {
    route: `${desk}/:seq`,
    state: 'no point written',
    status: 422,
    open: async (page) => (await on(desk, 'submitted')(page), await press(page, 'Gửi đề nghị bổ sung')),
  },
  { route: campaigns, open: async (page) => (await openCampaign(), await page.goto(campaigns)) },
  { route: `${campaigns}/moi` },
  {
    route: `${campaigns}/moi`,
    state: 'filled in',
    open: (page) => page.goto(`${campaigns}/moi?loai=trung-thu&nam=2033`),
  },
  {
    route: `${campaigns}/moi`,
    state: 'nothing filled in',
    status: 422,
    open: async (page) => (await page.goto(`${campaigns}/moi?loai=khac`), await press(page, 'Mở chiến dịch')),
  },
  {
    route: `${campaigns}/:seq`,
    open: async (page) => await page.goto(`${campaigns}/${await openCampaign()}`),
  },
]

const as =
  (role: Role) =>
  (template: Plain): Template => ({ ...template, layout: 'staff', role })

export const campaignTemplates: readonly Template[] = [
  ...schools.map(as('school')),
  ...communes.map(as('commune')),
]
