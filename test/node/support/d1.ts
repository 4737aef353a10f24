import { runOn } from '../../../scripts/d1/wrangler.ts'

/** Rows of each statement in a local D1 database of wrangler's. */
export async function execute(persistTo: string, statements: string): Promise<unknown[]> {
  const answers = await runOn({ name: 'mang-non', remote: false, persistTo })([statements])
  return answers.map(({ results }) => results)
}
