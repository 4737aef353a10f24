/**
 * Two protectors say yes to a third, and to taking away a protector's second factor. While fewer than two could,
 * an administrator is enough; the audit says so.
 */
export const protectorsNeeded = 2
/** A reset that nobody agreed to for so long is over. */
export const resetDays = 7

/** What an administrator's proposal of a protector becomes. `others` are the protectors who could say yes. */
export function proposalStatus(others: number): 'proposed' | 'active' {
  return others < protectorsNeeded ? 'active' : 'proposed'
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
