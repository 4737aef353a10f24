import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { staffHref, styleHref } from './assets.ts'
import { Foot } from './components/foot.tsx'
import { Head, isCalm } from './components/head.tsx'
import type { Frame } from './env.ts'
import { formatMoment, localDay, localTime } from '../core/vi/dates.ts'
import { Icon } from './icons.tsx'
import { neutralTitle, type Layout } from './page.ts'

type DocumentProps = {
  readonly frame: Frame
  readonly layout: Layout
  readonly title: string
  readonly current: string
  /** Files of `public/`. */
  readonly scripts: readonly string[]
  readonly children?: Child
}

/** A whole page. Its style and its scripts are files: nothing is inline, so that the CSP needs no exception. */
export function Document({ frame, layout, title, current, scripts, children }: DocumentProps) {
  return (
    <>
      {html`<!doctype html>`}
      <html lang="vi">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <meta name="format-detection" content="telephone=no" />
          <title>{titleOf(title, frame)}</title>
          <link rel="icon" href="/sign.svg" type="image/svg+xml" />
          <link rel="stylesheet" href={styleHref} />
          {(layout === 'public' || layout === 'staff') && <link rel="stylesheet" href={staffHref} />}
          {filesOf(layout, scripts, frame).map((file) => (
            <script src={`/${file.replace(/^\//, '')}`} defer nonce={frame.nonce} />
          ))}
        </head>
        <body class={layout === 'steps' ? 'child steps' : layout}>
          <Head frame={frame} layout={layout} current={current} />
          {layout === 'staff' && <Silence frame={frame} />}
          <main id="main">{children}</main>
          <Foot frame={frame} layout={layout} />
        </body>
      </html>
    </>
  )
}

/** A queue of children's cases that stands still must be seen by whoever works there, on every page. */
function Silence({ frame: { silentSince, support, person, now } }: Pick<DocumentProps, 'frame'>) {
  const isTheirs = person?.roles.some((role) => role === 'protector' || role === 'admin') ?? false
  if (silentSince === null || !isTheirs) return null
  const since = localDay(silentSince) === localDay(now) ? localTime(silentSince) : formatMoment(silentSince)
  return (
    <div class="wrap">
      <div class="note error" role="alert">
        <Icon name="warning" />
        <p>
          Hàng bảo vệ không nhận được tin từ {since}.{' '}
          {support === '' ? 'Gọi ngay cho bộ phận kỹ thuật.' : `Gọi kỹ thuật: ${support}.`}
        </p>
      </div>
    </div>
  )
}

/** Thoát nhanh is quicker with its island, and the protectors' pages lock by one: all of them have it. */
function filesOf(layout: Layout, scripts: readonly string[], frame: Frame): readonly string[] {
  if (layout === 'steps') return [...new Set(['/child.js', ...scripts])]
  return isCalm(frame, layout) ? [...new Set(['/staff.js', ...scripts])] : scripts
}

function titleOf(title: string, frame: Frame): string {
  const prefix = frame.form.issues.length > 0 ? 'Lỗi: ' : ''
  return prefix + (title.startsWith(neutralTitle) ? title : `${title} – ${neutralTitle}`)
}
