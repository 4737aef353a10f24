/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/prefer-tag-over-role -- `display: block` takes the roles of a table away, so they are written out */
import type { Child } from 'hono/jsx'
import { formatNumber } from '../../core/vi/numbers.ts'
import { percentWords } from '../../web/words/tallies.ts'
import { percentOf, type Sums } from '../rules/tally.ts'
import type { PublicStage } from '../rules/public.ts'

export type SumsRow = {
  readonly name: Child
  readonly sums: Sums
  /** Where the pledges behind a number are listed. */
  readonly href: ((stage?: PublicStage) => string) | null
  readonly picked?: boolean
}

type TableProps = {
  readonly caption: string
  readonly first: string
  readonly rows: readonly SumsRow[]
  /** `amounts`: false where the rows count different things, which are never added. */
  readonly foot: { readonly name: string; readonly sums: Sums; readonly amounts: boolean }
}

const heads = ['Hứa', 'Đã nhận', 'Tỉ lệ', 'Cam kết', 'Xong', 'Trễ'] as const

/** Amounts promised and received, and how many pledges: by measure or by unit. */
export function SumsTable({ caption, first, rows, foot }: TableProps) {
  return (
    <table class="stack dense" role="table">
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
            <Cells heads={heads} cells={cellsOf(row.sums, row.href)} />
          </tr>
        ))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th scope="row" role="rowheader">
            {foot.name}
          </th>
          {foot.amounts ? (
            <Cells heads={heads} cells={cellsOf(foot.sums, null)} />
          ) : (
            <>
              <td role="cell" class="n whole" colspan={3} data-n="Hứa, đã nhận">
                không cộng
              </td>
              <Cells heads={heads.slice(3)} cells={countsOf(foot.sums, null)} />
            </>
          )}
        </tr>
      </tfoot>
    </table>
  )
}

function Cells({
  heads: names,
  cells,
}: {
  readonly heads: readonly string[]
  readonly cells: readonly Child[]
}) {
  return (
    <>
      {cells.map((cell, at) => (
        <td role="cell" class={isAmount(names[at]) ? 'n whole' : 'n'} data-n={names[at]}>
          {cell}
        </td>
      ))}
    </>
  )
}

/** What may need the whole width of a phone. */
function isAmount(name: string | undefined): boolean {
  return name === heads[0] || name === heads[1]
}

function cellsOf(sums: Sums, href: SumsRow['href']): Child[] {
  const { promised, received } = sums
  const percent = percentWords(percentOf(received, promised), received)
  return [formatNumber(promised), formatNumber(received), percent, ...countsOf(sums, href)]
}

function countsOf({ pledges, fulfilled, late }: Sums, href: SumsRow['href']): Child[] {
  return [
    numberLink(pledges, href?.()),
    numberLink(fulfilled, href?.('fulfilled')),
    numberLink(late, href?.('late')),
  ]
}

/** A number that leads to its rows; none behind nothing. */
export function numberLink(n: number, href: string | undefined): Child {
  return n === 0 || href === undefined ? formatNumber(n) : <a href={href}>{formatNumber(n)}</a>
}
