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
  readonly person: Person
  readonly posts: readonly ShownPost[]
  readonly history: readonly AuditEntry[]
  readonly isSelf: boolean
  readonly isProtector: boolean
  readonly may: { readonly manage: boolean; readonly resend: boolean; readonly addPost: boolean }
}

/**
 * A person as the back office sees them, with what the viewer may do.
 * @throws AppError `not_found` when no post of theirs lies in the viewer's units.
 */
export async function getDetail(db: ReadDb, actor: Actor, id: string, now: Instant): Promise<PersonDetail> {
  const [people, rows, history] = await readTogether(db, [
    selectPerson(db, id),
    selectPosts(db, id),
    selectHistory(db, id, peopleLimits.events),
  ])
  const { person, posts } = personWith(people, rows)
  const day = localDay(now)
  if (!can(actor, 'person.invite', personSubject(person, posts, 'seeing', day)))
    throw new AppError('not_found')
  const isSelf = actor.kind === 'person' && actor.personId === id
  const held = actor.kind === 'person' ? actor.grants : []
  const isOver = (post: Post): boolean => grantableRoles(held, post.within).includes(post.role)
  const manage = !isSelf && can(actor, 'person.manage', personSubject(person, posts, 'acting', day))
  return {
    person,
    posts: posts.map((post) => shown(post, { day, mayChange: !isSelf && isOver(post) && isOpen(post, day) })),
    history: scopeOf(actor, 'audit.read').length > 0 ? history : [],
    isSelf,
    isProtector: posts.some(
      (post) => post.role === 'protector' && post.status === 'active' && isOpen(post, day),
    ),
    may: {
      manage,
      resend: !isSelf && person.active === 0 && person.endedAt === null && posts.some(isOver),
      addPost: !isSelf && person.endedAt === null,
    },
  }
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
