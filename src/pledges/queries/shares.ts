import { sql, type SQL } from 'drizzle-orm'

/** What a pledge `p` counts for with such a status, sum received and lateness: the columns of a tally, in SQL. */
export type Shares = Readonly<Record<(typeof figures)[number], SQL>>
export const figures = ['pledges', 'fulfilled', 'late', 'promised', 'received'] as const

type As = { readonly status: SQL; readonly received: SQL; readonly late: SQL }

export function sharesAs({ status, received, late }: As): Shares {
  return {
    pledges: sql`(${status} = 'confirmed')`,
    fulfilled: sql`(${status} = 'confirmed' and ${received} >= p.amount)`,
    late,
    promised: sql`iif(${status} = 'confirmed', p.amount, 0)`,
    received: sql`iif(${status} in ('confirmed', 'withdrawn'), ${received}, 0)`,
  }
}

/** As it stands. */
export const shares = sharesAs({ status: sql`p.status`, received: sql`p.received`, late: sql`p.late` })

/** `"pledges", "fulfilled", …`, each made by `of`, separated by commas. */
export function eachFigure(of: (name: SQL, figure: keyof Shares) => SQL): SQL {
  return sql.join(
    figures.map((figure) => of(sql`${sql.identifier(figure)}`, figure)),
    sql`, `,
  )
}
