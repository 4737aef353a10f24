import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'
import { sentences, syllables } from '../src/core/vi/text.ts'
import { forumIssues, hintWords } from '../src/web/words/forum.ts'
import { sendWish } from './support/child.ts'
import { client, type Client } from './support/client.ts'
import { person, unit, world } from './support/world.ts'

beforeEach(world)

const forbidden = [
  'vui lòng',
  'hợp lệ',
  'bắt buộc',
  'xác thực',
  'kiểm duyệt',
  'hồ sơ',
  'thẩm quyền',
  'bảo mật',
  'nội dung vi phạm',
  'phát hiện',
  'nghi ngờ',
  'xâm hại',
  'nạn nhân',
  'tố cáo',
  'hệ thống cho thấy',
  'nội dung nhạy cảm',
  'bị cấm',
]

/** What a child reads on a page, one block of text after the other. What children and owners wrote is left out. */
function blocks(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''
  const own = main
    .replaceAll(/<(textarea|blockquote|mark)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<dd><span class="typed">[\s\S]*?<\/dd>/g, '')
    .replaceAll(/<(svg|script)[\s\S]*?<\/\1>/g, '')
  return own
    .split(/<\/?(?:p|h1|h2|h3|li|label|legend|button|summary|dt|dd|a|b|div|option|span class="away")\b[^>]*>/)
    .map((part) =>
      part
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('&quot;', '"')
        .replaceAll(/&#?\w+;/g, ' ')
        .trim(),
    )
    .filter((part) => /\p{L}/u.test(part))
}

/** Every page and state of a child's way, as HTML. */
async function childPages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const child = client()
  const open = async (name: string, response: Promise<Response>): Promise<void> => {
    pages.set(name, await (await response).text())
  }
  for (const path of [
    '/',
    '/dien-dan/gui-y-tuong',
    '/dien-dan/gui-y-tuong?lai=het-gio',
    '/dien-dan/gui-y-tuong?lai=da-gui',
    '/dien-dan/y-tuong',
    '/tra-cuu',
    '/can-giup',
    '/can-giup/xoa-dau-vet',
    '/rieng-tu-cho-em',
    '/khong-co-trang-nay',
  ]) {
    await open(path, child.get(path))
  }
  await open('step 1 wrong', child.post('/dien-dan/gui-y-tuong/1'))
  await steps(child, open)
  await open('receipt', child.get('/dien-dan/da-gui'))
  await tracking(open)
  return pages
}

type Open = (name: string, response: Promise<Response>) => Promise<void>

async function steps(child: Client, open: Open): Promise<void> {
  await child.post('/dien-dan/gui-y-tuong/1', { topic: 'play' })
  for (const body of ['', 'Em', 'ê'.repeat(1200)])
    await open(`step 2 wrong ${body.length}`, child.post('/dien-dan/gui-y-tuong/2', { body }))
  const body = 'Em tên là Nguyễn Văn An, lớp 5A trường Tiểu học Hoa Mai, số 0912 345 678.'
  await child.post('/dien-dan/gui-y-tuong/2', { body })
  await open('step 2 with hints', child.get('/dien-dan/gui-y-tuong/2'))
  await child.post('/dien-dan/gui-y-tuong/2', { body })
  await open('step 3', child.get('/dien-dan/gui-y-tuong/3'))
  await child.post('/dien-dan/gui-y-tuong/3', {})
  await open('step 4', child.get('/dien-dan/gui-y-tuong/4'))
  const check = await (await child.get('/dien-dan/gui-y-tuong/4')).text()
  const commit = /name="commit" value="([^"]+)"/.exec(check)?.[1] ?? ''
  await open('step 4 wrong', child.post('/dien-dan/gui-y-tuong/4', { commit }))
  await child.post('/dien-dan/gui-y-tuong/4', { commit, share: 'yes' })
}

async function tracking(open: Open): Promise<void> {
  const moderator = await person({ role: 'moderator', unitId: unit.root })
  const code = await sendWish()
  const seq = (await env.DB.prepare('select max(seq) as seq from ideas').first<number>('seq')) ?? 0
  const track = (name: string) => open(`track ${name}`, client().post('/tra-cuu/ket-qua', { code }))
  await track('reading')
  for (const status of ['private', 'published', 'declined', 'withdrawn']) {
    await env.DB.prepare(
      `update ideas set status = ?, title = 'Nước sạch', body = 'Em muốn có nước sạch.', published_seq = 1, shuffle = 1,
       published_day = '2026-11-01', decline_reason = 'hurtful', decided_by = ? where seq = ?`,
    )
      .bind(status, moderator.id, seq)
      .run()
    await track(status)
    if (status === 'published') await open('an idea', client().get(`/dien-dan/y-tuong/${seq}`))
  }
  await open('wrong code', client().post('/tra-cuu/ket-qua', { code: 'x' }))
}

describe('what a child reads', () => {
  test('on every page: at most 12 tiếng a sentence on average, none over 20, no forbidden word, all NFC', async () => {
    const pages = await childPages()
    expect(pages.size).toBeGreaterThan(25)
    const counts: number[] = []
    for (const [name, html] of pages) {
      for (const block of blocks(html)) {
        expect(block, name).toBe(block.normalize('NFC'))
        for (const word of forbidden) expect(block.toLowerCase(), `${name}: ${word}`).not.toContain(word)
        for (const sentence of sentences(block)) {
          expect(syllables(sentence), `${name}: ${sentence}`).toBeLessThanOrEqual(20)
          counts.push(syllables(sentence))
        }
      }
    }
    expect(counts.length).toBeGreaterThan(400)
    expect(counts.reduce((sum, n) => sum + n, 0) / counts.length).toBeLessThanOrEqual(12)
  })

  test('in every hint and sentence of the forms', () => {
    const words = [
      ...Object.values(hintWords),
      ...Object.entries(forumIssues).flatMap(([code, text]) =>
        /^(idea|lookup|flag|ease)\./.test(code) ? [text] : [],
      ),
    ]
    expect(words.length).toBeGreaterThan(15)
    for (const sentence of words.flatMap((text) => sentences(text)))
      expect(syllables(sentence), sentence).toBeLessThanOrEqual(20)
  })

  test('no error ends in an exclamation mark, and nobody is addressed as an official', () => {
    const child = Object.entries(forumIssues).filter(([code]) => /^(idea|lookup|flag|ease)\./.test(code))
    for (const [code, text] of child) {
      expect(text, code).not.toContain('!')
      expect(text.includes('Em') || code === 'lookup.wrong' || code === 'idea.long', code).toBe(true)
    }
  })

  test('sensitive pages carry a title that says nothing', async () => {
    const pages = await childPages()
    for (const [name, html] of pages) {
      if (!/^(step|receipt|track|wrong|\/can-giup|\/tra-cuu|\/dien-dan\/gui)/.test(name)) continue
      expect(/<title>(?:Lỗi: )?([^<]*)<\/title>/.exec(html)?.[1], name).toBe('Diễn đàn trẻ em')
    }
  })

  test('/rieng-tu-cho-em has at most 200 tiếng', async () => {
    const html = await (await client().get('/rieng-tu-cho-em')).text()
    expect(syllables(blocks(html).join(' '))).toBeLessThanOrEqual(200)
  })
})
