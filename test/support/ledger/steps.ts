import * as fc from 'fast-check'

const doings = [
  'promise',
  'confirm',
  'record',
  'verify',
  'reverse',
  'withdraw',
  'cancel',
  'undo',
  'night',
] as const
export type Doing = (typeof doings)[number]

/** What may go wrong on the way: the same key again or twice at once, another body, or a write or its answer lost. */
const twists = [
  'none',
  'again',
  'together',
  'otherBody',
  'lostBefore',
  'lostAfter',
  'lostForGood',
  'lostAnswers',
  'stale',
] as const
export type Twist = (typeof twists)[number]

/** How large a part is, measured by what is still missing. */
const sizes = ['one', 'third', 'rest', 'restAndOne', 'whole', 'huge'] as const
export type Size = (typeof sizes)[number]

/** One step of a story, in places that are only known while it is told: numbers are taken modulo what is there. */
export type Step = {
  readonly do: Doing
  readonly pledge: number
  readonly entry: number
  readonly who: number
  /** Somebody out of reach, or without the right. */
  readonly stray: boolean
  readonly size: Size
  readonly reason: boolean
  readonly twist: Twist
  readonly terms: Terms
}

export type Terms = {
  readonly unit: number
  readonly campaign: number
  readonly measure: number
  readonly year: number
  readonly amount: number
  /** Days from the promise to its end. */
  readonly days: number
}

const number = fc.nat(999)
const amount = fc.oneof(
  fc.constantFrom(1, 2, 3, 1_000_000_000_000),
  fc.integer({ min: 1, max: 50_000_000 }),
  fc.integer({ min: 1, max: 100 }),
)

const terms = fc.record({
  unit: number,
  campaign: number,
  measure: number,
  year: number,
  amount,
  days: fc.integer({ min: 0, max: 900 }),
})

function step(does: fc.Arbitrary<Doing>): fc.Arbitrary<Step> {
  return fc.record({
    do: does,
    pledge: number,
    entry: number,
    who: number,
    stray: often(1, 12),
    size: fc.constantFrom(...sizes),
    reason: often(1, 2),
    twist: fc.oneof(
      { weight: 13, arbitrary: fc.constant('none' as const) },
      { weight: 9, arbitrary: fc.constantFrom(...twists) },
    ),
    terms,
  })
}

const anyDoing = fc.oneof(
  ...([3, 4, 8, 11, 4, 1, 1, 2, 1] as const).map((weight, at) => ({
    weight,
    arbitrary: fc.constant(doings[at] ?? 'verify'),
  })),
)

/** A story begins with a promise that somebody else confirms; then anything may come. */
export const stories: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    step(fc.constant('promise')),
    step(fc.constant('confirm')),
    fc.array(step(anyDoing), { minLength: 2, maxLength: 12 }),
  )
  .map(([first, second, rest]) => [first, second, ...rest])

/** The most that may be promised or received at once. */
const most = 1_000_000_000_000

/** The part that a step means, when so much is missing of so much. */
export function partOf(size: Size, missing: number, whole: number): number {
  const rest = Math.min(Math.max(missing, 1), most - 1)
  const parts: Readonly<Record<Size, number>> = {
    one: 1,
    third: Math.ceil(rest / 3),
    rest,
    restAndOne: rest + 1,
    whole,
    huge: most,
  }
  return parts[size]
}

/** The thing at that place, counted round and round. */
export function pick<T>(list: readonly T[], at: number): T | undefined {
  return list[at % list.length]
}

function often(times: number, of: number): fc.Arbitrary<boolean> {
  return fc.nat(of - 1).map((n) => n < times)
}
