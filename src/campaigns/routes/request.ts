import type { Context } from 'hono'
import type { Env } from '../../web/env.ts'

/** The number in an address. */
export function seqOf(c: Context<Env>): number {
  return Number(c.req.param('seq'))
}

/** Where the site is reached, for links in mail; undefined when the deployment has not said so. */
export function originOf(c: Context<Env>): string | undefined {
  const url = URL.parse(c.env.PUBLIC_URL ?? '')
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : undefined
}

/** What a form brought in that field, when it is shown again. */
export function typedIn(c: Context<Env>, name: string): string | undefined {
  const value = c.get('frame').form.values[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Tells issues of a field that this page does not have at another one; '' for the page as a whole. */
export function retarget(c: Context<Env>, move: (field: string) => string): void {
  const frame = c.get('frame')
  const issues = frame.form.issues.map((issue) => ({ ...issue, field: move(issue.field) }))
  c.set('frame', { ...frame, form: { ...frame.form, issues } })
}
