/** What an organiser may ask for, each in a number of its own. */
export const needKinds = ['gifts', 'cakes', 'lanterns', 'stage', 'vehicles', 'water', 'medics'] as const
export type NeedKind = (typeof needKinds)[number]

/** `none`: nothing is asked for. `value` in đồng, as the organiser guesses it. */
export type Needs = {
  readonly none: boolean
  readonly counts: Readonly<Partial<Record<NeedKind, number>>>
  readonly value: number | null
}
