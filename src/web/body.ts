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
  if (type === 'application/json') return { kind: 'json', value: await parseJson(c) }
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data') {
    return { kind: 'form', fields: await fieldsOf(await c.req.formData()) }
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

async function parseJson(c: Context<Env>): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    throw new AppError('invalid', { issues: [{ field: '', code: 'body.json' }] })
  }
}

/** A field's texts. A chosen file becomes its text: imports read text, and version 1 takes no attachments. */
async function fieldsOf(data: FormData): Promise<Record<string, string | string[]>> {
  const fields: Record<string, string | string[]> = {}
  for (const name of new Set(data.keys())) {
    const values = await Promise.all(data.getAll(name).map(textOf))
    const [first] = values
    if (values.length > 1) fields[name] = values
    else if (first !== undefined) fields[name] = first
  }
  return fields
}

// Excel's "Unicode text" is UTF-16 and says so; whatever else is no UTF-8 shows U+FFFD, and the rules refuse it.
async function textOf(value: string | File): Promise<string> {
  if (typeof value === 'string') return value
  const bytes = new Uint8Array(await value.arrayBuffer())
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
