import { sql } from 'drizzle-orm'
import { AppError } from '../../core/errors.ts'
import type { Role, Subject } from '../../core/access.ts'
import { fold } from '../../core/vi/text.ts'
import type { Query, ReadDb } from '../../db/client.ts'
import type { GrantStatus } from '../../db/schema.ts'
import { idsOf, withinOf } from '../../units/queries/units.ts'
import { sharedWithin } from '../rules/people.ts'
import { isOpen } from '../rules/stages.ts'

/** A post of a person as the back office sees it. */
export type Post = {
  readonly id: string
  readonly version: number
  readonly role: Role
  readonly unitId: string
  readonly unit: string
  readonly organisationId: string | null
  readonly organisation: string | null
  readonly fromDay: string
  readonly toDay: string | null
  readonly status: GrantStatus
  readonly grantedBy: string | null
  readonly within: readonly string[]
}

type RawPost = Omit<Post, 'within'> & { readonly ancestors: string }

/** Every post of a person, the open ones first, as a statement; its rows go through `asPosts`. */
export function selectPosts(db: ReadDb, personId: string): Query<RawPost> {
  return db.rows<RawPost>(sql`
    select g.id as id, g.version as version, g.role as role, g.unit_id as unitId, u.official_name as unit,
      g.organisation_id as organisationId, o.name as organisation, g.from_day as fromDay, g.to_day as toDay,
      g.status as status, g.granted_by as grantedBy, ${withinOf(sql`g.unit_id`)} as ancestors
    from grants g join units u on u.id = g.unit_id left join organisations o on o.id = g.organisation_id
    where g.person_id = ${personId} order by g.status in ('refused', 'ended'), g.from_day desc, g.id limit 100`)
}

export function asPosts(rows: readonly RawPost[]): Post[] {
  return rows.map(({ ancestors, ...post }) => ({ ...post, within: idsOf(ancestors) }))
}

export type Person = {
  readonly id: string
  readonly version: number
  readonly email: string
  readonly name: string
  readonly active: number
  readonly mustChange: number
  readonly hasTotp: number
  readonly endedAt: string | null
}

/** A person by id, as a statement. */
export function selectPerson(db: ReadDb, id: string): Query<Person> {
  return db.rows<Person>(sql`select id as id, version as version, email as email, name as name,
    password is not null as active, must_change as mustChange, totp is not null as hasTotp, ended_at as endedAt
    from people where id = ${id}`)
}

export function selectPersonByEmail(db: ReadDb, email: string): Query<Person> {
  return db.rows<Person>(sql`select id as id, version as version, email as email, name as name,
    password is not null as active, must_change as mustChange, totp is not null as hasTotp, ended_at as endedAt
    from people where email = ${email}`)
}

/** A person with their posts. @throws AppError `not_found`. */
export function personWith(
  people: readonly Person[],
  posts: readonly RawPost[],
): { readonly person: Person; readonly posts: Post[] } {
  const [person] = people
  if (person === undefined) throw new AppError('not_found')
  return { person, posts: asPosts(posts) }
}

/**
 * The person as a subject. To be seen, it is enough to stand above one post; to act on the whole account, one must
 * stand above every post that is open (above every one there ever was, when none is).
 */
export function personSubject(
  person: Person,
  posts: readonly Post[],
  for_: 'seeing' | 'acting',
  day: string,
): Subject {
  const open = posts.filter((post) => isOpen(post, day))
  const within =
    for_ === 'seeing'
      ? posts.flatMap((post) => post.within)
      : sharedWithin((open.length > 0 ? open : posts).map((post) => post.within))
  return { kind: 'person', id: person.id, within }
}

export type ListedPerson = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly active: number
  readonly endedAt: string | null
  /** The posts in words' codes: role, unit, organisation; those of the scope only. */
  readonly posts: readonly {
    readonly role: Role
    readonly unit: string
    readonly organisation: string | null
    readonly status: GrantStatus
  }[]
}

type RawListed = Omit<ListedPerson, 'posts'> & { readonly posts: string }

export type PeopleAsked = {
  readonly scope: readonly string[]
  readonly q: string
  /** The last person of the page before. */
  readonly after: string | undefined
  readonly day: string
  readonly limit: number
}

/**
 * People with a post inside the scope, by given name; one more than `limit` when there is more. A search compares
 * the beginning of each word of the name and of the address.
 */
export async function listPeople(
  db: ReadDb,
  { scope, q, after, day, limit }: PeopleAsked,
): Promise<ListedPerson[]> {
  const inScope = sql`g.unit_id in (select r.unit_id from unit_reach r
    where r.ancestor_id in (select value from json_each(${JSON.stringify(scope)})))`
  const words = fold(q)
  const email = q.toLowerCase()
  const rows = await db.rows<RawListed>(sql`
    with shown as (
      select p.id, p.name, p.email, p.name_key, p.password, p.ended_at from people p
      where p.id in (select g.person_id from grants g where ${inScope})
        and (${q} = '' or instr(p.name_key, ${` ${words}`}) > 0 or substr(p.email, 1, ${email.length}) = ${email})
        and (${after === undefined} or (p.name_key, p.id) > (select a.name_key, a.id from people a where a.id = ${after ?? ''}))
      order by p.name_key, p.id limit ${limit + 1})
    select s.id as id, s.name as name, s.email as email, s.password is not null as active,
      s.ended_at as endedAt,
      (select json_group_array(json_object('role', g.role, 'unit', u.official_name, 'organisation', o.name,
        'status', g.status))
        from grants g join units u on u.id = g.unit_id left join organisations o on o.id = g.organisation_id
        where g.person_id = s.id and g.status in ('active', 'proposed') and (g.to_day is null or g.to_day >= ${day})
          and ${inScope}) as posts
    from shown s order by s.name_key, s.id`)
  return rows.map(({ posts, ...row }) => ({ ...row, posts: listed(posts) }))
}

function listed(json: string): ListedPerson['posts'] {
  return JSON.parse(json) as ListedPerson['posts'] // written by listPeople only
}
