import { accountRoutes } from './accounts/routes.ts'
import { campaignDeskRoutes } from './campaigns/desk-routes.ts'
import { forumDeskRoutes } from './forum/desk-routes.ts'
import { homeDeskRoutes } from './home/desk-routes.ts'
import { settingsRoutes } from './home/settings-routes.tsx'
import { organisationRoutes } from './organisations/routes.ts'
import { pledgeDeskRoutes } from './pledges/desk-routes.ts'
import { raiseRoutes } from './safeguarding/raise-routes.ts'
import { unitRoutes } from './units/routes.ts'
import { incidentRoutes } from './safeguarding/incident-routes.ts'
import { privacyRoutes } from './safeguarding/privacy-routes.ts'
import { house } from './web/house.ts'
import { watch } from './watch.ts'

/** Where people who sign in work: loaded when the first of them comes, so that a child never waits for it. */
export const staff = house(
  [
    accountRoutes,
    forumDeskRoutes,
    homeDeskRoutes,
    unitRoutes,
    organisationRoutes,
    settingsRoutes,
    campaignDeskRoutes,
    pledgeDeskRoutes,
    privacyRoutes,
    incidentRoutes,
    raiseRoutes,
  ],
  watch,
)
