import type { Page } from 'playwright-core'
import { walkTo } from '../support/child.ts'
import { postForm } from '../support/forms.ts'
import { locked, noTriesLeft, without } from '../support/faults.ts'
import { publishedIdea } from '../support/scene.ts'
import { origin } from '../support/site.ts'
import type { Template } from './template.ts'

const wrongHandle = { commit: 'x', handle: 'x' }

/** Every way in which the answer is no. They stand on no route of their own. */
export const errorTemplates: readonly Template[] = [
  {
    route: '*',
    state: '403 for a form of another site',
    layout: 'child',
    status: 403,
    open: (page) => fromElsewhere(page, '/dien-dan/danh-gia'),
  },
  {
    route: '*',
    state: '404',
    layout: 'child',
    status: 404,
    open: (page) => page.goto('/khong-co-trang-nay'),
  },
  {
    route: '*',
    state: '409',
    layout: 'child',
    status: 409,
    open: async (page) => {
      await page.goto('/tra-cuu')
      const commit = await page.locator('input[name=commit]').inputValue()
      await postForm(page, '/tra-cuu/rut-lai', { ...wrongHandle, commit })
    },
  },
  {
    route: '*',
    state: '422',
    layout: 'child',
    status: 422,
    open: async (page) => (await page.goto('/'), await postForm(page, '/dien-dan/danh-gia', {})),
  },
  {
    route: '*',
    state: '429',
    layout: 'child',
    status: 429,
    address: '198.51.100.41',
    open: async (page) => (await noTriesLeft(() => walkTo(page, 2)), await walkTo(page, 2)),
  },
  {
    route: '*',
    state: '500',
    layout: 'child',
    status: 500,
    open: async (page) => {
      const { seq } = await publishedIdea()
      await without('public_ideas', () => page.goto(`/dien-dan/y-tuong/${seq}`))
    },
  },
  {
    route: '*',
    state: '503',
    layout: 'child',
    status: 503,
    open: (page) => locked(() => page.goto('/dien-dan/y-tuong')),
  },
  {
    route: '*',
    state: '403 for a post without that right',
    layout: 'staff',
    role: 'admin',
    status: 403,
    open: (page) => page.goto('/quan-tri/duyet'),
  },
  {
    route: '*',
    state: '404 at the desk',
    layout: 'staff',
    role: 'moderator',
    status: 404,
    open: (page) => page.goto('/quan-tri/duyet/999999'),
  },
]

/** A form on a page of no address sends to us, as one on another site would. */
async function fromElsewhere(page: Page, path: string): Promise<void> {
  await page.goto('data:text/html,<h1>elsewhere</h1>')
  await postForm(page, `${origin}${path}`, { answer: 'easy' })
}
