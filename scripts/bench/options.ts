export type Options = {
  /** Rows of each kind. */
  readonly sizes: readonly number[]
  /** Only cases whose name holds one of these; all when empty. */
  readonly only: readonly string[]
  /** A few requests of everything, to see that it still runs. */
  readonly quick: boolean
  /** Keeps the result in docs/bench.md. */
  readonly write: boolean
  /** Runs the burst alone, or leaves it out. */
  readonly burst: 'with' | 'only' | 'without'
}

const all = [1_000, 10_000, 100_000, 1_000_000]

/** @throws Error on an option that is not known. */
export function optionsOf(args: readonly string[]): Options {
  const known = /^--(sizes|pages|quick|write|burst)(?:=(.*))?$/
  const given = new Map<string, string>()
  for (const arg of args) {
    const [, name, value = ''] = known.exec(arg) ?? []
    if (name === undefined)
      throw new Error(`unknown option ${arg}; there are --sizes --pages --burst --quick --write`)
    given.set(name, value)
  }
  const quick = given.has('quick')
  return {
    sizes: listOf(given.get('sizes'))?.map(sizeOf) ?? (quick ? [1_000] : all),
    only: listOf(given.get('pages')) ?? [],
    quick,
    write: given.has('write'),
    burst: burstOf(given.get('burst')),
  }
}

function listOf(text: string | undefined): string[] | undefined {
  return text === undefined ? undefined : text.split(',').map((each) => each.trim())
}

function sizeOf(text: string): number {
  const size = Number(text)
  if (Number.isInteger(size) && size >= 100 && size <= 10_000_000) return size
  throw new Error(`a size is a whole number from 100 on, not ${text}`)
}

function burstOf(text: string | undefined): Options['burst'] {
  if (text === undefined) return 'with'
  if (text === 'only' || text === 'without') return text
  throw new Error('--burst=only or --burst=without')
}
