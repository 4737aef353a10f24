import { concernHoldings } from './retention-concerns.ts'
import { forumHoldings } from './retention-forum.ts'
import { partnerHoldings } from './retention-partners.ts'
import { staffHoldings } from './retention-staff.ts'
import type { Holding } from './retention.ts'

const declared = [...forumHoldings, ...concernHoldings, ...partnerHoldings, ...staffHoldings] as const

type Declared = (typeof declared)[number]
type PersonalOf<H> = H extends { readonly personal: readonly (infer K)[] } ? K : never
/** Every kind of personal data by the name under which the pages explain it. */
export type HoldingKey = PersonalOf<Declared> extends { readonly key: infer Key extends string } ? Key : never

/**
 * Every column of every table: what it tells of whom, and until when. The purge, the page of what is still held and
 * the page that tells people how long are made from this one list.
 */
export const holdings: readonly Holding<HoldingKey>[] = declared
