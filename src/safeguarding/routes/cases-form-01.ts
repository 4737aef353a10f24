import { Hono, type Context } from 'hono'
import { AppError } from '../../core/errors.ts'
import { idsOf } from '../../units/queries/units.ts'
import type { Env } from '../../web/env.ts'
import { renderPage, respond } from '../../web/respond.tsx'
import { viaWords } from '../../web/words/concerns.ts'
import { ageWords } from '../../web/words/forum.ts'
import { answer } from '../../web/write.ts'
import { FormPage, FormStatePage, type FormModel } from '../pages/form-01.tsx'
import { PaperPage } from '../pages/form-01-paper.tsx'
import type { Case } from '../queries/case.ts'
import { dueOf } from '../rules/case-due.ts'
import { emptyForm, SaveForm, storedForm, type Form01 } from '../rules/case-form-01.ts'
import { saveForm } from '../service/case-form-01.ts'
import { caseOf, noteRead, revealed, seqOf } from './case-model.ts'

export const caseForm01Routes = new Hono<Env>()
const path = '/bao-ve/ca/:seq{[0-9]{1,9}}/mau-01'

/** Whether the form was begun; what stands in it is shown only on asking, like the child's own words. */
caseForm01Routes.get(path, async (c) => {
  const one = await caseOf(c)
  await noteRead(c, one, 'concern')
  const { seq, status, level } = one
  const isBegun = status === 'assessing' && one.parts.includes('"form"')
  return respond(c, { seq, status, level, due: dueOf(one), isBegun, readAt: c.get('ctx').now }, FormStatePage)
})

caseForm01Routes.post(path, async (c) => respond(c, await formModel(c), FormPage))

caseForm01Routes.post(`${path}/in`, async (c) => respond(c, await formModel(c), PaperPage))

caseForm01Routes.post(`${path}/luu`, async (c) => {
  await caseOf(c)
  return answer(c, SaveForm, {
    act: (ctx, input) => saveForm(ctx, seqOf(c), input),
    to: `/bao-ve/ca/${seqOf(c)}/mau-01`,
    again: async (status) => {
      const one = await caseOf(c)
      if (one.status !== 'assessing') throw new AppError('conflict', { state: one.status })
      return renderPage(c, await formModel(c), FormPage, status)
    },
  })
})

/** The form with what is kept of it; before that, with what the case itself tells. */
async function formModel(c: Context<Env>): Promise<FormModel> {
  const one = await caseOf(c)
  const { words, form } = await revealed(c, one)
  const { now, settings } = c.get('ctx')
  const { seq, version, receivedAt } = one
  return {
    seq,
    version,
    receivedAt,
    words: words ?? null,
    form: storedForm(form) ?? knownForm(one, settings.owner.name),
    readAt: now,
  }
}

function knownForm({ source, ageBand, unitName, within }: Case, agency: string): Form01 {
  const isPlaceKnown = idsOf(within).length > 2 // a commune has the province and the country above it
  return {
    ...emptyForm,
    agency,
    via: viaWords[source],
    birth: ageBand === null ? '' : ageWords[ageBand],
    place: isPlaceKnown ? unitName : '',
  }
}
