import type { Context } from 'hono'
import { authorize, demand, personOf } from '../../core/access.ts'
import { AppError } from '../../core/errors.ts'
import { openActions } from '../../core/flow.ts'
import { localDay } from '../../core/vi/dates.ts'
import { compareVi } from '../../core/vi/sort.ts'
import { readTogether } from '../../db/client.ts'
import { logRead } from '../../db/operational.ts'
import { unitChoices, type UnitChoice } from '../../units/queries/choose.ts'
import { unitsWithin } from '../../units/queries/units.ts'
import type { Env } from '../../web/env.ts'
import type { CaseModel, ShownCase } from '../pages/case.tsx'
import { caseSubject, getCase, selectHandovers, selectOfficers, type Case } from '../queries/case.ts'
import { selectCaseLog } from '../queries/case-log.ts'
import { dueOf } from '../rules/case-due.ts'
import { reasonsOf } from '../rules/case-reasons.ts'
import { concernFlow, textParts, type ConcernAction, type TextPart } from '../rules/concern.ts'
import { openTexts } from '../service/case-steps.ts'

/** The case of the address, as far as this person may reach it. @throws AppError `not_found`. */
export async function caseOf(c: Context<Env>): Promise<Case> {
  const { actor, db } = c.get('ctx')
  demand(actor, 'concern.handle')
  const one = await getCase(db, seqOf(c))
  authorize(actor, 'concern.handle', caseSubject(one))
  return one
}

export function seqOf(c: Context<Env>): number {
  return Number(c.req.param('seq'))
}

/** Writes down who opened the case, or its words. */
export async function noteRead(
  c: Context<Env>,
  one: Case,
  subject: 'concern' | 'concern_words',
): Promise<void> {
  const { actor, db, now } = c.get('ctx')
  await logRead(db, { subject, subjectId: one.id, personId: personOf(actor), at: now })
}

/** The words of an open case, and that this person read them. @throws AppError `conflict` once it is closed. */
export async function revealed(
  c: Context<Env>,
  one: Case,
): Promise<Readonly<Partial<Record<TextPart, string>>>> {
  if (one.status !== 'assessing') throw new AppError('conflict', { state: one.status })
  await noteRead(c, one, 'concern_words')
  return openTexts(c.get('ctx'), one.id)
}

/** What the page of a case shows; its words only when they are given. */
export async function caseModel(
  c: Context<Env>,
  one: Case,
  texts?: Readonly<Partial<Record<TextPart, string>>>,
): Promise<CaseModel> {
  const { actor, db, now, settings } = c.get('ctx')
  const day = localDay(now)
  const [handovers, officers, log, communes] = await readTogether(db, [
    selectHandovers(db, one.id),
    selectOfficers(db, one.unitId, now),
    selectCaseLog(db, one.id),
    unitsWithin(db, [settings.rootUnitId], { level: 'commune', day }),
  ])
  const isOpen = one.status === 'assessing'
  return {
    case: shownOf(one),
    parts: isOpen ? partsOf(one) : [],
    words: texts === undefined ? null : wordsOf(texts),
    handovers,
    actions: actionsOf(one, personOf(actor)),
    officers: isOpen ? officers : [],
    communes: isOpen ? communes.map(({ officialName }) => officialName).toSorted(compareVi) : [],
    choices: isOpen ? await choicesOf(c) : [],
    log,
    readAt: now,
  }
}

function shownOf(one: Case): ShownCase {
  const {
    id: _id,
    ideaId: _idea,
    parts: _parts,
    within: _within,
    unitId: _unit,
    dismissedBy: _by,
    ...shown
  } = one
  return { ...shown, due: dueOf(one) }
}

function partsOf({ parts }: Case): TextPart[] {
  const kept = JSON.parse(parts) as string[] // made by json_group_array
  return textParts.filter((part) => kept.includes(part))
}

function wordsOf(texts: Readonly<Partial<Record<TextPart, string>>>): CaseModel['words'] {
  const { reason, form: _form, ...words } = texts
  return { ...words, reasons: reasonsOf(reason) }
}

/** What this person may do with it now; the service decides again. */
function actionsOf(one: Case, me: string): ConcernAction[] {
  return openActions(concernFlow, one.status).filter((action) => {
    if (action === 'endDrill') return one.source === 'drill'
    if (action === 'proposeDismiss') return one.dismissedAt === null && one.source !== 'drill'
    if (action === 'keep') return one.dismissedAt !== null
    return action !== 'dismiss' || (one.dismissedAt !== null && one.dismissedBy !== me)
  })
}

/** Places that fit the name that was typed, when it was not clear. */
async function choicesOf(c: Context<Env>): Promise<readonly UnitChoice[]> {
  const { db, now, settings } = c.get('ctx')
  const { issues, values } = c.get('frame').form
  const typed = values['unit']
  if (typeof typed !== 'string' || !issues.some(({ field }) => field === 'unit')) return []
  const root = settings.rootUnitId
  return unitChoices(db, typed, { day: localDay(now), near: root, level: 'commune', within: [root] })
}
