import { press } from '../support/child.ts'
import type { Template } from './template.ts'

export const publicTemplates: readonly Template[] = [
  { route: '/gioi-thieu', layout: 'public' },
  { route: '/gop-y', layout: 'public' },
  {
    route: '/gop-y',
    state: 'nothing written',
    layout: 'public',
    status: 422,
    open: async (page) => (await page.goto('/gop-y'), await press(page, 'Gửi góp ý')),
  },
  {
    route: '/gop-y/da-gui',
    layout: 'public',
    open: async (page) => {
      await page.goto('/gop-y')
      await page.locator('#body').fill('Trang này nên có chữ to hơn cho ông bà.')
      await press(page, 'Gửi góp ý')
    },
  },
]
