import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { staffHref, styleHref } from './assets.ts'
import { Foot } from './components/foot.tsx'
import { Head } from './components/head.tsx'
import type { Frame } from './env.ts'
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
          {filesOf(layout, scripts).map((file) => (
            <script src={`/${file.replace(/^\//, '')}`} defer nonce={frame.nonce} />
          ))}
        </head>
        <body class={layout === 'steps' ? 'child steps' : layout}>
          <Head frame={frame} layout={layout} current={current} />
          <main id="main">{children}</main>
          <Foot frame={frame} layout={layout} />
        </body>
      </html>
    </>
  )
}

/** Thoát nhanh is quicker with its island: every page that has the button has it. */
function filesOf(layout: Layout, scripts: readonly string[]): readonly string[] {
  return layout === 'steps' ? [...new Set(['/child.js', ...scripts])] : scripts
}

function titleOf(title: string, frame: Frame): string {
  const prefix = frame.form.issues.length > 0 ? 'Lỗi: ' : ''
  return prefix + (title.startsWith(neutralTitle) ? title : `${title} – ${neutralTitle}`)
}
