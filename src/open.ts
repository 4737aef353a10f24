import { campaignRoutes } from './campaigns/routes.ts'
import { pledgeRoutes } from './pledges/routes.ts'
import { privacyPublicRoutes } from './safeguarding/routes/privacy-public.ts'
import { house } from './web/house.ts'
import { watch } from './watch.ts'

/** What the public opens besides the forum: campaigns, pledges and their tallies. Loaded with the first who comes. */
export const open = house([campaignRoutes, pledgeRoutes, privacyPublicRoutes], watch)
