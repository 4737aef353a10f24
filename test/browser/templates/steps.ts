import { lookUp, press, privateWish, send, walkTo } from '../support/child.ts'
import {
  answeredFeedback,
  declinedIdea,
  privateIdea,
  publishedIdea,
  sendFeedback,
  sendIdea,
} from '../support/scene.ts'
import { localDay } from '../../../src/core/vi/dates.ts'
import { data } from '../support/site.ts'
import type { Template } from './template.ts'

const start = '/dien-dan/gui-y-tuong'
const harmed = 'Em sợ về nhà lắm. Hôm nào bố đánh em, em muốn tự tử.'

/** Inside the steps, help and tracking: the safety bar is there, and the history says nothing. */
const plain: readonly Omit<Template, 'layout' | 'neutral' | 'light'>[] = [
  { route: `${start}/1`, open: (page) => walkTo(page, 1) },
  {
    route: `${start}/1`,
    state: 'nothing chosen',
    status: 422,
    open: async (page) => (await walkTo(page, 1), await press(page, 'Tiếp tục')),
  },
  { route: `${start}/2`, open: (page) => walkTo(page, 2) },
  {
    route: `${start}/2`,
    state: 'nothing written',
    status: 422,
    open: async (page) => (await walkTo(page, 2), await press(page, 'Tiếp tục')),
  },
  { route: `${start}/2`, state: 'hints', open: (page) => walkTo(page, 3, privateWish) },
  {
    route: `${start}/2`,
    state: 'with the card for a child who tells of harm',
    open: async (page) => (await walkTo(page, 3, harmed), await page.goto(`${start}/2`)),
  },
  { route: `${start}/3`, open: (page) => walkTo(page, 3) },
  { route: `${start}/3`, state: 'with the card', open: (page) => walkTo(page, 3, harmed) },
  { route: `${start}/4`, open: (page) => walkTo(page, 4) },
  {
    route: `${start}/4`,
    state: 'neither yes nor no',
    status: 422,
    open: async (page) => {
      await walkTo(page, 4)
      await press(page, 'Gửi ý tưởng')
      await page.locator('#errors').waitFor()
    },
  },
  { route: '/dien-dan/da-gui', open: (page) => send(page) },
  {
    route: '/dien-dan/da-gui',
    state: 'thanked',
    open: async (page) => {
      await send(page)
      await press(page, 'Dễ')
      await page.getByText('Cảm ơn em.').waitFor()
    },
  },
  { route: '/dien-dan/da-gui', state: 'with the card', open: (page) => send(page, harmed) },
  {
    route: '/tra-cuu/ket-qua',
    state: 'waiting',
    open: async (page) => await lookUp(page, (await sendIdea()).code),
  },
  {
    route: '/tra-cuu/ket-qua',
    state: 'published',
    open: async (page) => await lookUp(page, (await publishedIdea()).code),
  },
  {
    route: '/tra-cuu/ket-qua',
    state: 'only adults read it',
    open: async (page) => await lookUp(page, longAgo((await privateIdea()).code, 2)),
  },
  {
    route: '/tra-cuu/ket-qua',
    state: 'the day of the answer has come',
    open: async (page) => await lookUp(page, longAgo((await privateIdea()).code, 60)),
  },
  {
    route: '/tra-cuu/ket-qua',
    state: 'declined',
    open: async (page) => await lookUp(page, (await declinedIdea()).code),
  },
  {
    route: '/tra-cuu/ket-qua',
    state: 'feedback',
    open: async (page) => await lookUp(page, (await sendFeedback()).code),
  },
  {
    route: '/tra-cuu/ket-qua',
    state: 'answered feedback',
    open: async (page) => await lookUp(page, (await answeredFeedback()).code),
  },
  {
    route: '/tra-cuu/da-rut',
    open: async (page) => {
      await lookUp(page, (await sendIdea()).code)
      await page.getByText('Em muốn rút lại ý tưởng này').click()
      await press(page, 'Rút lại')
    },
  },
  { route: '/can-giup' },
  { route: '/can-giup/xoa-dau-vet' },
]

/** The newest idea, as if it had been sent so many days before. */
function longAgo(code: string, days: number): string {
  const at = new Date(Date.now() - days * 86_400_000).toISOString()
  data
    .prepare('update ideas set received_at = ?, received_day = ? where seq = (select max(seq) from ideas)')
    .run(at, localDay(at))
  return code
}

export const stepTemplates: readonly Template[] = plain.map((template) => ({
  ...template,
  layout: 'steps',
  neutral: true,
  light: true,
}))
