import type { BrowserContext, Page, Request, Response } from 'playwright-core'
import type { Stage } from '../../../src/accounts/rules/stages.ts'
import type { Role } from '../../../src/core/access.ts'
import { officer } from './people.ts'
import { browser, origin } from './site.ts'

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  /** What must never happen on any page: words in the console, a request to elsewhere, a font. */
  readonly faults: string[]
  /** The answer that the page shows. */
  readonly document: () => Promise<{ readonly status: number; readonly html: string }>
  readonly end: () => Promise<void>
}

type Wishes = {
  readonly role?: Role | undefined
  readonly stage?: Stage | undefined
  readonly width?: number
  readonly height?: number
  readonly javaScript?: boolean
  /** From which address, so that one test does not use up the tries of another. */
  readonly address?: string
}

/** A browser of its own, with its own cookies, on a phone unless said otherwise. */
export async function visit(wishes: Wishes = {}): Promise<Visit> {
  const { role, stage, width = 360, height = 640, javaScript = true, address } = wishes
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: 'light',
    ...(address === undefined ? {} : { extraHTTPHeaders: { 'X-Forwarded-For': address } }),
  })
  context.setDefaultTimeout(20_000)
  if (role !== undefined)
    await context.addCookies([{ name: 'mn', value: officer(role, stage).session, url: origin }])
  const page = await context.newPage()
  const faults: string[] = []
  const answers: Response[] = []
  watch(page, faults, answers)
  return {
    page,
    context,
    faults,
    document: async () => {
      const last = answers.at(-1)
      if (last === undefined) throw new Error('no page was opened')
      return { status: last.status(), html: await last.text() }
    },
    end: () => context.close(),
  }
}

function watch(page: Page, faults: string[], answers: Response[]): void {
  page.on('console', (message) => {
    const ownStatus =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url()
    if (['error', 'warning'].includes(message.type()) && !ownStatus) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const fault = faultOf(request)
    if (fault !== undefined) faults.push(fault)
  })
  page.on('response', (response) => {
    const moved = response.status() >= 300 && response.status() < 400
    if (response.request().isNavigationRequest() && !moved) answers.push(response)
  })
}

function faultOf(request: Request): string | undefined {
  const url = new URL(request.url())
  if (request.resourceType() === 'font') return `font: ${url.pathname}`
  return url.origin === origin || url.protocol === 'data:' ? undefined : `elsewhere: ${url.href}`
}
