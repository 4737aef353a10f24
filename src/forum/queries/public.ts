import { sql, type SQL } from 'drizzle-orm'
import { foldWords } from '../../core/vi/text.ts'
import type { ReadDb } from '../../db/client.ts'
import type { AgeBand, Area, Authors, Topic } from '../rules/idea.ts'

export type PublicIdea = {
  readonly seq: number
  readonly title: string
  readonly topic: Topic
  readonly ageBand: AgeBand | null
  readonly area: Area | null
  readonly province: string | null
  readonly authors: Authors | null
  readonly receivedDay: string
  /** The key of this row in the order asked for; the next page starts after it. */
  readonly at: number
}

export type ListOptions = {
  readonly topic?: Topic
  readonly order: 'newest' | 'daily'
  /** The key after which the page starts. */
  readonly after?: number
  /** Where today's shuffle starts. */
  readonly turn: number
  /** How many; a page and one more row when not said. */
  readonly limit?: number
}

export const pageSize = 20

const columns = sql`i.seq as seq, i.title as title, i.topic as topic, i.age_band as ageBand, i.area as area,
  u.official_name as province, i.authors as authors, i.received_day as receivedDay`
const from = sql`public_ideas i left join units u on u.id = i.province_id`

/**
 * One page of published ideas and one more row when there is a next page.
 * `newest`: by publication. `daily`: a fixed shuffle that starts elsewhere each day and runs round once.
 */
export function listIdeas(db: ReadDb, options: ListOptions) {
  return db.rows<PublicIdea>(options.order === 'newest' ? newest(options) : daily(options))
}

function newest({ topic, after, limit }: ListOptions): SQL {
  return sql`select ${columns}, i.published_seq as at from ${from}
    where ${ofTopic(topic)} and i.published_seq < ${after ?? Number.MAX_SAFE_INTEGER}
    order by i.published_seq desc limit ${limit ?? pageSize + 1}`
}

/**
 * `at` counts on past the end of the ring: shuffle values before the turn come after all others. The second
 * half is read only where the first does not fill the page, which an outer ORDER BY would prevent.
 */
function daily({ topic, after, turn }: ListOptions): SQL {
  const start = after ?? turn - 1
  const limit = pageSize + 1
  return sql`
    select * from (select ${columns}, i.shuffle as at from ${from}
      where ${ofTopic(topic)} and i.shuffle > ${start} order by i.shuffle limit ${limit})
    union all
    select * from (select ${columns}, i.shuffle + ${ring} as at from ${from}
      where ${ofTopic(topic)} and i.shuffle < ${turn} and i.shuffle > ${start - ring} order by i.shuffle limit ${limit})
    limit ${limit}`
}

/** Shuffle values are whole numbers below this. */
export const ring = 2 ** 40

function ofTopic(topic: Topic | undefined): SQL {
  return topic === undefined ? sql`true` : sql`i.topic = ${topic}`
}

/** Published ideas that hold every word, newest first, without ranking. */
export function searchIdeas(db: ReadDb, words: string, after?: number) {
  return db.rows<PublicIdea>(sql`select ${columns}, i.seq as at
    from idea_search s cross join ${from}
    where i.seq = s.rowid and idea_search match ${matching(words)} and s.rowid < ${after ?? Number.MAX_SAFE_INTEGER}
    order by s.rowid desc limit ${pageSize + 1}`)
}

/** Each folded word as a quoted FTS5 string, the last one as a prefix; nothing typed can be an operator. */
export function matching(words: string): string {
  const terms = foldWords(words).slice(0, 12)
  if (terms.length === 0) return '""'
  return terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' ') + '*'
}

export type PublicIdeaPage = PublicIdea & {
  readonly id: string
  readonly body: string
  readonly masked: number
  readonly publishedDay: string
}

/** One published idea by its public number. */
export function selectPublicIdea(db: ReadDb, seq: number) {
  return db.rows<PublicIdeaPage>(sql`select ${columns}, i.published_seq as at, i.id as id, i.body as body,
    i.masked as masked, i.published_day as publishedDay from ${from} where i.seq = ${seq}`)
}
