/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/prefer-tag-over-role -- `display: block` takes the roles of a table away, so they are written out */
import type { Child } from 'hono/jsx'
import { formatNumber } from '../../core/vi/numbers.ts'
import { percentWords } from '../../web/words/tallies.ts'
import { percentOf, type Sums } from '../rules/tally.ts'
import type { PublicChoice } from '../rules/public.ts'

/** Where the pledges behind a number are listed. */
export type RowsHref = (stage: PublicChoice) => string

export type SumsRow = {
  readonly name: Child
  readonly sums: Sums
  readonly href: RowsHref
  readonly picked?: boolean
}

type TableProps = {
  readonly caption: string
  readonly first: string
  readonly rows: readonly SumsRow[]
  /** `amounts`: false where the rows count different things, which are never added. */
  readonly foot: SumsRow & { readonly amounts: boolean }
}

// On a phone the style sheet names the cells so, by their places: written into each they would weigh a third of it.
const heads = ['Hứa', 'Đã nhận', 'Tỉ lệ', 'Cam kết', 'Nhận đủ', 'Trễ'] as const

/** Amounts promised and received, and how many pledges: by measure or by unit. */
export function SumsTable({ caption, first, rows, foot }: TableProps) {
  return (
    <table class="stack sums" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {first}
          </th>
          {heads.map((head) => (
            <th scope="col" role="columnheader" class="n">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" class={row.picked === true ? 'picked' : undefined}>
            <th scope="row" role="rowheader">
              {row.name}
            </th>
            {amountsOf(row.sums)}
            {countsOf(row)}
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">
            {foot.name}
          </th>
          {foot.amounts ? (
            amountsOf(foot.sums)
          ) : (
            <td role="cell" class="whole" colspan={3} data-n="Hứa, đã nhận">
              không cộng
            </td>
          )}
          {countsOf(foot)}
        </tr>
      </tfoot>
    </table>
  )
}

function amountsOf({ promised, received }: Sums): Child {
  return (
    <>
      <td role="cell">{formatNumber(promised)}</td>
      <td role="cell">{formatNumber(received)}</td>
      <td role="cell">{percentWords(percentOf(received, promised), received)}</td>
    </>
  )
}

function countsOf({ sums, href }: SumsRow): Child {
  return (
    <>
      <td role="cell">{numberLink(sums.pledges, href, 'promised')}</td>
      <td role="cell">{numberLink(sums.fulfilled, href, 'fulfilled')}</td>
      <td role="cell">{numberLink(sums.late, href, 'late')}</td>
    </>
  )
}

/** A number that leads to its rows; none behind nothing. */
export function numberLink(n: number, href: RowsHref, stage: PublicChoice): Child {
  return n === 0 ? '0' : <a href={href(stage)}>{formatNumber(n)}</a>
}
