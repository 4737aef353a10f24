import { formatDayLong, localDay, localTime } from '../../core/vi/dates.ts'
import { compareNames } from '../../core/vi/sort.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { Chips, Crumbs, Empty, LinkButton, MoreLink, Timeline } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { roleWords } from '../../web/words/accounts.ts'
import { actionWords, kindWords, subjectWords } from '../../web/words/audit.ts'
import type { AuditEntry } from '../queries/audit.ts'
import { auditKindNames, type AuditKind } from '../rules/audit.ts'

export type AuditModel = {
  readonly entries: readonly AuditEntry[]
  readonly kind: AuditKind | null
  readonly person: { readonly id: string; readonly name: string | null } | null
  readonly before: number | null
  readonly next: number | null
}

const path = '/quan-tri/nhat-ky'

export const AuditPage: Page<AuditModel> = {
  layout: 'staff',
  current: path,
  title: () => 'Nhật ký',
  body: (model) => (
    <div class="wrap">
      <Crumbs items={[{ href: '/quan-tri', label: 'Việc hôm nay' }, { label: 'Nhật ký' }]} />
      <h1>Nhật ký của đơn vị</h1>
      <p class="meta">Ai đã làm việc gì, lúc nào. Không dòng nào xóa hay sửa được.</p>
      <Chips
        label="Loại việc"
        items={[
          { href: addressOf(model, { kind: null }), label: 'Tất cả', current: model.kind === null },
          ...auditKindNames.map((kind) => ({
            href: addressOf(model, { kind }),
            label: kindWords[kind],
            current: model.kind === kind,
          })),
        ]}
      />
      <PersonFilter {...model} />
      {model.entries.length === 0 ? <NothingYet {...model} /> : <Journal entries={model.entries} />}
      {model.next !== null && <MoreLink href={addressOf(model, { before: model.next })}>Cũ hơn</MoreLink>}
    </div>
  ),
}

function NothingYet({ kind, person, before }: AuditModel) {
  const isFiltered = kind !== null || person !== null || before !== null
  return (
    <Empty>
      <p>{isFiltered ? 'Không có việc nào khớp.' : 'Chưa có việc nào được ghi ở đơn vị này.'}</p>
      {isFiltered && (
        <p>
          <LinkButton kind="second" href={path}>
            Xem tất cả
          </LinkButton>
        </p>
      )}
    </Empty>
  )
}

/** Whose entries to see: whoever stands on this page. */
function PersonFilter(model: AuditModel) {
  const { person, entries } = model
  if (person !== null) {
    return (
      <p>
        Chỉ xem việc của <b>{person.name ?? 'một người'}</b>.{' '}
        <a class="back" href={addressOf(model, { person: null })}>
          Xem của mọi người
        </a>
      </p>
    )
  }
  const names = new Map(entries.map((entry) => [entry.personId, entry.person ?? '']))
  if (names.size < 2) return null
  return (
    <details>
      <summary>Lọc theo người</summary>
      <Chips
        label="Người"
        items={[...names]
          .toSorted(([, a], [, b]) => compareNames(a, b))
          .map(([id, name]) => ({
            href: addressOf(model, { person: { id, name } }),
            label: name,
            current: false,
          }))}
      />
    </details>
  )
}

/** What people did, by day. The unit is named where there is more than one. */
export function Journal({ entries }: { readonly entries: readonly AuditEntry[] }) {
  const days = [...new Set(entries.map(({ at }) => localDay(at)))]
  const namesUnit = new Set(entries.map(({ unit }) => unit)).size > 1
  return (
    <Timeline
      days={days.map((day) => ({
        day: formatDayLong(day),
        entries: entries.filter(({ at }) => localDay(at) === day).map((entry) => lineOf(entry, namesUnit)),
      }))}
    />
  )
}

function lineOf(entry: AuditEntry, namesUnit: boolean) {
  const details = [
    entry.role === null ? null : roleName(entry.role),
    namesUnit ? entry.unit : null,
    entry.founding === 1 ? 'một người quyết định vì chưa đủ hai cán bộ bảo vệ trẻ em' : null,
  ].filter((part) => part !== null)
  return {
    id: `viec-${entry.seq}`,
    time: localTime(entry.at),
    who: entry.person ?? 'Hệ thống',
    what: actionWords(entry.subject, entry.action, nameOf(entry)),
    ...(details.length === 0 ? {} : { detail: details.join(' · ') }),
  }
}

function nameOf({ subject, number, name }: AuditEntry): string {
  if (number !== null) return `${subjectWords[subject]} ${formatNumber(number)}`
  return name ?? subjectWords[subject]
}

function roleName(role: string): string | null {
  const words: Readonly<Record<string, string>> = roleWords
  return words[role] ?? null
}

function addressOf(
  model: AuditModel,
  change: Partial<Pick<AuditModel, 'kind' | 'person' | 'before'>>,
): string {
  const { kind, person, before } = { ...model, before: null, ...change }
  const parts = [
    kind === null ? null : `loai=${kind}`,
    person === null ? null : `nguoi=${encodeURIComponent(person.id)}`,
    before === null ? null : `truoc=${before}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`
}
