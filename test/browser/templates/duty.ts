import { press } from '../support/child.ts'
import { emptyRota, incidents, rota } from '../support/duty.ts'
import type { Template } from './template.ts'

const duty = '/bao-ve/truc'
const broken = '/quan-tri/su-co'

export const dutyTemplates: readonly Template[] = [
  {
    route: duty,
    layout: 'staff',
    role: 'protector',
    open: async (page) => (rota(), await page.goto(duty)),
  },
  {
    route: duty,
    state: 'nobody on the rota',
    layout: 'staff',
    role: 'protector',
    open: async (page) => (emptyRota(), await page.goto(duty)),
  },
  {
    route: duty,
    state: 'nothing filled in',
    layout: 'staff',
    role: 'protector',
    status: 422,
    open: async (page) => {
      await page.goto(duty)
      await press(page, 'Thêm ca trực')
    },
  },
  { route: broken, layout: 'staff', role: 'leader' },
  {
    route: broken,
    state: 'incidents of every kind',
    layout: 'staff',
    role: 'leader',
    open: async (page) => (incidents(), await page.goto(broken)),
  },
  {
    route: '/quan-tri',
    state: 'a leader with broken deadlines',
    layout: 'staff',
    role: 'leader',
    open: async (page) => (incidents(), await page.goto('/quan-tri')),
  },
]
