import { press } from '../support/child.ts'
import { officer } from '../support/people.ts'
import { commune } from '../support/places.ts'
import { row } from '../support/site.ts'
import type { Template } from './template.ts'

const people = '/quan-tri/nguoi-dung'

const plain: readonly Omit<Template, 'layout'>[] = [
  { route: people },
  { route: people, state: 'nobody of that name', open: (page) => page.goto(`${people}?q=zzzz`) },
  { route: `${people}/moi` },
  {
    route: `${people}/moi`,
    state: 'a unit looked up',
    open: (page) => page.goto(`${people}/moi?q=duc linh`),
  },
  {
    route: `${people}/moi`,
    state: 'for a commune',
    open: (page) => page.goto(`${people}/moi?unitId=${commune}`),
  },
  {
    route: `${people}/moi`,
    state: 'nothing filled in',
    status: 422,
    open: async (page) => (
      await page.goto(`${people}/moi?unitId=${commune}`),
      await press(page, 'Gửi lời mời')
    ),
  },
  { route: `${people}/:id`, open: (page) => page.goto(`${people}/${officer('school').id}`) },
  {
    route: `${people}/:id/nhiem-vu/moi`,
    open: (page) => page.goto(`${people}/${officer('school').id}/nhiem-vu/moi?unitId=${commune}`),
  },
  {
    route: `${people}/:id/nhiem-vu/:post`,
    open: (page) => {
      const { id } = officer('school')
      const post = String(row('select id from grants where person_id = ?', id)['id'])
      return page.goto(`${people}/${id}/nhiem-vu/${post}`)
    },
  },
  { route: '/quan-tri/can-bo-bao-ve', role: 'protector' },
  { route: '/quan-tri/nhat-ky' },
  {
    route: '/quan-tri/nhat-ky',
    state: 'nothing of that kind',
    open: (page) => page.goto('/quan-tri/nhat-ky?truoc=1'),
  },
]

/** The people of one's units, and what was done. */
export const peopleTemplates: readonly Template[] = plain.map((template) => ({
  role: 'admin',
  ...template,
  layout: 'staff',
}))
