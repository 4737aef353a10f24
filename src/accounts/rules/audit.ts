import * as z from 'zod'

/** What the audit page of a unit shows. Other subjects have their own pages, or are nobody's business here. */
export const auditSubjects = [
  'session',
  'totp',
  'recovery_code',
  'person',
  'grant',
  'totp_reset',
  'unit',
  'area',
  'organisation',
  'idea',
  'feedback',
  'campaign',
  'event',
  'pledge',
  'receipt',
  'settings',
] as const
export type AuditSubject = (typeof auditSubjects)[number]

/** The kinds that a reader picks from: several subjects each. */
export const auditKinds = {
  'dang-nhap': ['session', 'totp', 'recovery_code'],
  'nguoi-dung': ['person', 'grant', 'totp_reset'],
  'don-vi': ['unit', 'area', 'organisation'],
  'y-tuong': ['idea'],
  'gop-y': ['feedback'],
  'su-kien': ['campaign', 'event'],
  'cam-ket': ['pledge', 'receipt'],
  'cau-hinh': ['settings'],
} as const satisfies Record<string, readonly AuditSubject[]>
export type AuditKind = keyof typeof auditKinds
export const auditKindNames = [
  'dang-nhap',
  'nguoi-dung',
  'don-vi',
  'y-tuong',
  'gop-y',
  'su-kien',
  'cam-ket',
  'cau-hinh',
] as const

export const auditPage = 30

/** What the audit is asked for: a person, a kind, and the number before which to go on. */
export const AuditFilter = z.object({
  nguoi: z.string().max(40).optional().catch(undefined),
  loai: z.enum(auditKindNames).optional().catch(undefined),
  truoc: z.coerce.number().int().min(1).optional().catch(undefined),
})
export type AuditFilter = z.infer<typeof AuditFilter>

/** The subjects of a kind; all without one. */
export function subjectsOf(kind: AuditKind | undefined): readonly AuditSubject[] {
  return kind === undefined ? auditSubjects : auditKinds[kind]
}
