import type { Actor, Grant, Role } from '../../src/core/access.ts'
import { newTotpSecret } from '../../src/db/totp.ts'
import { addPerson } from '../../src/accounts/service/seed.ts'
import type { At } from './main.ts'
import type { SeededOrganisations } from './places.ts'

export type SamplePerson = {
  readonly id: string
  readonly role: Role
  readonly email: string
  readonly name: string
  readonly password: string
  readonly totpSecret: string | null
  readonly unit: string
  readonly grant: Grant
}

type Post = {
  readonly role: Role
  readonly name: string
  readonly email: string
  readonly at: 'root' | 'commune'
  readonly organisation?: string
}

/** One person for each role, and a second one where a decision needs two. Names are invented. */
const posts: readonly Post[] = [
  { role: 'admin', name: 'Trần Quốc Bảo', email: 'quantri', at: 'root' },
  { role: 'moderator', name: 'Lê Thị Hạnh', email: 'duyet1', at: 'root' },
  { role: 'moderator', name: 'Ka Hương', email: 'duyet2', at: 'root' },
  { role: 'protector', name: 'Nguyễn Thị Hoa', email: 'baove1', at: 'root' },
  { role: 'protector', name: 'Ya Tuấn', email: 'baove2', at: 'root' },
  { role: 'protector', name: 'Trương Mỹ Linh', email: 'baove3', at: 'root' },
  {
    role: 'agency',
    name: 'Phạm Văn Sơn',
    email: 'coquan',
    at: 'root',
    organisation: 'Sở Giáo dục và Đào tạo',
  },
  { role: 'leader', name: 'Đặng Minh Châu', email: 'lanhdao', at: 'root' },
  { role: 'reporter', name: 'Vũ Thu Hương', email: 'baocao', at: 'root' },
  { role: 'commune', name: 'Mang Thị Lan', email: 'xa', at: 'commune' },
  { role: 'front', name: 'Bùi Văn Lợi', email: 'mattran', at: 'commune' },
  { role: 'commune', name: 'Đỗ Văn Khánh', email: 'tinh1', at: 'root' },
  { role: 'commune', name: 'Ka Ngọc', email: 'tinh2', at: 'root' },
  { role: 'front', name: 'Hoàng Thị Thanh', email: 'mattran1', at: 'root', organisation: 'Ủy ban Mặt trận' },
  { role: 'front', name: 'Y Thông', email: 'mattran2', at: 'root', organisation: 'Ủy ban Mặt trận' },
  { role: 'school', name: 'Thông Thị Mai', email: 'truong', at: 'commune', organisation: 'Trường' },
]

/** That person at work, with the right of their post. */
export function actorOf({ id, name, grant }: SamplePerson): Actor {
  return { kind: 'person', personId: id, name, sessionId: 'sample', grants: [grant] }
}

/** Adds the sample people; passwords are random, and whoever needs a second factor has a secret. */
export async function seedPeople(
  at: At,
  {
    now,
    organisations,
    password,
  }: { now: string; organisations: SeededOrganisations; password: () => string },
): Promise<SamplePerson[]> {
  const people: SamplePerson[] = []
  const from = `${now.slice(0, 4)}-01-01`
  for (const post of posts) {
    const unit = post.at === 'root' ? organisations.root : organisations.commune
    const organisationId =
      post.organisation === undefined ? undefined : organisations.find(post.organisation, unit.id)
    const needsSecond = post.role === 'admin' || post.role === 'protector'
    const totpSecret = needsSecond ? newTotpSecret() : null
    const person = { email: `${post.email}@mangnon.example`, name: post.name, password: password() }
    const grant = {
      role: post.role,
      unitId: unit.id,
      from,
      ...(organisationId === undefined ? {} : { organisationId }),
    }
    const { personId } = await addPerson(at({ kind: 'system', job: 'sample' }, now), {
      ...person,
      grants: [grant],
      ...(totpSecret === null ? {} : { totpSecret }),
    })
    people.push({
      ...person,
      id: String(personId),
      role: post.role,
      totpSecret,
      unit: unit.name,
      grant: { role: post.role, unitId: unit.id, organisationId: organisationId ?? null },
    })
  }
  return people
}
