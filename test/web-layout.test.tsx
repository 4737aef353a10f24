import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import offline from '../public/offline.html?raw'
import worker from '../public/sw.js?raw'
import { roles, type Role } from '../src/core/access.ts'
import { assets, staffHref, styleHref } from '../src/web/assets.ts'
import { Brand } from '../src/web/brand.tsx'
import type { Frame } from '../src/web/env.ts'
import { Document } from '../src/web/layout.tsx'
import { neutralTitle, type Layout } from '../src/web/page.ts'
import { links, staffLinks } from '../src/web/words/nav.ts'
import { blank, htmlOf, sentBack } from './support/frame.ts'

const layouts = ['child', 'steps', 'public', 'staff'] as const

function signedIn(...held: Role[]): Frame {
  return { ...blank, person: { name: 'Hạnh', roles: held, place: 'Xã Hàm Thuận Nam' } }
}

function page(layout: Layout, frame: Frame = blank, body: Child = <h1>Trang</h1>): string {
  return htmlOf(
    <Document frame={frame} layout={layout} title="Góp ý" current="/quan-tri" scripts={['/child.js']}>
      {body}
    </Document>,
  )
}

function titled(title: string, frame: Frame): string | undefined {
  const html = htmlOf(<Document frame={frame} layout="child" title={title} current="" scripts={[]} />)
  return /<title>(.*)<\/title>/.exec(html)?.[1]
}

describe('every page', () => {
  test.each(layouts)('of the layout %s has one language, one title, 111, and nothing inline', (layout) => {
    const html = page(layout, signedIn('moderator'))
    expect(html).toMatch(/^<!doctype html><html lang="vi">/)
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html).toContain('href="tel:111"')
    expect(html).toContain('<script src="/child.js" defer="" nonce="n0nce">')
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+="/)
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html.match(/<main /g)).toHaveLength(1)
  })

  test('loads the sheet of the back office only where it is needed', () => {
    expect(page('child')).toContain(styleHref)
    expect(page('steps')).not.toContain(staffHref)
    expect(page('public')).toContain(staffHref)
  })

  test('keeps a neutral title as it is and says first that something is wrong', () => {
    expect(titled(neutralTitle, blank)).toBe('Diễn đàn trẻ em')
    expect(titled('Góp ý', blank)).toBe('Góp ý – Diễn đàn trẻ em')
    expect(titled('Góp ý', sentBack([{ field: 'body', code: 'field.wrong' }], {}))).toBe(
      'Lỗi: Góp ý – Diễn đàn trẻ em',
    )
  })

  test('of the steps has the safety bar and a second way out, and no navigation that leads a child astray', () => {
    const html = page('steps')
    expect(html).toContain('<form method="post" action="/thoat-nhanh">')
    expect(html).toContain('href="/thoat-nhanh" rel="nofollow noreferrer"')
    expect(html).not.toContain('class="main-nav"')
    expect(page('child')).not.toContain('/thoat-nhanh')
  })

  test('for children and the public names who answers for the content, and only what is filled in', () => {
    for (const layout of ['child', 'public'] as const) {
      const html = page(layout)
      expect(html).toContain('Chịu trách nhiệm nội dung: Bà Bình')
      expect(html).not.toContain('Địa chỉ:')
    }
  })
})

describe('the back office', () => {
  test.each(roles)(
    'shows %s no more than five entries at once, and every one that is open to that role',
    (role) => {
      const { main } = staffLinks([role])
      expect(main.length).toBeLessThanOrEqual(5)
      expect(main[0]?.href).toBe('/quan-tri')
      const html = page('staff', signedIn(role))
      for (const link of links.staff) {
        const open = link.roles === 'all' || link.roles.some((each) => each === role)
        expect(html.includes(`href="${link.href}"`)).toBe(open || html.includes(`brand" href="${link.href}"`))
      }
    },
  )

  test('folds what is beyond five under "Mục khác" and loses none', () => {
    const { main, more } = staffLinks([...roles])
    expect(main).toHaveLength(4)
    expect([...main, ...more]).toHaveLength(links.staff.length)
    expect(page('staff', signedIn(...roles))).toContain('Mục khác')
  })

  test('signs out by a form with a token, never by a link', () => {
    const html = page('staff', signedIn('admin'))
    expect(html).toMatch(
      /<form method="post" action="\/tai-khoan\/dang-xuat"[^>]*><input type="hidden" name="commit"/,
    )
    expect(page('staff')).not.toContain('dang-xuat')
  })
})

describe('without a network', () => {
  test('a child finds 111 and nothing on the page that the policy would block', () => {
    expect(offline.match(/href="tel:111"/g)?.length).toBeGreaterThanOrEqual(2)
    expect(offline).toContain('<title>Diễn đàn trẻ em</title>')
    expect(offline).not.toMatch(/<script|<style|\sstyle=|https?:/)
    expect(offline).toContain(
      htmlOf(<Brand />)
        .slice(0, 400)
        .replaceAll('></path>', '/>'),
    )
  })

  test('a shared phone keeps no page of anybody', () => {
    expect(/files = \[(.*)\]/.exec(worker)?.[1]).toBe("'/offline.html', '/style.css', '/sign.svg'")
    expect(worker).not.toContain('.put(')
    expect(worker.length).toBeLessThanOrEqual(1500)
  })

  test('Thoát nhanh never ends on a page of ours', () => {
    expect(worker).toContain("pathname === '/thoat-nhanh') return")
  })
})

describe('weight', () => {
  test("the sheet and a step's frame leave room under 10 KB for the step", async () => {
    const [style, staff] = await Promise.all(assets.map((asset) => gzipSize(asset.body)))
    expect(style).toBeGreaterThan(1000)
    expect(style).toBeLessThanOrEqual(5900)
    expect(staff).toBeLessThanOrEqual(3500)
    expect(await gzipSize(page('steps'))).toBeLessThanOrEqual(2700)
  })

  test('no sheet writes in capitals, loads from elsewhere or takes a font', () => {
    for (const { body } of assets) expect(body).not.toMatch(/uppercase|@font-face|@import|url\("?https?:/)
  })
})

async function gzipSize(text: string): Promise<number> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return (await new Response(stream).arrayBuffer()).byteLength
}
