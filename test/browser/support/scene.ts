import { postJson } from './forms.ts'
import { officer } from './people.ts'
import { row } from './site.ts'
import { wish } from './child.ts'

type Sent = { readonly seq: number; readonly code: string }

/** Who moderates in these tests; a second one for what needs two. */
const moderators = [officer('moderator').session, officer('moderator').session] as const

/** As long as a title may be, with marks of every height. */
const longTitle = 'Thêm bình nước sạch và quạt cho những lớp học nóng nhất, bên bờ sông Ẫ Ỗ Ữ Ệ Ự Ỵ'

/** An idea that waits for its reader. */
export async function sendIdea(body = wish): Promise<Sent> {
  const input = { topic: 'health', body, ageBand: '10-12', area: 'coast', authors: 'several', share: true }
  const { code } = await postJson('/dien-dan/y-tuong', input)
  return { seq: seqOfLast('ideas'), code: String(code) }
}

export async function publishedIdea(): Promise<Sent> {
  return await decided({ decision: 'publish', title: longTitle })
}

export async function privateIdea(): Promise<Sent> {
  return await decided({ decision: 'keepPrivate' })
}

/** One moderator proposed to decline it; another has not agreed yet. */
export async function decliningIdea(): Promise<Sent> {
  return await decided({ decision: 'proposeDecline', reason: 'identifying' })
}

export async function declinedIdea(): Promise<Sent> {
  const idea = await decliningIdea()
  await postJson(`/quan-tri/duyet/${idea.seq}/xac-nhan`, { version: versionOf(idea.seq) }, moderators[1])
  return idea
}

/** A published idea that a reader reported. */
export async function flaggedIdea(): Promise<Sent> {
  const idea = await publishedIdea()
  await postJson(`/dien-dan/y-tuong/${idea.seq}/bao`, { kind: 'upsetting' })
  return idea
}

export async function sendFeedback(): Promise<Sent> {
  const { code } = await postJson('/gop-y', { body: 'Trang này nên có chữ to hơn cho ông bà.', sender: '' })
  return { seq: seqOfLast('feedback'), code: String(code) }
}

export async function answeredFeedback(): Promise<Sent> {
  const sent = await sendFeedback()
  const answer = { answer: 'Cảm ơn góp ý. Chữ sẽ to hơn từ tháng sau.', version: 1 }
  await postJson(`/quan-tri/gop-y/${sent.seq}/tra-loi`, answer, moderators[0])
  return sent
}

async function decided(decision: Readonly<Record<string, string>>): Promise<Sent> {
  const idea = await sendIdea()
  const input = { ...decision, sure: 'yes', version: versionOf(idea.seq) }
  await postJson(`/quan-tri/duyet/${idea.seq}/quyet-dinh`, input, moderators[0])
  return idea
}

function versionOf(seq: number): number {
  return Number(row('select version from ideas where seq = ?', seq)['version'])
}

function seqOfLast(table: 'ideas' | 'feedback'): number {
  return Number(row(`select max(seq) as seq from ${table}`)['seq'])
}
