import * as z from 'zod'
import type { Grant } from '../../core/access.ts'
import { roles, type Role } from '../../core/access.ts'
import { version } from '../../core/version.ts'
import { clean, fold, graphemes } from '../../core/vi/text.ts'
import { joinDays, optionalDay } from '../../units/rules/days.ts'
import { Email } from './sign-in.ts'

/** One field for the whole name. Names of every people are right as they are written. */
export const PersonName = z
  .string('person.name')
  .transform((text) => clean(text).replace(/\s+/g, ' '))
  .refine((name) => /\p{L}/u.test(name), 'person.name')
  .refine((name) => graphemes(name) <= 100, 'person.name_long')

const emptyAsNone = (value: unknown): unknown => (value === '' || value === null ? undefined : value)

const post = {
  role: z.enum(roles, 'grant.role'),
  unitId: z.string('grant.unit').min(1, 'grant.unit').max(40, 'grant.unit'),
  organisationId: z.preprocess(emptyAsNone, z.string().max(40, 'grant.organisation').optional()),
  from: optionalDay('day.wrong'),
  to: optionalDay('day.wrong'),
}

/** A person and a first post; without `from` it begins today, without `to` it has no end. */
export const Invitation = z.preprocess(
  joinDays('from', 'to'),
  z.object({ name: PersonName, email: Email, ...post }),
)
export type Invitation = z.infer<typeof Invitation>

/** One more post of a person. */
export const NewPost = z.preprocess(joinDays('from', 'to'), z.object(post))
export type NewPost = z.infer<typeof NewPost>

/** A new last day; none: the post has no end. */
export const Extension = z.preprocess(joinDays('to'), z.object({ to: optionalDay('day.wrong'), version }))
export type Extension = z.infer<typeof Extension>

/** A move that needs nothing but the version its reader saw. */
export const Seen = z.object({ version })
export type Seen = z.infer<typeof Seen>

/** What a list asks. `sau` is the last person of the page before. A parameter that makes no sense is left out. */
export const PeopleFilter = z.object({
  q: z
    .string()
    .transform((text) => clean(text).slice(0, 80))
    .catch(''),
  sau: z.string().max(40).optional().catch(undefined),
})
export type PeopleFilter = z.infer<typeof PeopleFilter>

export const peopleLimits = { page: 30, events: 20, organisations: 300 } as const

/** The key of lists and searches: each word after a space, the given name first: " teo nguyen van teo". */
export function nameKey(name: string): string {
  const words = fold(name).split(' ')
  return ` ${[words.at(-1) ?? '', ...words].join(' ')}`
}

/** The roles that these posts may give at a unit: an administrator any, a commune the organisers of its own. */
export function grantableRoles(grants: readonly Grant[], within: readonly string[]): readonly Role[] {
  const held = grants.filter(({ unitId }) => within.includes(unitId)).map(({ role }) => role)
  if (held.includes('admin')) return roles
  return held.includes('commune') ? ['school'] : []
}

/** What a person's account is subject to: only who stands above every post of theirs may act on the whole of it. */
export function sharedWithin(posts: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = posts
  return first.filter((id) => others.every((within) => within.includes(id)))
}
