import type { Page } from 'playwright-core'
import { press } from '../support/child.ts'
import { officer } from '../support/people.ts'
import { data } from '../support/site.ts'
import type { Template } from './template.ts'

const ask = '/can-giup/nho-bao'
const asked = '/can-giup/da-nhan'
const home = '/quan-tri/chuyen-gap'
const line = 'Phiếu lớp 5 trong hộp thư số 2: em kể bị đánh ở nhà, sợ không dám về. Ẫ Ỗ Ữ Ệ Ự Ỵ'

const child = { layout: 'steps', neutral: true, light: true } as const
const staff = { layout: 'staff', role: 'moderator' } as const

export const askTemplates: readonly Template[] = [
  { route: ask, ...child },
  {
    route: ask,
    state: 'nothing written or chosen',
    status: 422,
    ...child,
    open: async (page) => (await page.goto(ask), await press(page, 'Gửi cho cán bộ')),
  },
  { route: asked, ...child, open: (page) => sendRequest(page) },
  {
    route: asked,
    state: 'an officer has checked in',
    ...child,
    open: (page) => whileOnDuty(() => page.goto(asked)),
  },
  { route: home, ...staff },
  {
    route: home,
    state: 'neither level nor line',
    status: 422,
    ...staff,
    open: async (page) => (await page.goto(home), await press(page, 'Chuyển bảo vệ trẻ em')),
  },
  {
    route: home,
    state: 'some hand-overs',
    ...staff,
    open: async (page) => (await handOver(page), await handOver(page), await page.goto(home)),
  },
  { route: `${home}/:n`, ...staff, open: (page) => handOver(page) },
  {
    route: `${home}/:n`,
    state: 'an officer has checked in',
    ...staff,
    open: (page) => whileOnDuty(() => handOver(page)),
  },
]

/** Asks for help as a child does. */
async function sendRequest(page: Page): Promise<void> {
  await page.goto(ask)
  await page.getByLabel('Chuyện gì đang xảy ra?').fill('Em sợ về nhà.')
  await press(page, 'Gửi cho cán bộ')
  await page.waitForURL(`**${asked}*`)
}

async function handOver(page: Page): Promise<void> {
  await page.goto(home)
  await page.getByLabel('Đang nguy hiểm').check()
  await page.getByLabel('Một dòng ghi chú').fill(line)
  await press(page, 'Chuyển bảo vệ trẻ em')
}

/** With a protection officer on the rota who has checked in. */
async function whileOnDuty(open: () => Promise<unknown>): Promise<void> {
  const { id } = officer('protector')
  const [from, to] = [-1, 8].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString())
  data
    .prepare(
      `insert into duties (id, unit_id, person_id, duty, phone, starts_at, ends_at, checked_in_at, made_by)
       values (?, 't68', ?, 'officer', '0263 000', ?, ?, ?, ?)`,
    )
    .run(id, id, from ?? '', to ?? '', from ?? '', id)
  try {
    await open()
  } finally {
    data.prepare('delete from duties where id = ?').run(id)
  }
}
