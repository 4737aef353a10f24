import { forumRoutes } from './forum/routes.ts'
import { healthRoutes } from './home/health-routes.ts'
import { homeRoutes } from './home/routes.ts'
import { safeguardingRoutes } from './safeguarding/routes.ts'
import { house } from './web/house.ts'
import { watch } from './watch.ts'

/** What children and the public open: loaded at once. */
export const site = house([safeguardingRoutes, forumRoutes, homeRoutes], watch, [healthRoutes])
