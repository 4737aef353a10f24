import { Brand } from '../brand.tsx'
import type { Frame } from '../env.ts'
import type { Layout } from '../page.ts'
import { deskLink, links, signInLink, staffLinks, type NavLink } from '../words/nav.ts'
import { CallButton, ExitButton } from './buttons.tsx'
import { Cover, LockButton } from './cover.tsx'

type HeadProps = { readonly frame: Frame; readonly layout: Layout; readonly current: string }

/** What stands above the page: the woven band, the name, the way to 111 and the four layouts' own links. */
export function Head({ frame, layout, current }: HeadProps) {
  return (
    <>
      <nav aria-label="Lối tắt">
        <a class="away skip" href="#main">
          Đến nội dung chính
        </a>
        {layout === 'steps' && (
          <a class="away skip" href="/thoat-nhanh" rel="nofollow noreferrer">
            Thoát nhanh khỏi trang này
          </a>
        )}
      </nav>
      {!isCalm(frame, layout) && <div class="woven" />}
      <header class="head">
        <div class={layout === 'steps' ? 'wrap narrow' : 'wrap'}>
          <Name
            href={layout === 'staff' && frame.person !== null ? '/quan-tri' : '/'}
            where={whereOf(frame, layout)}
          />
          {layout === 'child' && <CallButton />}
          {layout === 'child' && <MainNav main={links.child} current={current} />}
          {layout === 'public' && (
            <MainNav
              main={[...links.public, frame.person === null ? signInLink : deskLink]}
              current={current}
            />
          )}
          {isCalm(frame, layout) && <LockButton />}
          {layout === 'staff' && frame.person !== null && (
            <MainNav
              {...(isCalm(frame, layout) ? { main: links.protect } : staffLinks(frame.person.roles))}
              current={current}
            />
          )}
        </div>
      </header>
      {isCalm(frame, layout) && <Cover />}
      {layout === 'steps' && <SafetyBar />}
    </>
  )
}

/** Gọi 111 on the left, Thoát nhanh on the right, in the same place on every page of the steps. */
function SafetyBar() {
  return (
    <section class="safety" aria-label="Giúp đỡ nhanh">
      <div class="wrap narrow">
        <CallButton />
        <ExitButton />
      </div>
    </section>
  )
}

function Name({ href, where }: { readonly href: string; readonly where: string }) {
  return (
    <a class="brand" href={href} aria-label={`Măng Non, ${where}`}>
      <Brand />
      <span class="where">{where}</span>
    </a>
  )
}

type NavProps = {
  readonly main: readonly NavLink[]
  readonly more?: readonly NavLink[]
  readonly current: string
}

function MainNav({ main, more = [], current }: NavProps) {
  return (
    <nav class="main-nav" aria-label="Chính">
      <ul>
        <Entries entries={main} current={current} />
        {more.length > 0 && (
          <li>
            <details class="more">
              <summary>Mục khác</summary>
              <ul>
                <Entries entries={more} current={current} />
              </ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Entries({ entries, current }: { readonly entries: readonly NavLink[]; readonly current: string }) {
  return (
    <>
      {entries.map((entry) => (
        <li>
          <a href={entry.href} aria-current={entry.href === current ? 'page' : undefined}>
            {entry.label}
          </a>
        </li>
      ))}
    </>
  )
}

/** Where protection officers read: no bands of colour, few ways to go, and a lock. Others are shown nothing of it. */
export function isCalm(frame: Frame, layout: Layout): boolean {
  const isThere = /^\/bao-ve(\/|$)/.test(frame.path)
  return layout === 'staff' && isThere && frame.person?.roles.includes('protector') === true
}

function whereOf(frame: Frame, layout: Layout): string {
  return (layout === 'staff' && frame.person?.place) || 'Diễn đàn trẻ em'
}
