/**
 * Two protectors say yes to a third, and to taking away a protector's second factor. Until two people have been
 * protectors of a unit, an administrator is enough; the audit says so. Ended posts count: whoever may end a post
 * must not be able to open that door again by it.
 */
const protectorsNeeded = 2
/** How many of those who stay are told that a protector's post was ended or cut short. */
export const toldProtectors = 20
/** A reset that nobody agreed to for so long is over. */
export const resetDays = 7

/** Whether an administrator alone decides. `ever` counts the people who were ever given such a post there. */
export function isFounding(ever: number): boolean {
  return ever < protectorsNeeded
}

export type Proposal = {
  readonly personId: string
  readonly grantedBy: string | null
}

/** What one protector's yes does: the first is noted, the second makes it so. */
export function yesOf(proposal: Proposal, personId: string): 'first' | 'second' | 'own' | 'again' {
  if (proposal.personId === personId) return 'own'
  if (proposal.grantedBy === null) return 'first'
  return proposal.grantedBy === personId ? 'again' : 'second'
}
