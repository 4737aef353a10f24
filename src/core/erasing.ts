/** What somebody may have erased. `contact`: whom the commune calls about an event; `concern`: the words of a case. */
export const erasable = ['idea', 'feedback', 'pledge', 'contact', 'person', 'concern'] as const
export type Erasable = (typeof erasable)[number]

/** Stands in a ledger where a name was erased: the sums of everybody else depend on the row. */
export const erasedName = 'Đã xóa tên theo yêu cầu'

const byName = "pledger_kind in ('person', 'household')"

/**
 * The statements that leave nothing of it but numbers and ids: `:id` is the subject's, `:at` the moment. They may be run
 * twice. The service runs them within a commit, and a restored backup runs them again.
 */
export const erasing: Readonly<Record<Erasable, readonly string[]>> = {
  idea: [
    'delete from idea_search where rowid in (select seq from ideas where id = :id)',
    'delete from idea_originals where idea_id = :id',
    'delete from supports where idea_id = :id',
    `update ideas set status = 'withdrawn', version = version + 1, title = null, body = null, masked = 0,
      published_seq = null, published_day = null, shuffle = null, age_band = null, area = null, province_id = null,
      authors = null, hints = 0, hasty = 0, signs = 0, forgotten = 1 where id = :id`,
  ],
  feedback: [
    `update feedback set status = 'answered', version = version + 1, body = '', sender = null, answer = '',
      answered_at = coalesce(answered_at, :at) where id = :id`,
  ],
  // The name of a company or an office is nobody's personal data; who signed for it is.
  pledge: [
    `update pledges set version = version + 1, representative = null,
      pledger_name = case when ${byName} then '${erasedName}' else pledger_name end,
      pledger_fold = case when ${byName} then '' else pledger_fold end,
      public_name = case when ${byName} then null else public_name end,
      display = case when ${byName} then 'anonymous' else display end where id = :id`,
  ],
  contact: [
    'delete from event_contacts where event_id = :id',
    "update campaign_events set version = version + 1, safety = '{}' where id = :id",
  ],
  // What somebody decided in an office stays under their name, so that it can be answered for.
  person: [
    'delete from outbox where recipient = (select email from people where id = :id)',
    'delete from sessions where person_id = :id',
    'delete from links where person_id = :id',
    'delete from recovery_codes where person_id = :id',
    "update duties set phone = '' where person_id = :id",
    `update people set version = version + 1, email = lower(id) || '@erased.invalid', password = null, totp = null,
      ended_at = coalesce(ended_at, :at) where id = :id`,
  ],
  concern: [
    'delete from concern_texts where concern_id = :id',
    "update handovers set receiver = '' where concern_id = :id",
    `update concerns set wish = null, danger = null, age_band = null, area = null, crowded = 0, delete_on = null
      where id = :id`,
  ],
}

/** Notes an erasure, so that a restored backup forgets it again. */
export const notingErasure =
  'insert into erasures (subject, subject_id, at) values (:subject, :id, :at) on conflict (subject, subject_id) do nothing'
