import { accountTemplates } from './accounts.ts'
import { calendarTemplates } from './calendar.ts'
import { campaignTemplates } from './campaigns.ts'
import { childTemplates } from './child.ts'
import { deskTemplates } from './desk.ts'
import { errorTemplates } from './errors.ts'
import { peopleTemplates } from './people.ts'
import { pledgeTemplates } from './pledges.ts'
import { publicTemplates } from './public.ts'
import { stepTemplates } from './steps.ts'
import { tallyTemplates } from './tallies.ts'
import { unitTemplates } from './units.ts'
import { askTemplates } from './ask.ts'
import { concernsTemplates } from './concerns.ts'
import { dutyTemplates } from './duty.ts'
import { privacyTemplates } from './privacy.ts'
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
  ...campaignTemplates,
  ...calendarTemplates,
  ...pledgeTemplates,
  ...tallyTemplates,
  ...askTemplates,
  ...concernsTemplates,
  ...dutyTemplates,
  ...privacyTemplates,
  ...errorTemplates,
]
