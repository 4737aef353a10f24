import { privateWish } from '../support/child.ts'
import { decliningIdea, flaggedIdea, publishedIdea, sendFeedback, sendIdea } from '../support/scene.ts'
import { press } from '../support/child.ts'
import { data } from '../support/site.ts'
import type { Template } from './template.ts'

const desk = '/quan-tri/duyet'

const plain: readonly Omit<Template, 'layout' | 'role'>[] = [
  { route: '/quan-tri' },
  {
    route: desk,
    open: async (page) => {
      await sendIdea(privateWish)
      await decliningIdea()
      await flaggedIdea()
      await page.goto(desk)
    },
  },
  { route: `${desk}/da-duyet` },
  { route: `${desk}/:seq`, open: async (page) => await page.goto(`${desk}/${(await sendIdea()).seq}`) },
  {
    route: `${desk}/:seq`,
    state: 'marked places',
    open: async (page) => await page.goto(`${desk}/${(await sendIdea(privateWish)).seq}`),
  },
  {
    route: `${desk}/:seq`,
    state: 'to be read first, its words folded',
    open: async (page) => {
      const { seq } = await sendIdea()
      data.prepare('update ideas set signs = 2 where seq = ?').run(seq)
      await page.goto(`${desk}/${seq}`)
    },
  },
  {
    route: `${desk}/:seq`,
    state: 'handed over without a level',
    status: 422,
    open: async (page) => {
      await page.goto(`${desk}/${(await sendIdea()).seq}`)
      await page.getByText('Chuyển bảo vệ trẻ em', { exact: true }).click()
      await press(page, 'Chuyển ngay')
    },
  },
  {
    route: `${desk}/:seq`,
    state: 'published without a title',
    status: 422,
    open: async (page) => {
      await page.goto(`${desk}/${(await sendIdea()).seq}`)
      await page.locator('input[value=publish]').check()
      await press(page, 'Lưu quyết định')
    },
  },
  {
    route: `${desk}/:seq`,
    state: 'a second person is asked',
    open: async (page) => await page.goto(`${desk}/${(await decliningIdea()).seq}`),
  },
  {
    route: `${desk}/:seq`,
    state: 'published',
    open: async (page) => await page.goto(`${desk}/${(await publishedIdea()).seq}`),
  },
  {
    route: `${desk}/:seq`,
    state: 'decided by another meanwhile',
    status: 409,
    open: async (page) => {
      const { seq } = await publishedIdea()
      await page.goto(`${desk}/${seq}`)
      await page.locator('form[action$="doc-lai"] input[name=version]').evaluate(older)
      await press(page, 'Gỡ bài để đọc lại')
    },
  },
  {
    route: '/quan-tri/gop-y',
    open: async (page) => (await sendFeedback(), await page.goto('/quan-tri/gop-y')),
  },
  {
    route: '/quan-tri/gop-y/:seq',
    open: async (page) => await page.goto(`/quan-tri/gop-y/${(await sendFeedback()).seq}`),
  },
]

export const deskTemplates: readonly Template[] = plain.map((template) => ({
  ...template,
  layout: 'staff',
  role: 'moderator',
}))

function older(input: Element): void {
  input.setAttribute('value', '1')
}
