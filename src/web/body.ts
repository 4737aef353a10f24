import type { Context } from 'hono'
import * as z from 'zod'
import { AppError, type Issue } from '../core/errors.ts'
import type { Body, Env, FormState } from './env.ts'

/**
 * The body of a request, once: a form's fields as text, or JSON.
 * @throws AppError `invalid` for another content type or broken JSON.
 */
export async function parseBody(c: Context<Env>): Promise<Body> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (type === 'application/json') return parseJson(await c.req.text())
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data') {
    return { kind: 'form', fields: await fieldsOf(await formData(c)) }
  }
  if (type === '' && (c.req.header('content-length') ?? '0') === '0') return { kind: 'form', fields: {} }
  throw new AppError('invalid', { issues: [{ field: '', code: 'body.type' }] })
}

/** The body as `Schema` wants it. @throws AppError `invalid` with one issue for each field. */
export function checkInput<S extends z.ZodType>(body: Body | null, schema: S): z.infer<S> {
  const raw = body === null ? {} : body.kind === 'json' ? body.value : body.fields
  const result = schema.safeParse(raw)
  if (result.success) return result.data
  throw new AppError('invalid', { issues: issuesOf(result.error) })
}

/** What was typed, to be shown again. Passwords and one-time codes are never shown again. */
export function typed(body: Body | null): FormState['values'] {
  if (body?.kind !== 'form') return {}
  return Object.fromEntries(
    Object.entries(body.fields).filter(([name]) => name !== 'commit' && !/password|secret|otp/i.test(name)),
  )
}

/** A schema's message is our sentence code; what zod says itself is never shown. */
function issuesOf(error: z.ZodError): Issue[] {
  const seen = new Set<string>()
  const issues: Issue[] = []
  for (const issue of error.issues) {
    const field = issue.path.join('.')
    if (seen.has(field)) continue
    seen.add(field)
    const n =
      issue.code === 'custom' && typeof issue.params?.['n'] === 'number' ? issue.params['n'] : undefined
    const code = /^[a-z]+(\.[a-z_]+)+$/i.test(issue.message) ? issue.message : 'field.wrong'
    issues.push(n === undefined ? { field, code } : { field, code, n })
  }
  return issues
}

function parseJson(text: string): Body {
  try {
    const value: unknown = JSON.parse(text)
    return { kind: 'json', value, text }
  } catch {
    throw new AppError('invalid', { issues: [{ field: '', code: 'body.json' }] })
  }
}

async function formData(c: Context<Env>): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch {
    throw new AppError('invalid', { issues: [{ field: '', code: 'body.form' }] })
  }
}

/** No form of ours has more; whoever sends more is no browser. */
const mostFields = 300

/** A field's texts. A chosen file becomes its text: imports read text, and version 1 takes no attachments. */
async function fieldsOf(data: FormData): Promise<Record<string, string | string[]>> {
  const entries = [...data]
  if (entries.length > mostFields)
    throw new AppError('invalid', { issues: [{ field: '', code: 'body.form' }] })
  const fields = new Map<string, string | string[]>()
  for (const [name, value] of entries) {
    const text = await textOf(value)
    const before = fields.get(name)
    fields.set(name, before === undefined ? text : [before, text].flat())
  }
  return Object.fromEntries(fields)
}

// Excel's "Unicode text" is UTF-16 and says so; whatever else is no UTF-8 shows U+FFFD, and the rules refuse it.
async function textOf(value: string | File): Promise<string> {
  if (typeof value === 'string') return value
  const bytes = new Uint8Array(await value.arrayBuffer())
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
