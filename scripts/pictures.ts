// Takes the pictures of README.md from the sample data. Needs Chromium.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { totpCode } from '../src/db/totp.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'docs/pictures')
const dataDir = mkdtempSync(join(tmpdir(), 'mang-non-pictures-'))

type Picture = {
  readonly name: string
  readonly width: 360 | 1280
  readonly dark?: true
  /** The role of the sample person who is signed in. */
  readonly role?: string
  readonly open: (page: Page) => Promise<unknown>
}

const wish =
  'Em muốn trường em có thêm nước sạch để uống. Trời nắng lắm mà bình nước hay hết. Ai giúp thì gọi 0912 345 678.'

const pictures: readonly Picture[] = [
  { name: 'home-360', width: 360, open: (page) => page.goto('/') },
  { name: 'home-dark-360', width: 360, dark: true, open: (page) => page.goto('/') },
  { name: 'home-1280', width: 1280, open: (page) => page.goto('/') },
  { name: 'step-2-360', width: 360, open: writing },
  { name: 'receipt-360', width: 360, open: sent },
  { name: 'list-360', width: 360, open: (page) => page.goto('/dien-dan/y-tuong') },
  {
    name: 'idea-1280',
    width: 1280,
    open: async (page) => {
      await page.goto('/dien-dan/y-tuong')
      await page.locator('.card a').first().click()
      await page.locator('.voice').waitFor()
    },
  },
  { name: 'sign-in-1280', width: 1280, open: (page) => page.goto('/tai-khoan/dang-nhap') },
  {
    name: 'desk-1280',
    width: 1280,
    role: 'moderator',
    open: async (page) => {
      await page.goto('/quan-tri/duyet')
      await page.locator('tr', { hasText: 'Thông tin riêng' }).last().getByRole('link').click()
      await page.locator('.voice').waitFor()
    },
  },
  { name: 'queue-1280', width: 1280, role: 'moderator', open: (page) => page.goto('/quan-tri/duyet') },
  { name: 'today-1280', width: 1280, role: 'front', open: (page) => page.goto('/quan-tri') },
  { name: 'pledge-1280', width: 1280, role: 'front', open: (page) => page.goto('/quan-tri/cam-ket/moi') },
  { name: 'tally-1280', width: 1280, open: (page) => page.goto('/cong-khai') },
  { name: 'tally-360', width: 360, open: (page) => page.goto('/cong-khai') },
  { name: 'school-360', width: 360, role: 'school', open: (page) => page.goto('/nha-truong') },
  {
    name: 'campaign-1280',
    width: 1280,
    open: async (page) => {
      await page.goto('/chien-dich')
      await page
        .getByRole('link', { name: /Trung thu 20/ })
        .first()
        .click()
      await page.locator('table.month').waitFor()
    },
  },
  {
    name: 'event-360',
    width: 360,
    open: async (page) => {
      await page.goto('/chien-dich')
      await page.locator('main a.btn').first().click()
      await page.locator('.agenda a').first().click()
      await page.locator('h1').waitFor()
    },
  },
  { name: 'units-1280', width: 1280, role: 'admin', open: (page) => page.goto('/quan-tri/don-vi') },
]

const server = spawn(process.execPath, [join(root, 'scripts/serve/main.ts')], {
  env: { ...process.env, PORT: '0', DATA_DIR: dataDir, SAMPLE: '1', LOG: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
try {
  const origin = await addressOf(server)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
  mkdirSync(folder, { recursive: true })
  for (const picture of pictures) await take(browser, origin, picture)
  await browser.close()
} finally {
  server.kill('SIGTERM')
  await new Promise((resolve) => {
    server.once('exit', resolve)
  })
  rmSync(dataDir, { recursive: true, force: true })
}

async function take(browser: Browser, baseURL: string, picture: Picture): Promise<void> {
  const { name, width, dark, role, open } = picture
  const phone = width === 360
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: phone ? 760 : 860 },
    deviceScaleFactor: phone ? 2 : 1,
    colorScheme: dark === true ? 'dark' : 'light',
    locale: 'vi-VN',
  })
  const page = await context.newPage()
  if (role !== undefined) await signIn(page, role)
  await open(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
  console.log(`docs/pictures/${name}.png`)
}

/** Step 2, with a telephone number in the words and the hint that comes after a pause. */
async function writing(page: Page): Promise<void> {
  await page.goto('/dien-dan/gui-y-tuong/1')
  await page.getByLabel('Ăn uống, sức khỏe, nước sạch').check()
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.locator('#body').fill(wish)
  await page.locator('#hints mark').waitFor()
}

async function sent(page: Page): Promise<void> {
  await writing(page)
  await page.getByRole('button', { name: 'Tiếp tục' }).click()
  await page.getByRole('button', { name: 'Cứ tiếp tục' }).click()
  await page.getByRole('link', { name: 'Bỏ qua bước này' }).click()
  await page.getByLabel('Có. Đăng lên, không có tên em').check()
  await page.getByRole('button', { name: 'Gửi ý tưởng' }).click()
  await page.locator('.code').waitFor()
}

async function signIn(page: Page, role: string): Promise<void> {
  const { email, password, totpSecret } = accountOf(role)
  await page.goto('/tai-khoan/dang-nhap')
  await page.locator('#email').fill(email)
  await page.locator('#password').fill(password)
  await page.locator('#password').press('Enter')
  if (totpSecret !== null) {
    await page.locator('#otp').fill(totpCode(totpSecret, new Date().toISOString()))
    await page.locator('#otp').press('Enter')
  }
  await page.waitForURL('**/quan-tri')
}

type Account = {
  readonly role: string
  readonly email: string
  readonly password: string
  readonly totpSecret: string | null
}

function accountOf(role: string): Account {
  const text = readFileSync(join(dataDir, 'sample-accounts.json'), 'utf8')
  const accounts = JSON.parse(text) as Account[] // written by the sample data a moment ago
  const found = accounts.find((account) => account.role === role)
  if (found === undefined) throw new Error(`no sample account of ${role}`)
  return found
}

/** Where the server listens, as it says itself. @throws Error when it ends first. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /http:\/\/\S+:\d+/.exec(said)
      if (found !== null) resolve(found[0])
    })
    child.once('exit', () => reject(new Error(`the server ended at once: ${said}`)))
  })
}
