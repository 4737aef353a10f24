import { authorize, type Permit, type Role } from '../../core/access.ts'
import { nfc } from '../../core/vi/text.ts'
import type { Statement, WriteDb } from '../../db/client.ts'
import { commit, type Fact } from '../../db/commit.ts'
import type { Ctx, Outcome } from '../../db/context.ts'
import { hashPassword } from '../../db/passwords.ts'
import { grants, people } from '../../db/schema.ts'
import { isTotpSecret } from '../../db/totp.ts'
import { nameKey } from '../rules/people.ts'

export type SeedPerson = {
  readonly email: string
  readonly name: string
  readonly password: string
  /** 32 symbols of base 32, from `newTotpSecret`. */
  readonly totpSecret?: string
  readonly mustChange?: boolean
  readonly grants: readonly {
    readonly role: Role
    readonly unitId: string
    readonly organisationId?: string
    readonly from: string
    readonly to?: string
  }[]
}

/**
 * Makes an account with its posts, as the system: for sample data.
 * The commit follows from the address, so that the same person is made once, however often this runs.
 * @returns `{ personId }`. @throws TypeError for a secret that is none; `forbidden` for any other actor.
 */
export async function addPerson(ctx: Ctx, input: SeedPerson): Promise<Outcome> {
  const { totpSecret } = input
  if (totpSecret !== undefined && !isTotpSecret(totpSecret)) throw new TypeError('not a secret in base 32')
  const email = nfc(input.email).toLowerCase()
  const name = nfc(input.name)
  const id = ctx.keys.digest('seed-person', email).slice(0, 22)
  const posts = input.grants.map((grant, at) => ({
    ...grant,
    id: ctx.keys.digest('seed-grant', `${email}:${at}`).slice(0, 22),
  }))
  const person: Fact = { subject: 'person', id, version: 1, action: 'add', unitId: posts[0]?.unitId ?? null }
  const facts: [Fact, ...Fact[]] = [
    person,
    ...posts.map((post): Fact => {
      return {
        subject: 'grant',
        id: post.id,
        version: 1,
        action: 'grant',
        unitId: post.unitId,
        detail: { role: post.role },
      }
    }),
  ]
  const password = await hashPassword(input.password)
  const totp = totpSecret === undefined ? null : ctx.keys.seal('totp', totpSecret)
  const mustChange = input.mustChange === true ? 1 : 0
  const write = (db: WriteDb): Statement[] => [
    db.insert(people).values({ id, email, name, nameKey: nameKey(name), password, totp, mustChange }),
    ...posts.map((post) =>
      db.insert(grants).values({
        id: post.id,
        personId: id,
        role: post.role,
        unitId: post.unitId,
        organisationId: post.organisationId ?? null,
        fromDay: post.from,
        toDay: post.to ?? null,
      }),
    ),
  ]
  const writing = { ...ctx, write: { id: ctx.keys.digest('commit', `person:${email}`), digest: '' } }
  return commit(writing, permits(ctx, facts), facts, write, { personId: id })
}

function permits(ctx: Ctx, facts: readonly Fact[]): Permit[] {
  return facts.map(({ subject, id }) => authorize(ctx.actor, 'system.run', { kind: subject, id, within: [] }))
}
