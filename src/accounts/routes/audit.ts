import { Hono, type Context } from 'hono'
import { demand, scopeOf } from '../../core/access.ts'
import { readTogether } from '../../db/client.ts'
import type { Env } from '../../web/env.ts'
import { respond } from '../../web/respond.tsx'
import { selectAudit, selectAuditPerson } from '../queries/audit.ts'
import { AuditPage, type AuditModel } from '../pages/audit.tsx'
import { AuditFilter, auditPage, subjectsOf } from '../rules/audit.ts'

export const auditRoutes = new Hono<Env>()

auditRoutes.get('/quan-tri/nhat-ky', async (c) => respond(c, await model(c), AuditPage))

async function model(c: Context<Env>): Promise<AuditModel> {
  const { actor, db } = c.get('ctx')
  demand(actor, 'audit.read')
  const { nguoi, loai, truoc } = AuditFilter.parse({
    nguoi: c.req.query('nguoi'),
    loai: c.req.query('loai'),
    truoc: c.req.query('truoc'),
  })
  const scope = scopeOf(actor, 'audit.read')
  const [rows, people] = await readTogether(db, [
    selectAudit(db, { scope, subjects: subjectsOf(loai), personId: nguoi, before: truoc, limit: auditPage }),
    selectAuditPerson(db, nguoi),
  ])
  const entries = rows.slice(0, auditPage)
  return {
    entries,
    kind: loai ?? null,
    // The name is told only with entries: a person of another place is nobody here.
    person:
      nguoi === undefined ? null : { id: nguoi, name: entries.length > 0 ? (people[0]?.name ?? null) : null },
    before: truoc ?? null,
    next: rows.length > auditPage ? (entries.at(-1)?.seq ?? null) : null,
  }
}
