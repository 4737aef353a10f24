import { can, scopeOf, type Actor, type Role } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { localDay, type Instant } from '../../core/vi/dates.ts'
import { readTogether, type ReadDb } from '../../db/client.ts'
import { grantableRoles, peopleLimits } from '../rules/people.ts'
import { isOpen } from '../rules/stages.ts'
import { selectHistory, type AuditEntry } from './audit.ts'
import { personSubject, personWith, selectPerson, selectPosts, type Person, type Post } from './people.ts'

export type ShownPost = Omit<Post, 'within' | 'grantedBy' | 'unitId' | 'organisationId'> & {
  readonly isOpen: boolean
  readonly mayChange: boolean
}

export type PersonDetail = {
  readonly person: Omit<Person, 'mustChange' | 'hasTotp'>
  /** For whoever may act on the whole account; null for whoever stands above a part of the posts. */
  readonly account: Pick<Person, 'mustChange' | 'hasTotp'> | null
  /** The posts in the viewer's units, and what was done there. */
  readonly posts: readonly ShownPost[]
  readonly history: readonly AuditEntry[]
  readonly isSelf: boolean
  readonly isProtector: boolean
  readonly may: { readonly manage: boolean; readonly resend: boolean; readonly addPost: boolean }
}

/**
 * A person as the viewer may see them, with what the viewer may do. Whoever gives a post to somebody by e-mail learns
 * nothing of that person's posts elsewhere.
 * @throws AppError `not_found` when no post of theirs lies in the viewer's units.
 */
export async function getDetail(db: ReadDb, actor: Actor, id: string, now: Instant): Promise<PersonDetail> {
  const [people, rows] = await readTogether(db, [selectPerson(db, id), selectPosts(db, id)])
  const { person, posts } = personWith(people, rows)
  const day = localDay(now)
  if (!can(actor, 'person.invite', personSubject(person, posts, 'seeing', day)))
    throw new AppError('not_found')
  const isSelf = actor.kind === 'person' && actor.personId === id
  const held = actor.kind === 'person' ? actor.grants : []
  const isOver = (post: Post): boolean => grantableRoles(held, post.within).includes(post.role)
  const whole = can(actor, 'person.manage', personSubject(person, posts, 'acting', day))
  const { mustChange, hasTotp, ...known } = person
  const seen = postsIn(scopeOf(actor, 'person.invite'), posts)
  const history = selectHistory(db, {
    personId: id,
    scope: scopeOf(actor, 'audit.read'),
    signIns: whole,
    limit: peopleLimits.events,
  })
  return {
    person: known,
    account: whole ? { mustChange, hasTotp } : null,
    posts: seen.map((post) => shown(post, { day, mayChange: !isSelf && isOver(post) && isOpen(post, day) })),
    history: await history,
    isSelf,
    isProtector: seen.some(
      (post) => post.role === 'protector' && post.status === 'active' && isOpen(post, day),
    ),
    may: {
      manage: whole && !isSelf,
      resend: !isSelf && person.active === 0 && person.endedAt === null && posts.some(isOver),
      addPost: !isSelf && person.endedAt === null,
    },
  }
}

function postsIn(scope: readonly string[], posts: readonly Post[]): Post[] {
  return posts.filter(({ within }) => within.some((id) => scope.includes(id)))
}

function shown(
  post: Post,
  { day, mayChange }: { readonly day: string; readonly mayChange: boolean },
): ShownPost {
  const { id, version, role, unit, organisation, fromDay, toDay, status } = post
  return {
    id,
    version,
    role,
    unit,
    organisation,
    fromDay,
    toDay,
    status,
    isOpen: isOpen(post, day),
    mayChange,
  }
}

/** The roles that the viewer may give at a unit. */
export function rolesAt(actor: Actor, within: readonly string[]): readonly Role[] {
  return actor.kind === 'person' ? grantableRoles(actor.grants, within) : []
}
