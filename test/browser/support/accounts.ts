import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { totpCode } from '../../../src/db/totp.ts'
import { press } from './child.ts'
import { dataDir } from './site.ts'

type Account = {
  readonly role: string
  readonly email: string
  readonly password: string
  readonly totpSecret: string | null
}

/** Signs in as a sample person of that role, with the second factor where it is asked for. */
export async function signIn(page: Page, role: string): Promise<void> {
  const { totpSecret } = await givePassword(page, role)
  if (totpSecret === null) return
  await giveCode(page, totpCode(totpSecret, new Date().toISOString()))
}

/** The first of two steps: address and password of a sample person of that role. */
export async function givePassword(page: Page, role: string): Promise<Account> {
  const account = accountOf(role)
  await page.goto('/tai-khoan/dang-nhap')
  await page.getByLabel('Thư điện tử').fill(account.email)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(account.password)
  await press(page, 'Đăng nhập')
  return account
}

export async function giveCode(page: Page, code: string): Promise<void> {
  await page.locator('#otp').fill(code)
  await press(page, 'Tiếp tục')
}

function accountOf(role: string): Account {
  const found = sampleAccounts().find((account) => account.role === role)
  if (found === undefined) throw new Error(`no sample account of ${role}`)
  return found
}

function sampleAccounts(): Account[] {
  return JSON.parse(readFileSync(join(dataDir, 'sample-accounts.json'), 'utf8')) as Account[] // our own seed wrote it
}
