import { html } from 'hono/html'
import { formatMoment, formatWait, localDay, localTime, type Instant } from '../../core/vi/dates.ts'
import { Tag } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { caseNumber, levelSigns, levelWords } from '../../web/words/concerns.ts'
import type { Due } from '../rules/case-due.ts'
import type { Level } from '../rules/concern.ts'

/** A level by its sign, its figure and its words. */
export function LevelTag({ level }: { readonly level: Level }) {
  return (
    <Tag kind={level === 3 ? 'late' : level === 2 ? 'wait' : 'plain'}>
      <span aria-hidden="true">{levelSigns[level]}</span> {level} {levelWords[level]}
    </Tag>
  )
}

/** A case by its number, with the place that it belongs to. */
export function CaseLink({ seq, unit }: { readonly seq: number; readonly unit: string }) {
  return (
    <span class="titled">
      <a class="nums" href={`/bao-ve/ca/${seq}`}>
        {caseNumber(seq)}
      </a>
      <span class="meta">{unit}</span>
    </span>
  )
}

/** "còn 6 phút để mở", "quá hạn mở 4 phút"; under a heading that says what it is, "6 phút để mở", "trễ 4 phút". */
function dueWords({ what, by }: NonNullable<Due>, now: Instant, short: boolean): string {
  const verb = what === 'open' ? 'mở' : 'chuyển'
  const wait = now < by ? formatWait(now, by) : formatWait(by, now)
  if (now < by) return short ? `${wait} để ${verb}` : `còn ${wait} để ${verb}`
  return short ? `trễ ${wait}` : `quá hạn ${verb} ${wait}`
}

type DueProps = { readonly due: Due; readonly now: Instant; readonly short?: boolean | undefined }

export function DueTag({ due, now, short }: DueProps) {
  if (due === null) return <>—</>
  const late = now >= due.by
  return (
    <Tag kind={late ? 'late' : 'plain'} icon={late ? 'warning' : 'clock'}>
      {dueWords(due, now, short === true)}
    </Tag>
  )
}

/** Without JavaScript the page leads to the locked one by itself. As text: JSX would lift it out of its `noscript`. */
export function LockAfterwards({ path }: { readonly path: string }) {
  const content = `180;url=/bao-ve/mo-khoa?tiep=${encodeURIComponent(path)}`
  return html`<noscript><meta http-equiv="refresh" content="${content}" /></noscript>`
}

/** The time alone today, with the day before. */
export function whenWords(at: Instant, now: Instant): string {
  return localDay(at) === localDay(now) ? localTime(at) : formatMoment(at)
}

/** Whether what was typed into one of these fields must be changed: then what holds them stands open. */
export function isWrong(frame: Frame, ...fields: readonly string[]): boolean {
  return frame.form.issues.some(({ field }) => fields.includes(field))
}
