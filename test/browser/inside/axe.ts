import type { AxeBuilder } from '@axe-core/playwright'

export type AxeOptions = Parameters<AxeBuilder['options']>[0]
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>

/** Runs inside a page that holds axe: what it finds wrong, one line for each place. */
export async function runAxe(options: AxeOptions): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(options: AxeOptions): Promise<Results> } } // put there before
  const { violations } = await axe.run({ ...options, resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}
