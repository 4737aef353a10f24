import type { Level } from '../rules/concern.ts'

/** What a text may tell of its writer: for the order of reading and for the card with 111, and for nothing else. */
export type Seen = {
  readonly level: 0 | Level
  /** A child who may hurt itself should not be alone: the card says one line more. */
  readonly stay: boolean
}

/** Looks at a text. The lists are large, so that they are loaded with the first text and not with the first page. */
export async function seenIn(text: string): Promise<Seen> {
  const { screen } = await import('../rules/screen.ts')
  const { level, signs } = screen(text)
  return { level, stay: signs.some(({ kind }) => kind === 'selfHarm') }
}
