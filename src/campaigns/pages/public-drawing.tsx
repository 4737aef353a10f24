import { Boat, Hands, Kites, Lanterns, Shoots } from '../../web/drawings/index.ts'
import type { CampaignKind } from '../rules/campaign.ts'

/** The drawing of a kind of campaign. It says nothing that the words do not. */
export function CampaignDrawing({ kind }: { readonly kind: CampaignKind }) {
  switch (kind) {
    case 'mid_autumn':
      return <Lanterns />
    case 'childrens_day':
      return <Kites />
    case 'action_month':
      return <Shoots />
    case 'family_day':
      return <Hands />
    case 'other':
      return <Boat />
    default:
      return never(kind)
  }
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
