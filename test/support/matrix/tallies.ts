import type { Role } from '../../../src/core/access.ts'
import type { Case } from '../matrix.ts'
import { give } from '../tallied.ts'
import { unit } from '../world.ts'

const readers: readonly Role[] = ['front', 'commune', 'reporter', 'leader']

/** A tally is asked for by its address: outside one's units it is not there. */
function desk(path: string): Case {
  const asked = `${path}?don-vi=${unit.ducLinh}&nam=2026`
  return {
    method: 'GET',
    path,
    access: readers,
    scoped: true,
    prepare: async () => (await given(), { path: asked }),
  }
}

function open(path: string, asked: string = path): Case {
  return { method: 'GET', path, access: 'anyone', prepare: async () => (await given(), { path: asked }) }
}

async function given(): Promise<void> {
  await give({ unitId: unit.ducLinh, amount: 40, measure: 'gift', receipts: [31] })
}

export const tallyMatrix: readonly Case[] = [
  desk('/quan-tri/tong-hop'),
  desk('/quan-tri/tong-hop/tai-ve'),
  open('/cong-khai'),
  open('/cong-khai/tai-ve'),
  open('/cong-khai/cach-tinh'),
  open('/cam-ket'),
  open('/cam-ket/:seq{[0-9]{1,15}}', '/cam-ket/1'),
]
