/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/prefer-tag-over-role -- `display: block` takes the roles of a table away, so they are written out */
import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'

export type Column = { readonly key: string; readonly label: string; readonly numeric?: boolean | undefined }

type TableProps = {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Readonly<Record<string, Child>>[]
  /** What stands instead of a table without rows. */
  readonly empty?: Child
}

/** A table that becomes cards on a phone. */
export function DataTable({ caption, columns, rows, empty }: TableProps) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <table class="stack" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th scope="col" role="columnheader" class={classes(column.numeric && 'n')}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row">
            {columns.map((column, at) =>
              at === 0 ? (
                <th scope="row" role="rowheader">
                  {row[column.key]}
                </th>
              ) : (
                <td role="cell" class={classes(column.numeric && 'n')} data-n={column.label}>
                  {row[column.key]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
