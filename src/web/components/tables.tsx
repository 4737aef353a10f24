import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'

type Row = {
  readonly key: string
  readonly value: Child
  readonly changeHref?: string | undefined
  readonly changeLabel?: string | undefined
}

/** What was answered, to be checked, each line with its way back. */
export function SummaryList({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl class="summary">
      {rows.map((row) => (
        <div>
          <dt>{row.key}</dt>
          <dd>{row.value}</dd>
          {row.changeHref !== undefined && (
            <dd class="change">
              <a class="back" href={row.changeHref}>
                {row.changeLabel ?? 'Sửa'}
                <span class="away"> {row.key}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

type Figure = {
  readonly label: string
  readonly value: Child
  readonly note?: Child
  readonly late?: boolean | undefined
}

/** Numbers that say it all, each with what it counts. */
export function Figures({ items }: { readonly items: readonly Figure[] }) {
  return (
    <dl class="figures">
      {items.map((item) => (
        <div class={classes(item.late && 'late')}>
          <dt>{item.label}</dt>
          <dd>
            <b>{item.value}</b>
            {item.note}
          </dd>
        </div>
      ))}
    </dl>
  )
}

type Entry = {
  readonly time: string
  readonly who: string
  readonly what: Child
  /** Before → after. */
  readonly detail?: Child
  readonly id: string
}

/** Who did what, newest first, by day. Each entry has an address of its own. */
export function Timeline({
  days,
}: {
  readonly days: readonly { readonly day: string; readonly entries: readonly Entry[] }[]
}) {
  return (
    <div class="timeline">
      {days.map(({ day, entries }) => (
        <section>
          <h2>{day}</h2>
          <ol>
            {entries.map((entry) => (
              <li id={entry.id}>
                <a class="nums" href={`#${entry.id}`}>
                  {entry.time}
                </a>
                <div>
                  <p>
                    <b>{entry.who}</b> {entry.what}
                  </p>
                  {entry.detail !== undefined && <p class="meta">{entry.detail}</p>}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
