/**
 * How many tries in how many minutes. An account closes to the address that tries it, and only after many more to
 * all: else anybody could lock out anybody. A commune's office shares one address, so an address may do more.
 */
export const tries = {
  account: { max: 10, minutes: 15 },
  accountEverywhere: { max: 100, minutes: 15 },
  address: { max: 60, minutes: 15 },
  code: { max: 6, minutes: 15 },
  resetAccount: { max: 3, minutes: 60 },
  resetAddress: { max: 20, minutes: 60 },
} as const
export type Tries = (typeof tries)[keyof typeof tries]

export const linkLimits = { resetMinutes: 60, invitationDays: 7 } as const
