import { protectRoutes } from './safeguarding/protect-routes.ts'
import { house } from './web/house.ts'
import { watch } from './watch.ts'

/** Where protection officers work: loaded with their first request. */
export const protect = house([protectRoutes], watch)
