import type { PledgerKind } from '../../pledges/rules/pledge.ts'

/** What the public reads in place of the name of who stays unnamed. */
export const unnamedWords: Readonly<Record<PledgerKind, string>> = {
  enterprise: 'Một doanh nghiệp',
  organisation: 'Một tổ chức',
  person: 'Một nhà hảo tâm',
  household: 'Một gia đình',
}
