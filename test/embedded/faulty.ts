import { bindingTo } from '../../scripts/serve/d1.ts'
import type { Answer } from '../../scripts/serve/sqlite.ts'
import type { Cost, Faults } from '../support/faulty.ts'
import { engine } from './database.ts'
import { ask } from './server.ts'

export type { Cost, Faults, Trip } from '../support/faulty.ts'

/**
 * The embedded binding, with something between it and SQLite that counts and fails as `support/faulty.ts` does
 * between D1 and its service. SQLite does not tell the rows that it visits: `read` and `written` are the rows
 * answered and changed, which is never more than D1 would count.
 */
export function wrapped(faults: Faults = {}): { db: D1Database; cost: Cost } {
  const cost: Cost = { trips: 0, queries: 0, read: 0, written: 0 }
  const cross = <T>(sql: string, work: () => T, answers: (made: T) => readonly Answer[]): T => {
    cost.trips += 1
    const trip = { n: cost.trips, sql }
    if (faults.before?.(trip) === true) throw new Error('Network connection lost.')
    const made = work()
    for (const { rows, changes } of answers(made)) {
      cost.queries += 1
      cost.read += rows.length
      cost.written += changes
    }
    if (faults.after?.(trip) === true) throw new Error('Network connection lost.')
    return made
  }
  const db = bindingTo({
    ...engine,
    run: (call) =>
      cross(
        JSON.stringify(call),
        () => engine.run(call),
        (answer) => [answer],
      ),
    batch: (calls) =>
      cross(
        JSON.stringify(calls),
        () => engine.batch(calls),
        (answers) => answers,
      ),
  })
  return { db, cost }
}

/** A request whose database is that one. */
export function askOver(db: D1Database, request: Request): Promise<Response> {
  return ask(request, db)
}
