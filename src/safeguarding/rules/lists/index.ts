import type { Lists } from '../screen/compile.ts'
import { acts } from './acts.ts'
import { body } from './body.ts'
import { ignored } from './ignored.ts'
import { life } from './life.ts'
import { people } from './people.ts'
import { harm } from './harm.ts'
import { contexts } from './contexts.ts'
import { danger } from './danger.ts'
import { points } from './points.ts'
import { rest } from './rest.ts'
import { death } from './death.ts'
import weights from './weights.json' with { type: 'json' }
import { marriage } from './marriage.ts'
import { taken } from './taken.ts'
import { work } from './work.ts'

/** The lists as they come with the house; protection officers add to them and take from them (rules/edits). */
export const builtin: Lists = {
  ...people,
  ...acts,
  ...body,
  ...life,
  ...contexts,
  ...ignored,
  ...death,
  ...danger,
  ...harm,
  ...rest,
  ...work,
  ...marriage,
  ...taken,
  ...points,
  ...weights,
}
