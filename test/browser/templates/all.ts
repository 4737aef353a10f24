import { accountTemplates } from './accounts.ts'
import { childTemplates } from './child.ts'
import { deskTemplates } from './desk.ts'
import { errorTemplates } from './errors.ts'
import { peopleTemplates } from './people.ts'
import { publicTemplates } from './public.ts'
import { stepTemplates } from './steps.ts'
import { unitTemplates } from './units.ts'
import type { Template } from './template.ts'

/** Every page of the site in every state that looks different. */
export const templates: readonly Template[] = [
  ...childTemplates,
  ...stepTemplates,
  ...publicTemplates,
  ...deskTemplates,
  ...unitTemplates,
  ...accountTemplates,
  ...peopleTemplates,
  ...errorTemplates,
]
