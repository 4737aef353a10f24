import { row } from '../support/site.ts'
import type { Template } from './template.ts'

const desk = '/quan-tri/tong-hop'
const commune = 'x23191'
const divided = 'x22978.0'

/** The number of a sample pledge that is so. */
function pledge(condition: string): string {
  return `/cam-ket/${String(row(`select max(seq) as seq from public_pledges p where ${condition}`)['seq'])}`
}

const officials: readonly Omit<Template, 'layout' | 'role'>[] = [
  { route: desk },
  { route: desk, state: 'a commune', open: (page) => page.goto(`${desk}?don-vi=${commune}`) },
  {
    route: desk,
    state: 'everything narrowed',
    open: (page) => page.goto(`${desk}?don-vi=${commune}&nam=2026&chien-dich=1&do=qua`),
  },
  { route: desk, state: 'a year without pledges', open: (page) => page.goto(`${desk}?nam=2019`) },
  { route: desk, state: 'nothing matches', open: (page) => page.goto(`${desk}?nam=2026&chien-dich=999`) },
  { route: desk, state: 'of 2024', open: (page) => page.goto(`${desk}?nam=2024`) },
]

export const tallyTemplates: readonly Template[] = [
  ...officials.map((template): Template => ({ ...template, layout: 'staff', role: 'front' })),
  { route: '/cong-khai', layout: 'public' },
  {
    route: '/cong-khai',
    state: 'a commune',
    layout: 'public',
    open: (page) => page.goto(`/cong-khai?don-vi=${commune}`),
  },
  {
    route: '/cong-khai',
    state: 'the country',
    layout: 'public',
    open: (page) => page.goto('/cong-khai?don-vi=vn'),
  },
  {
    route: '/cong-khai',
    state: 'a commune that was divided',
    layout: 'public',
    open: (page) => page.goto(`/cong-khai?don-vi=${divided}&nam=2024`),
  },
  {
    route: '/cong-khai',
    state: 'nothing',
    layout: 'public',
    open: (page) => page.goto('/cong-khai?nam=2019'),
  },
  { route: '/cong-khai/cach-tinh', layout: 'public' },
  { route: '/cam-ket', layout: 'public' },
  {
    route: '/cam-ket',
    state: 'narrowed to nothing',
    layout: 'public',
    open: (page) => page.goto(`/cam-ket?don-vi=${commune}&nam=2019&do=sach&tinh-trang=tre-han`),
  },
  {
    route: '/cam-ket/:seq',
    layout: 'public',
    open: (page) => page.goto(pledge('p.fulfilled_on is not null')),
  },
  {
    route: '/cam-ket/:seq',
    state: 'late',
    layout: 'public',
    open: (page) => page.goto(pledge('p.late = 1')),
  },
  {
    route: '/cam-ket/:seq',
    state: 'withdrawn',
    layout: 'public',
    open: (page) => page.goto(pledge("p.status = 'withdrawn'")),
  },
  {
    route: '/cam-ket/:seq',
    state: 'with a correction',
    layout: 'public',
    open: (page) =>
      page.goto(pledge('p.id in (select r.pledge_id from public_receipts r where r.amount < 0)')),
  },
]
