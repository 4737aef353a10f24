import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { AppError } from '../core/errors.ts'
import { isPassing } from '../db/faults.ts'
import { newToken } from '../db/keys.ts'
import { ErrorPage } from './components/errors.tsx'
import type { Env } from './env.ts'
import type { Page } from './page.ts'
import { renderPage, wantsJson } from './respond.tsx'
import { sentence } from './words/index.ts'
import { errorStatus, errorWords } from './words/common.ts'

type Fault = {
  readonly status: ContentfulStatusCode
  readonly error: string
  readonly message: string
  readonly issues?: readonly { field: string; message: string }[]
  readonly incident?: string
}

/** Every error that leaves a handler, as a page or as JSON, in Vietnamese, without what was typed. */
export function onError(error: Error, c: Context<Env>): Response | Promise<Response> {
  if (error instanceof AppError && error.code === 'unauthenticated' && !wantsJson(c)) return toSignIn(c)
  if (error instanceof AppError && error.code === 'too_many' && error.detail.seconds !== undefined) {
    c.header('Retry-After', String(error.detail.seconds))
  }
  return show(c, faultOf(error))
}

/** A path that no route answers. */
export function onNotFound(c: Context<Env>): Response | Promise<Response> {
  return show(c, faultOf(new AppError('not_found')))
}

function faultOf(error: Error): Fault {
  if (error instanceof AppError) {
    const issues = error.detail.issues?.map((issue) => ({ field: issue.field, message: sentence(issue) }))
    const fault = { status: errorStatus[error.code], error: error.code, message: errorWords[error.code] }
    return issues === undefined ? fault : { ...fault, issues }
  }
  if (isForeignForm(error)) {
    return {
      status: 403,
      error: 'forbidden',
      message: 'Biểu mẫu gửi từ một trang khác. Mở lại trang rồi gửi.',
    }
  }
  const incident = newToken(6)
  // The message of a query error holds its parameters, a child's words: only name and number are logged.
  // oxlint-disable-next-line no-console
  console.error(JSON.stringify({ incident, error: error.name }))
  return isPassing(error)
    ? { status: 503, error: 'busy', message: 'Hệ thống đang bận. Thử lại sau ít phút.', incident }
    : { status: 500, error: 'fault', message: 'Hệ thống đang lỗi.', incident }
}

/** What `csrf()` throws. Told by its status: a bundler may hold Hono's class twice, and then instanceof fails. */
function isForeignForm(error: Error): boolean {
  return error instanceof HTTPException
    ? error.status === 403
    : 'getResponse' in error && 'status' in error && error.status === 403
}

function show(c: Context<Env>, fault: Fault): Response | Promise<Response> {
  if (wantsJson(c)) {
    const { status, ...body } = fault
    return c.json(body, status)
  }
  return renderPage(c, fault, errorPage(c), fault.status)
}

function errorPage(c: Context<Env>): Page<Fault> {
  const adult = /^\/(quan-tri|tai-khoan|nha-truong|bao-ve)(\/|$)/.test(c.req.path)
  return {
    layout: adult ? 'staff' : 'child',
    title: (fault) => (adult ? adultTitles : childTitles)[fault.status] ?? 'Trang đang trục trặc',
    body: (fault) => (
      <ErrorPage
        status={fault.status}
        audience={adult ? 'adult' : 'child'}
        {...(fault.incident === undefined ? {} : { incident: fault.incident })}
      />
    ),
  }
}

type Titles = Readonly<Partial<Record<number, string>>>

const childTitles: Titles = {
  401: 'Trang này dành cho người lớn làm việc',
  403: 'Trang này dành cho người lớn làm việc',
  404: 'Không thấy trang này',
  409: 'Trang này đã cũ',
  413: 'Chữ của em dài quá',
  422: 'Em xem lại chỗ này nhé',
  429: 'Em gửi nhanh quá',
  503: 'Diễn đàn đang rất đông',
}

const adultTitles: Titles = {
  401: 'Cần đăng nhập',
  403: 'Tài khoản chưa có quyền mở trang này',
  404: 'Không tìm thấy trang',
  409: 'Người khác vừa làm việc này trước',
  413: 'Nội dung dài quá',
  422: 'Có chỗ cần sửa',
  429: 'Quá nhiều yêu cầu',
  500: 'Hệ thống đang lỗi',
  503: 'Hệ thống đang bận',
}

function toSignIn(c: Context<Env>): Response {
  const from = c.req.method === 'GET' ? `?tiep=${encodeURIComponent(c.req.path)}` : ''
  return c.redirect(`/tai-khoan/dang-nhap${from}`, 303)
}
