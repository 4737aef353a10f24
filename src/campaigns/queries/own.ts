import { personOf, type Actor } from '../../core/access.ts'
import type { Own } from './own-events.ts'

/** The organisations that a person serves, and the units whose committee that person may speak for. */
export function ownOf(actor: Actor): Own {
  const grants = actor.kind === 'person' ? actor.grants : []
  return {
    organisations: [
      ...new Set(
        grants.flatMap(({ role, organisationId }) =>
          role === 'school' && organisationId !== null ? [organisationId] : [],
        ),
      ),
    ],
    units: [...new Set(grants.flatMap(({ role, unitId }) => (role === 'commune' ? [unitId] : [])))],
    personId: personOf(actor),
  }
}
