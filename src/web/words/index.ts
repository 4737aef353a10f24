import type { Issue } from '../../core/errors.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { accountIssues } from './accounts.ts'
import { campaignIssues } from './campaigns.ts'
import { commonIssues } from './common.ts'
import { forumIssues } from './forum.ts'
import { pledgeIssues } from './pledges.ts'
import { settingsIssues } from './settings.ts'
import { askIssues } from './ask.ts'
import { concernsIssues } from './concerns.ts'
import { dutyIssues } from './duty.ts'
import { privacyIssues } from './privacy.ts'
import { unitIssues } from './units.ts'

/** The field's words for what is wrong: every sentence code of the rules, translated once. */
const issueWords: Readonly<Record<string, string>> = {
  ...commonIssues,
  ...forumIssues,
  ...accountIssues,
  ...unitIssues,
  ...settingsIssues,
  ...campaignIssues,
  ...askIssues,
  ...concernsIssues,
  ...dutyIssues,
  ...privacyIssues,
  ...pledgeIssues,
}

/** The sentence of an issue, `{n}` filled in; a code without words asks to look again. */
export function sentence(issue: Issue): string {
  const words = issueWords[issue.code] ?? commonIssues['field.wrong'] ?? issue.code
  return issue.n === undefined ? words : words.replace('{n}', formatNumber(issue.n))
}

/** Whether a sentence code has words. For the test that compares rules and words. */
export function hasWords(code: string): boolean {
  return code in issueWords
}
