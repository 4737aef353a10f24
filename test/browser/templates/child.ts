import { codeFrom, formatCode } from '../../../src/core/receipt-code.ts'
import { lookUp, press } from '../support/child.ts'
import { noTriesLeft } from '../support/faults.ts'
import { postForm } from '../support/forms.ts'
import { flaggedIdea, publishedIdea } from '../support/scene.ts'
import type { Template } from './template.ts'

const list = '/dien-dan/y-tuong'
const idea = `${list}/:seq`

/** Well formed, and of no idea. */
const nobodys = formatCode('YT', codeFrom(new Uint8Array(16)))

export const childTemplates: readonly Template[] = [
  { route: '/', layout: 'child' },
  { route: '/rieng-tu-cho-em', layout: 'child' },
  { route: list, layout: 'child', open: async (page) => (await publishedIdea(), await page.goto(list)) },
  { route: list, state: 'one topic', layout: 'child', open: (page) => page.goto(`${list}?chu-de=suc-khoe`) },
  {
    route: list,
    state: 'about safety',
    layout: 'child',
    open: (page) => page.goto(`${list}?chu-de=an-toan`),
  },
  {
    route: list,
    state: 'words that nobody wrote',
    layout: 'child',
    open: (page) => page.goto(`${list}?q=zzzz`),
  },
  {
    route: list,
    state: 'another start each day',
    layout: 'child',
    open: (page) => page.goto(`${list}?thu-tu=doi-cho`),
  },
  {
    route: idea,
    layout: 'child',
    open: async (page) => await page.goto(`${list}/${(await publishedIdea()).seq}`),
  },
  {
    route: idea,
    state: 'reported without saying why',
    layout: 'child',
    status: 422,
    open: async (page) => {
      const { seq } = await publishedIdea()
      await page.goto(`${list}/${seq}`)
      await page.getByText('Báo cho Diễn đàn').click()
      await press(page, 'Báo')
    },
  },
  {
    route: idea,
    state: 'thanked for a report',
    layout: 'child',
    open: async (page) => await page.goto(`${list}/${(await flaggedIdea()).seq}?cam-on=bao`),
  },
  {
    route: idea,
    state: 'thanked for thinking so too',
    layout: 'child',
    open: async (page) => await page.goto(`${list}/${(await publishedIdea()).seq}?cam-on=dong-y`),
  },
  { route: '/dien-dan/gui-y-tuong', layout: 'child', neutral: true },
  {
    route: '/dien-dan/gui-y-tuong',
    state: 'the draft is over',
    layout: 'child',
    neutral: true,
    open: (page) => page.goto('/dien-dan/gui-y-tuong?lai=het-gio'),
  },
  {
    route: '/dien-dan/gui-y-tuong',
    state: 'sent before',
    layout: 'child',
    neutral: true,
    open: (page) => page.goto('/dien-dan/gui-y-tuong?lai=da-gui'),
  },
  { route: '/tra-cuu', layout: 'child', neutral: true, light: true },
  {
    route: '/tra-cuu',
    state: 'a wrong code',
    layout: 'child',
    neutral: true,
    light: true,
    status: 422,
    open: async (page) => {
      await page.goto('/tra-cuu')
      await postForm(page, '/tra-cuu/ket-qua', { code: 'YT-2222-2222-223' })
    },
  },
  {
    route: '/tra-cuu',
    state: 'too many wrong codes',
    layout: 'child',
    neutral: true,
    light: true,
    status: 429,
    address: '198.51.100.42',
    open: async (page) => (await noTriesLeft(() => lookUp(page, nobodys)), await lookUp(page, nobodys)),
  },
]
