/** Prints how the screening does on sentences that its rules have not seen: figures only, never a sentence. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtin } from '../../src/safeguarding/rules/screen.ts'
import { trial, type Sample, type Tally } from '../../src/safeguarding/rules/trial.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string): Sample[] => JSON.parse(readFileSync(join(root, path), 'utf8')) as Sample[] // the project's own files
const share = ({ hit, of }: Tally): string =>
  of === 0 ? '–' : `${hit}/${of} (${((100 * hit) / of).toFixed(1).replace('.', ',')} %)`

for (const path of ['test/support/screening/held-out.json', 'src/safeguarding/rules/samples.json']) {
  const told = trial(builtin, read(path))
  console.log(`\n${path.split('/').at(-1)}`)
  console.log(`Lời kể tìm thấy: ${share({ hit: told.found, of: told.of })}`)
  console.log(
    `Câu bình thường bị nêu lên: ${share({ hit: told.raised, of: told.harmless })}; mức 3: ${told.grave}`,
  )
  for (const [kind, tally] of Object.entries(told.byKind)) console.log(`| ${kind} | ${share(tally)} |`)
  for (const [spelling, { found, raised }] of Object.entries(told.bySpelling))
    console.log(`| ${spelling} | ${share(found)} | ${share(raised)} |`)
}
