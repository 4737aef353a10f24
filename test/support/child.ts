import { client, fieldOf, type Client } from './client.ts'

/** What a child of these tests writes when nothing else is said. */
export const wish = 'Em muốn trường em có thêm nước sạch để uống. Vì trời nắng lắm.'

export type Wish = {
  readonly topic?: string
  readonly body?: string
  readonly share?: 'yes' | 'no'
  readonly about?: Record<string, string>
}

/** Walks steps 1 to 3 as a browser does; returns the token of the form in step 4. */
export async function walkToCheck(
  child: Client,
  { topic = 'school', body = wish, about = {} }: Wish = {},
): Promise<string> {
  await child.post('/dien-dan/gui-y-tuong/1', { topic })
  const second = await child.post('/dien-dan/gui-y-tuong/2', { body })
  if (second.headers.get('location')?.includes('#hints') === true)
    await child.post('/dien-dan/gui-y-tuong/2', { body })
  await child.post('/dien-dan/gui-y-tuong/3', about)
  const check = await (await child.get('/dien-dan/gui-y-tuong/4')).text()
  return fieldOf(check, 'commit')
}

/** The whole way to the receipt; returns the code. */
export async function sendWish(child: Client = client(), wishes: Wish = {}): Promise<string> {
  const commit = await walkToCheck(child, wishes)
  await child.post('/dien-dan/gui-y-tuong/4', { commit, share: wishes.share ?? 'yes' })
  return codeIn(await (await child.get('/dien-dan/da-gui')).text())
}

/** The receipt code on a page. */
export function codeIn(html: string): string {
  return /(?:YT|GY)-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{3}/.exec(html)?.[0] ?? ''
}
