// The embedded server over one database file, in a process of its own that tells its CPU time when asked.
import { bindingOver } from '../serve/d1.ts'
import { newLog } from '../serve/log.ts'
import { listen, urlOf } from '../serve/server.ts'
import { openSqlite } from '../serve/sqlite.ts'
import { newWork } from '../serve/work.ts'
import { loadWorker } from '../serve/worker.ts'

const [database = '', main = '', bindings = '{}'] = process.argv.slice(2)
const log = newLog(false)
const sqlite = openSqlite(database)
const server = await listen(
  {
    worker: await loadWorker(main),
    env: { ...(JSON.parse(bindings) as object), DB: bindingOver(sqlite) }, // given by the bench
    assets: new Map(),
    front: { trustProxy: true, publicUrl: undefined },
    work: newWork(log),
    log,
  },
  { host: '127.0.0.1', port: 0 },
)

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
process.on('disconnect', () => process.exit(0))
process.send?.(urlOf(server, '127.0.0.1'))
