import { formatDayLong, localDay, localTime } from '../../core/vi/dates.ts'
import { Timeline } from '../../web/components/index.ts'
import {
  alarmWords,
  caseActionWords,
  levelWords,
  readWords,
  receiverWords,
} from '../../web/words/concerns.ts'
import type { CaseEntry } from '../queries/case-log.ts'

/** Who did what when: decisions, alarms, readings. Nothing that anybody wrote. */
export function CaseLog({ log }: { readonly log: readonly CaseEntry[] }) {
  const days = [...new Set(log.map(({ at }) => localDay(at)))]
  return (
    <section>
      <h2>Nhật ký</h2>
      <Timeline
        days={days.map((day) => ({
          day: formatDayLong(day),
          entries: together(log.filter(({ at }) => localDay(at) === day).map(lineOf)),
        }))}
      />
    </section>
  )
}

type Line = { readonly id: string; readonly time: string; readonly who: string; readonly what: string }

/** What one person did several times within a minute is one line with its number: readings come in rows. */
function together(lines: readonly Line[]): Line[] {
  const groups: { line: Line; n: number }[] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last !== undefined && isSame(last.line, line)) last.n += 1
    else groups.push({ line, n: 1 })
  }
  return groups.map(({ line, n }) => (n === 1 ? line : { ...line, what: `${line.what} (${n} lần)` }))
}

function isSame(a: Line, b: Line): boolean {
  return a.time === b.time && a.who === b.who && a.what === b.what
}

function lineOf(entry: CaseEntry): Line {
  const { id, at, kind, what, who, detail } = entry
  const line = { id: `viec-${id.replaceAll('.', '-')}`, time: localTime(at) }
  if (kind === 'alarm') return { ...line, who: 'Đồng hồ', what: alarmWords(what, Number(detail)) }
  if (kind === 'read') {
    return {
      ...line,
      who: who ?? '—',
      what: what === 'concern' ? readWords.concern : readWords.concern_words,
    }
  }
  return { ...line, who: who ?? 'Diễn đàn', what: `${caseActionWords(what)}${detailWords(what, detail)}` }
}

function detailWords(what: string, detail: CaseEntry['detail']): string {
  if (detail === null) return ''
  if (what === 'assess') return `: mức ${detail}${nameOf(levelWords, detail)}`
  if (what === 'handOver') return nameOf(receiverWords, detail).replace(' ', ': ')
  return what === 'move' ? `: ${detail}` : ''
}

function nameOf(words: Readonly<Record<string, string>>, code: string | number): string {
  const name = words[String(code)]
  return name === undefined ? '' : ` ${name}`
}
