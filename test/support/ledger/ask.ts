import { client } from '../client.ts'
import { wrapped, type Faults } from '../faulty.ts'
import type { Official } from './house.ts'
import type { Twist } from './steps.ts'

export type Wanted = {
  readonly by: Official
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}
export type Answer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> }

/** What happened on the way, to see that the faults did strike. */
export type Count = {
  accepted: number
  refused: number
  retried: number
  givenUp: number
  repeated: number
}

export function newCount(): Count {
  return { accepted: 0, refused: 0, retried: 0, givenUp: 0, repeated: 0 }
}

export function accepts({ status }: Answer): boolean {
  return status === 200 || status === 201
}

/** Sends it once, under that key, over a database with these faults. */
export async function send(wanted: Wanted, key: string, faults?: Faults): Promise<Answer> {
  // Always over a wrapped database: the test pool's own door sometimes takes many requests at once for a hung one.
  const browser = client(wanted.by, wrapped(faults).db)
  const response = await browser.postJson(wanted.path, wanted.body, { 'Idempotency-Key': key })
  return { status: response.status, body: await response.json() }
}

/**
 * Sends it as the twist says. Whatever goes wrong on the way, the last answer is the true one.
 * @throws Error when a repeat is answered otherwise, or a write that was given up is not an error.
 */
export async function ask(wanted: Wanted, twist: Twist, count: Count): Promise<Answer> {
  const key = crypto.randomUUID()
  const [first, twin] = await Promise.all([
    send(wanted, key, faultsOf(twist, count)),
    twist === 'together' ? send(wanted, key) : undefined,
  ])
  if (twin !== undefined) count.repeated += 1
  if (twin !== undefined && JSON.stringify(twin) !== JSON.stringify(first)) throw differs(wanted, first, twin)
  const answer = await after(wanted, key, twist, first, count)
  if (accepts(answer)) count.accepted += 1
  else if ([403, 404, 409, 422].includes(answer.status)) count.refused += 1
  else throw new Error(`${wanted.path} answered ${answer.status}`)
  return answer
}

async function after(
  wanted: Wanted,
  key: string,
  twist: Twist,
  first: Answer,
  count: Count,
): Promise<Answer> {
  switch (twist) {
    case 'again': {
      count.repeated += 1
      const second = await send(wanted, key)
      if (JSON.stringify(second) !== JSON.stringify(first)) throw differs(wanted, first, second)
      return first
    }
    case 'otherBody': {
      if (!accepts(first)) return first
      const turned = Object.fromEntries(Object.entries(wanted.body).toReversed())
      const second = await send({ ...wanted, body: { ...turned, note: 'khác' } }, key)
      if (second.status !== 409) throw differs(wanted, first, second)
      return first
    }
    case 'lostForGood':
    case 'lostAnswers': {
      if (first.status < 500) return first
      count.givenUp += 1
      return send(wanted, key)
    }
    default:
      return first
  }
}

/** The trip that writes. The frame's own look at earlier commits only reads them. */
export function isCommit(sql: string): boolean {
  return /insert into \\?"?commits/i.test(sql)
}

function faultsOf(twist: Twist, count: Count): Faults | undefined {
  let strikes = 0
  const once = (at: boolean): boolean => {
    if (!at || strikes > 0) return false
    strikes += 1
    count.retried += 1
    return true
  }
  switch (twist) {
    case 'lostBefore':
      return { before: ({ sql }) => once(isCommit(sql)) }
    case 'lostAfter':
      return { after: ({ sql }) => once(isCommit(sql)) }
    case 'lostForGood':
      return { before: ({ sql }) => isCommit(sql) }
    case 'lostAnswers': {
      let lost = false
      return { before: () => lost, after: ({ sql }) => (lost ||= isCommit(sql)) }
    }
    default:
      return undefined
  }
}

function differs({ path }: Wanted, first: Answer, second: Answer): Error {
  return new Error(`${path}: first ${JSON.stringify(first)}, then ${JSON.stringify(second)}`)
}
