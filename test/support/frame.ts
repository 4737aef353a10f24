import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Frame } from '../../src/web/env.ts'

/** What a page's frame needs, of nobody. */
export const blank: Frame = {
  nonce: 'n0nce',
  path: '/',
  host: 'mangnon.example',
  owner: { name: 'Ủy ban Mặt trận', address: '', phone: '0263 000', email: '', responsible: 'Bà Bình' },
  rootName: 'Tỉnh Lâm Đồng',
  token: () => 'fresh-token',
  person: null,
  form: { issues: [], values: {} },
  now: '2026-11-23T02:00:00.000Z',
  support: '',
  silentSince: null,
}

/** The frame of a form that comes back. */
export function sentBack(issues: Frame['form']['issues'], values: Frame['form']['values']): Frame {
  return { ...blank, form: { issues, values } }
}

/** What a browser would get. Components never wait for anything. */
export function htmlOf(node: Child): string {
  const text = html`${node}`
  if (text instanceof Promise) throw new TypeError('a component waits')
  return String(text)
}
