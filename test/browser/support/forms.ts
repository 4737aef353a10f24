import type { Page } from 'playwright-core'
import { origin } from './site.ts'

type Answer = { readonly status: number; readonly body: Record<string, unknown> }

/** Sends JSON as a program does. @throws Error when the answer is not the expected kind of success. */
export async function postJson(path: string, body: unknown, session?: string): Promise<Answer['body']> {
  const response = await fetch(`${origin}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      'X-Forwarded-For': '198.51.100.7',
      ...(session === undefined ? {} : { Cookie: `mn=${session}` }),
    },
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as Answer['body'] // an outcome is an object of codes and numbers
}

/** Posts a form from the page that is open, as a page of ours would; waits for what comes. */
export async function postForm(
  page: Page,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const arrived = page.waitForEvent('load')
  await page.evaluate(submitForm, { path, fields })
  await arrived
}

function submitForm({ path, fields }: { path: string; fields: Readonly<Record<string, string>> }): void {
  const form = document.createElement('form')
  form.method = 'post'
  form.action = path
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement('input')
    input.name = name
    input.value = value
    form.appendChild(input)
  }
  document.body.appendChild(form)
  form.submit()
}
