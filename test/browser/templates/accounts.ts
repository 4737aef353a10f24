import type { Page } from 'playwright-core'
import { totpCode } from '../../../src/db/totp.ts'
import { press } from '../support/child.ts'
import { noTriesLeft } from '../support/faults.ts'
import { mailedLink } from '../support/people.ts'
import type { Template } from './template.ts'

const account = '/tai-khoan'

const plain: readonly Omit<Template, 'layout'>[] = [
  { route: `${account}/dang-nhap` },
  {
    route: `${account}/dang-nhap`,
    state: 'a wrong password',
    status: 422,
    open: wrongPassword,
  },
  {
    route: `${account}/dang-nhap`,
    state: 'too many tries',
    status: 429,
    address: '198.51.100.43',
    open: async (page) => (await noTriesLeft(() => wrongPassword(page)), await wrongPassword(page)),
  },
  { route: `${account}/nhap-ma`, role: 'admin', stage: 'totp' },
  {
    route: `${account}/nhap-ma`,
    state: 'nothing filled in',
    role: 'admin',
    stage: 'totp',
    status: 422,
    open: async (page) => (await page.goto(`${account}/nhap-ma`), await press(page, 'Tiếp tục')),
  },
  { route: `${account}/hai-lop`, role: 'admin', stage: 'enrol' },
  {
    route: `${account}/hai-lop`,
    state: 'a wrong code',
    role: 'admin',
    stage: 'enrol',
    status: 422,
    open: async (page) => {
      await page.goto(`${account}/hai-lop`)
      await page.locator('#otp').fill('000000')
      await press(page, 'Bật xác thực hai lớp')
    },
  },
  { route: `${account}/mat-khau`, role: 'school', stage: 'change' },
  {
    route: `${account}/mat-khau`,
    state: 'a weak password',
    role: 'school',
    stage: 'change',
    status: 422,
    open: async (page) => {
      await page.goto(`${account}/mat-khau`)
      await page.locator('#newPassword').fill('matkhau')
      await press(page, 'Đổi mật khẩu')
    },
  },
  { route: account, role: 'moderator' },
  { route: `${account}/ma-du-phong`, role: 'admin' },
  {
    route: `${account}/ma-du-phong`,
    state: 'the codes, once',
    role: 'admin',
    stage: 'enrol',
    open: async (page) => {
      await page.goto(`${account}/hai-lop`)
      const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '')
      await page.locator('#otp').fill(totpCode(secret, new Date().toISOString()))
      await press(page, 'Bật xác thực hai lớp')
    },
  },
  { route: `${account}/quen-mat-khau` },
  {
    route: `${account}/quen-mat-khau`,
    state: 'sent',
    open: (page) => page.goto(`${account}/quen-mat-khau?da-gui=1`),
  },
  {
    route: `${account}/kich-hoat/:token`,
    open: (page) => page.goto(`${account}/kich-hoat/${mailedLink('invitation')}`),
  },
  {
    route: `${account}/kich-hoat/:token`,
    state: 'used or over',
    status: 410,
    open: (page) => page.goto(`${account}/kich-hoat/khong-co`),
  },
  {
    route: `${account}/dat-lai/:token`,
    open: (page) => page.goto(`${account}/dat-lai/${mailedLink('reset')}`),
  },
]

/** One's own account. Those who sign in are officials. */
export const accountTemplates: readonly Template[] = plain.map((template) => ({
  ...template,
  layout: 'staff',
}))

async function wrongPassword(page: Page): Promise<void> {
  await page.goto(`${account}/dang-nhap`)
  await page.locator('#email').fill('khong.co@example.vn')
  await page.locator('#password').fill('không phải mật khẩu')
  await press(page, 'Đăng nhập')
}
