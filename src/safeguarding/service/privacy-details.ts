import type { Keys } from '../../db/keys.ts'
import type { RequestDetails } from '../rules/privacy.ts'

/** Who asked for what, under a key of its own. */
export function sealDetails(keys: Keys, details: RequestDetails): string {
  return keys.seal('privacy', JSON.stringify(details))
}

/** The same as it was sealed; undefined when its term is over, or the secret is another. */
export function openDetails(keys: Keys, sealed: string | null): RequestDetails | undefined {
  const text = sealed === null ? undefined : keys.unseal('privacy', sealed)
  return text === undefined ? undefined : (JSON.parse(text) as RequestDetails) // sealed by ourselves
}
