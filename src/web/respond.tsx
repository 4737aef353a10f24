import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Outcome } from '../db/context.ts'
import type { Env } from './env.ts'
import { Document } from './layout.tsx'
import type { Page } from './page.ts'

/** Whether the other side asked for JSON. Browsers always accept HTML. */
export function wantsJson(c: Context): boolean {
  const accept = c.req.header('accept') ?? ''
  if (accept.includes('text/html')) return false
  return accept.includes('application/json') || isJson(c)
}

/** A view-model as page or as JSON: the JSON is the model, so a field one may not see is not in it. */
export function respond<Model extends object>(
  c: Context<Env>,
  model: Model,
  page: Page<Model>,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  c.header('Vary', 'Accept', { append: true })
  if (wantsJson(c)) return c.json(model, status)
  return renderPage(c, model, page, status)
}

/** The page as HTML, whatever was asked for. */
export function renderPage<Model extends object>(
  c: Context<Env>,
  model: Model,
  page: Page<Model>,
  status: ContentfulStatusCode = 200,
): Response | Promise<Response> {
  const frame = c.get('frame')
  return c.html(
    <Document
      frame={frame}
      layout={page.layout}
      title={page.title(model, frame)}
      current={page.current ?? ''}
      scripts={page.scripts ?? []}
    >
      {page.body(model, frame)}
    </Document>,
    status,
  )
}

/** After a write: 303 for a browser, the outcome for JSON. */
export function done(
  c: Context<Env>,
  to: string,
  outcome: Outcome = {},
  status: 200 | 201 = 200,
): Response | Promise<Response> {
  return wantsJson(c) ? c.json(outcome, status) : c.redirect(to, 303)
}

/** What is only read has no body: caches tell answers apart by `Accept`, and by nothing that came beside it. */
function isJson(c: Context): boolean {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return false
  return (c.req.header('content-type') ?? '').startsWith('application/json')
}
