import { beforeEach, describe, expect, test } from 'vitest'
import { codeIn, disclosure, sendWish, walkToCheck, wish } from './support/child.ts'
import { client, type Client } from './support/client.ts'
import { rowsOf, person, unit, world } from './support/world.ts'

beforeEach(world)

const steps = '/dien-dan/gui-y-tuong'
const selfHarm = 'Em muốn tự tử. Không ai hiểu em.'
const card = 'Nếu em hoặc bạn đang bị đau hay sợ'
const stay = 'Em rất quan trọng. Em đừng ở một mình lúc này nhé.'
const words = [
  'Điều đó không phải lỗi của em.',
  'Em gọi 111 nhé. Không mất tiền, ngày và đêm, có người nghe em nói.',
  'Gọi 111 ngay',
  'Không gọi được? Em nói với một người lớn mà em tin.',
  'Hoặc <a href="/can-giup/nho-bao">nhờ Diễn đàn báo giúp em</a>.',
]
const opened = /<div role="status"><details[^>]* open[^>]*><summary>Em đang sợ hay bị đau\?<\/summary>/

async function written(body: string): Promise<Client> {
  const child = client()
  await child.post(`${steps}/1`, { topic: 'family' })
  await child.post(`${steps}/2`, { body })
  return child
}
const page = async (child: Client, path: string) => await (await child.get(path)).text()

describe('a child who tells of harm', () => {
  test('is not stopped: the next step comes as usual, with the card on top of it', async () => {
    const child = client()
    await child.post(`${steps}/1`, { topic: 'family' })
    const next = await child.post(`${steps}/2`, { body: disclosure })
    expect(next.headers.get('location')).toBe(`${steps}/3`)
    const html = await page(child, `${steps}/3`)
    for (const part of [card, ...words]) expect(html).toContain(part)
    expect(html.indexOf(card)).toBeLessThan(html.indexOf('Một chút về em'))
    expect(html).not.toContain(stay)
    expect(await page(child, `${steps}/4`), 'for who skips it').toContain(card)
  })

  test('who comes back to the words finds the line below them open, and the words as they were', async () => {
    const html = await page(await written(disclosure), `${steps}/2`)
    expect(html).toMatch(opened)
    for (const part of [...words, disclosure]) expect(html).toContain(part)
    expect(html.indexOf('</textarea>')).toBeLessThan(html.indexOf('Em đang sợ hay bị đau?'))
    expect(html).not.toContain('autofocus')
  })

  test('who is also reminded of something private sees both, and goes on with the second press', async () => {
    const child = await written(`${disclosure} Số em là 0912 345 678.`)
    const html = await page(child, `${steps}/2`)
    expect(html).toContain('<mark>0912 345 678</mark>')
    expect(html).toMatch(opened)
  })

  test('who may hurt itself is told one line more, everywhere the card stands', async () => {
    const child = await written(selfHarm)
    for (const step of [2, 3]) expect(await page(child, `${steps}/${step}`)).toContain(stay)
    await sendWish(child, { body: selfHarm })
    expect(await page(child, '/dien-dan/da-gui')).toContain(stay)
  })

  test('gets a code like any other, with the whole card beside it', async () => {
    const child = client()
    expect(await sendWish(child, { body: disclosure })).toMatch(/^YT-/)
    const html = await page(child, '/dien-dan/da-gui')
    for (const part of [card, ...words]) expect(html).toContain(part)
    expect(html).not.toContain('Nếu em kể chuyện bị đau hay bị sợ')
  })

  test('whose answer was lost finds code and card on the second try', async () => {
    const child = client()
    const commit = await walkToCheck(child, { body: disclosure })
    const cookies = new Map(child.cookies)
    await child.post(`${steps}/4`, { commit, share: 'yes' })
    const code = codeIn(await page(child, '/dien-dan/da-gui'))
    child.cookies.clear()
    for (const [name, value] of cookies) child.cookies.set(name, value)
    expect((await child.post(`${steps}/4`, { commit, share: 'yes' })).status).toBe(303)
    const again = await page(child, '/dien-dan/da-gui')
    expect(again).toContain(card)
    expect(codeIn(again)).toBe(code)
    expect(await rowsOf('concerns')).toHaveLength(1)
  })

  test('who writes something else after all is not followed by the card', async () => {
    const child = await written(disclosure)
    await child.post(`${steps}/2`, { body: wish })
    expect(await page(child, `${steps}/3`)).not.toContain(card)
    expect(await page(child, `${steps}/2`)).not.toMatch(opened)
  })

  test('who never sends it has told nobody: the draft is sealed and no case is made', async () => {
    await written(disclosure)
    expect(await rowsOf('concerns')).toEqual([])
    const [draft] = await rowsOf('drafts')
    expect(String(draft?.['sealed'])).not.toMatch(/help|card|đánh/)
  })
})

describe('every other child', () => {
  test('sees a closed line at the words, no card on the way, and the general sentence at the end', async () => {
    const child = await written(wish)
    const html = await page(child, `${steps}/2`)
    expect(html).toContain('<summary>Em đang sợ hay bị đau?</summary>')
    expect(html).not.toMatch(opened)
    expect(await page(child, `${steps}/3`)).not.toContain(card)
    await sendWish(child)
    const receipt = await page(child, '/dien-dan/da-gui')
    expect(receipt).not.toContain(card)
    expect(receipt).toContain('Nếu em kể chuyện bị đau hay bị sợ, cán bộ bảo vệ trẻ em sẽ đọc.')
  })

  test('who reads about safety finds the card there, and nowhere else', async () => {
    const moderator = await person({ role: 'moderator', unitId: unit.root })
    for (const [at, topic] of ['safety', 'school'].entries()) {
      await sendWish(client(), { topic })
      const publish = { decision: 'publish', title: `Bài ${at + 1}`, version: 1 }
      await client(moderator).post(`/quan-tri/duyet/${at + 1}/quyet-dinh`, publish)
    }
    const list = '/dien-dan/y-tuong'
    for (const path of [`${list}?chu-de=an-toan`, `${list}/1`])
      expect(await page(client(), path)).toContain(card)
    for (const path of [list, `${list}?chu-de=truong-hoc`, `${list}/2`])
      expect(await page(client(), path)).not.toContain(card)
  })
})
