// The Worker that the house is compared with: Hono, one query of D1, its rows as JSON; nothing else.
import { Hono } from 'hono'

type Query = { readonly sql: string; readonly values: readonly (string | number | null)[] }
type Env = { Bindings: { DB: D1Database; QUERIES: string } }

let queries: Readonly<Record<string, Query>> | undefined

const app = new Hono<Env>()

app.get('/:name', async (c) => {
  const { sql, values } = queryOf(c.env, c.req.param('name'))
  const { results } = await c.env.DB.prepare(sql)
    .bind(...values)
    .all()
  return c.json(results)
})

app.post('/:name', async (c) => {
  const { sql } = queryOf(c.env, c.req.param('name'))
  const values = await c.req.json<Query['values']>()
  await c.env.DB.prepare(sql)
    .bind(...values)
    .run()
  return c.json({}, 201)
})

function queryOf(env: Env['Bindings'], name: string): Query {
  queries ??= JSON.parse(env.QUERIES) as Readonly<Record<string, Query>> // written by the bench itself
  const query = queries[name]
  if (query === undefined) throw new Error(`no query ${name}`)
  return query
}

export default app
