import { formatNumber, formatVnd } from '../../core/vi/numbers.ts'
import { SummaryList } from '../../web/components/index.ts'
import {
  eventKindWords,
  needWords,
  partNames,
  placeKindWords,
  safetyWords,
} from '../../web/words/campaigns.ts'
import { inSentence } from '../../web/words/units.ts'
import { eventParts, type EventPart } from '../rules/event.ts'
import { needKinds } from '../rules/needs.ts'
import { childrenOf } from '../rules/open-issues.ts'
import { safetyNames } from '../rules/safety.ts'
import type { StoredEvent } from '../queries/events.ts'
import { dayWords, hoursWords } from './words.tsx'

type Row = { readonly key: string; readonly value: string }

/** What was answered in a part, line by line. What was not answered says so. */
export function rowsOf(part: EventPart, event: StoredEvent): Row[] {
  return rows[part](event)
}

type Props = {
  readonly event: StoredEvent
  /** Where a part is changed; undefined where nothing can be. */
  readonly changeHref?: ((part: EventPart) => string) | undefined
  readonly parts?: readonly EventPart[]
}

/** Everything that was answered, part by part, each with its way back. */
export function AllAnswers({ event, changeHref, parts = eventParts }: Props) {
  return (
    <>
      {parts.map((part) => (
        <section>
          <h2>
            {part}. {partNames[part]}
          </h2>
          <SummaryList
            rows={rowsOf(part, event).map((row, at) =>
              changeHref === undefined || at > 0
                ? row
                : { ...row, changeHref: changeHref(part), changeLabel: 'Sửa' },
            )}
          />
        </section>
      ))}
    </>
  )
}

const none = 'Chưa ghi'

const rows: Readonly<Record<EventPart, (event: StoredEvent) => Row[]>> = {
  1: ({ campaign, title, kinds }) => [
    { key: 'Tên hoạt động', value: title ?? none },
    { key: 'Chiến dịch', value: campaign.name },
    { key: 'Loại', value: kinds.length === 0 ? none : kinds.map((kind) => eventKindWords[kind]).join(' · ') },
  ],
  2: (event) => [
    { key: 'Thời gian', value: timeWords(event) },
    { key: 'Nơi tổ chức', value: placeWords(event) },
    { key: 'Nếu mưa', value: event.rainPlan ?? 'Không ghi' },
  ],
  3: (event) => [
    { key: 'Trẻ em', value: childrenWords(event) },
    {
      key: 'Trong đó',
      value: `trẻ khuyết tật: ${counted(event.disabled)} · trẻ có hoàn cảnh khó khăn: ${counted(event.hardship)}`,
    },
    { key: 'Người lớn', value: counted(event.adults) },
  ],
  4: ({ needs }) => [{ key: 'Cần hỗ trợ', value: needWordsOf(needs) }],
  5: ({ safety }) =>
    safetyNames.map((question) => {
      const given = safety[question]
      const yesNo = given === undefined ? none : given.answer === 'yes' ? 'Có' : 'Không'
      const how = given?.how
      return {
        key: safetyWords[question].ask,
        value: how === null || how === undefined ? yesNo : `${yesNo}. ${how}`,
      }
    }),
  6: ({ contact }) =>
    contact === null
      ? [{ key: 'Người phụ trách', value: none }]
      : [
          { key: 'Người phụ trách', value: contact.name ?? none },
          ...(contact.post === null ? [] : [{ key: 'Chức vụ', value: contact.post }]),
          { key: 'Điện thoại công vụ', value: contact.phone === null ? none : phoneWords(contact.phone) },
          ...(contact.email === null ? [] : [{ key: 'Thư điện tử', value: contact.email }]),
        ],
}

/** "0912 345 678", as people read it out. */
export function phoneWords(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3')
}

function timeWords(event: StoredEvent): string {
  const parts = [event.day === null ? '' : dayWords(event.day), hoursWords(event)].filter(
    (part) => part !== '',
  )
  return parts.length === 0 ? none : parts.join(', ')
}

function placeWords({ placeKind, place, communeId, unitName }: StoredEvent): string {
  const kind = placeKind === null ? null : placeKindWords[placeKind]
  const named =
    place === null || placeKind === 'other' ? (place ?? kind) : `${kind ?? ''}: ${place}`.replace(/^: /, '')
  const parts = [named, communeId === null ? null : inSentence(unitName)].filter((part) => part !== null)
  return named === null ? none : parts.join(', ')
}

/** "250 (dưới 7 tuổi: 40 · 7–9 tuổi: 120)": a band of nobody is left out. */
function childrenWords(event: StoredEvent): string {
  const total = childrenOf(event)
  if (total === null) return none
  const bands = [
    [event.under7, 'dưới 7 tuổi'],
    [event.from7To9, '7–9 tuổi'],
    [event.from10To12, '10–12 tuổi'],
    [event.from13To15, '13–15 tuổi'],
  ] as const
  const filled = bands.flatMap(([n, label]) =>
    n === null || n === 0 ? [] : [`${label}: ${formatNumber(n)}`],
  )
  return filled.length === 0 ? formatNumber(total) : `${formatNumber(total)} (${filled.join(' · ')})`
}

function needWordsOf(needs: StoredEvent['needs']): string {
  if (needs === null) return none
  if (needs.none) return 'Không cần hỗ trợ'
  const asked = needKinds.flatMap((kind) => {
    const n = needs.counts[kind]
    return n === undefined ? [] : [`${needWords[kind]}: ${formatNumber(n)}`]
  })
  const value = needs.value === null ? [] : [`Giá trị dự kiến: ${formatVnd(needs.value)}`]
  return [...asked, ...value].join(' · ')
}

function counted(n: number | null): string {
  return n === null ? none : formatNumber(n)
}
