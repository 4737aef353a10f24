import type { Page } from 'playwright-core'

/** Long, with marks of every height, and words that do not end, as children write. */
export const wish =
  'Em muốn trường em có thêm nước sạch để uống. Vì trời nắng lắm, chúng em khát nước vuiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii'

/** Something private in it: a telephone number. */
export const privateWish = 'Em muốn có sân bóng. Ai giúp thì gọi 0912 345 678 cho em.'

const start = '/dien-dan/gui-y-tuong'

/** Walks the steps as a child does, until that step is open. */
export async function walkTo(page: Page, step: 1 | 2 | 3 | 4, body = wish): Promise<void> {
  await page.goto(`${start}/1`)
  if (step === 1) return
  await page.getByLabel('Trường học và việc học').check()
  await press(page, 'Tiếp tục')
  if (step === 2) return
  await page.locator('#body').fill(body)
  await press(page, 'Tiếp tục')
  if (step === 3) return
  await page.getByLabel('10 đến 12 tuổi').check()
  await page.getByLabel('Vùng biển và đảo').check()
  await press(page, 'Tiếp tục')
}

/** The whole way; returns the code on the receipt. */
export async function send(page: Page, body = wish): Promise<string> {
  await walkTo(page, 4, body)
  await page.getByLabel('Có. Đăng lên, không có tên em').check()
  await press(page, 'Gửi ý tưởng')
  await page.waitForURL('**/dien-dan/da-gui')
  return (await page.locator('.code').innerText()).trim()
}

/** Asks for what is behind a code, as a child does. */
export async function lookUp(page: Page, code: string): Promise<void> {
  await page.goto('/tra-cuu')
  await page.getByLabel('Mã của em').fill(code)
  await press(page, 'Xem')
}

/** Presses a button that opens a page, and waits for it. */
export async function press(page: Page, name: string): Promise<void> {
  const opened = page.waitForEvent('load')
  await tap(page, name)
  await opened
}

/** Presses a button, whatever comes of it. */
export async function tap(page: Page, name: string): Promise<void> {
  await page.locator('main').getByRole('button', { name, exact: true }).click()
}

/** Follows a link and waits for the page. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  const opened = page.waitForEvent('load')
  await page.getByRole('link', { name }).first().click()
  await opened
}
