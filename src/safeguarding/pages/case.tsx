import { formatMoment, type Instant } from '../../core/vi/dates.ts'
import { BackLink, Button, ErrorSummary, Form, Note, Tag } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { caseNumber, concernWords, dangerWords, sourceWords, wishWords } from '../../web/words/concerns.ts'
import { traits } from '../../web/words/forum.ts'
import type { UnitChoice } from '../../units/queries/choose.ts'
import type { Case, Handover, Officer } from '../queries/case.ts'
import type { CaseEntry } from '../queries/case-log.ts'
import type { Due } from '../rules/case-due.ts'
import type { Reason } from '../rules/case-reasons.ts'
import type { ConcernAction, TextPart } from '../rules/concern.ts'
import { Closed, closedPath, isClosed } from './case-closed.tsx'
import { CaseLog } from './case-log.tsx'
import { DueTag, LevelTag, LockAfterwards } from './case-parts.tsx'
import { Advice, AssessForm, HandOverForm } from './case-steps.tsx'
import { Dismissal, OtherSteps } from './case-others.tsx'
import { CaseWords } from './case-words.tsx'

/** What a child and those who help it wrote; in a model only after somebody asked for it by name. */
export type Words = Readonly<Partial<Record<Exclude<TextPart, 'reason' | 'form'>, string>>> & {
  readonly reasons: readonly Reason[]
}

export type ShownCase = Omit<Case, 'id' | 'ideaId' | 'parts' | 'within' | 'unitId' | 'dismissedBy'> & {
  readonly due: Due
}

export type CaseModel = {
  readonly case: ShownCase
  /** Which parts of its words exist. */
  readonly parts: readonly TextPart[]
  readonly words: Words | null
  readonly handovers: readonly Handover[]
  /** The steps open to this person now: what the forms are. */
  readonly actions: readonly ConcernAction[]
  /** Those of its unit and above who may take it. */
  readonly officers: readonly Officer[]
  readonly communes: readonly string[]
  readonly choices: readonly UnitChoice[]
  readonly log: readonly CaseEntry[]
  readonly readAt: Instant
}

export const CasePage: Page<CaseModel> = {
  layout: 'staff',
  current: '/bao-ve/ca',
  title: (model) => `Bảo vệ – Ca ${model.case.seq}`,
  body: (model, frame) => (
    <div class="wrap">
      <LockAfterwards path={`/bao-ve/ca/${model.case.seq}`} />
      <ErrorSummary frame={frame} audience="adult" />
      {isClosed(model.case) ? (
        <BackLink href={closedPath(model.case)}>Sổ chuyển</BackLink>
      ) : (
        <BackLink href="/bao-ve/ca">Ca đang mở</BackLink>
      )}
      <Top {...model} />
      {model.case.status === 'waiting' && <Waiting {...model} frame={frame} />}
      {model.case.status === 'assessing' && <Assessing {...model} frame={frame} />}
      {isClosed(model.case) && <Closed {...model} frame={frame} />}
      <CaseLog log={model.log} />
    </div>
  ),
}

type Shown = CaseModel & { readonly frame: Frame }

function Top({ case: one, readAt }: CaseModel) {
  return (
    <>
      <h1>Ca {caseNumber(one.seq)}</h1>
      <p class="tags">
        <LevelTag level={one.level} />
        <Tag kind={one.status === 'handedOver' ? 'done' : 'plain'}>{concernWords[one.status]}</Tag>
        {one.due !== null && <DueTag due={one.due} now={readAt} />}
        {one.source === 'drill' && <Tag>{sourceWords.drill}</Tag>}
        {one.crowded === 1 && <Tag kind="wait">Gửi dồn dập</Tag>}
      </p>
      <p class="meta">{factsOf(one).join(' · ')}</p>
      {one.wish !== null && (
        <p>
          Em muốn: <b>{wishWords[one.wish]}</b>
        </p>
      )}
      {one.status !== 'waiting' && (
        <p>
          Người giữ ca: <b>{one.holder ?? 'chưa có ai'}</b>
          {one.danger !== null && <> · Nguy hiểm tức thì: {lowerFirst(dangerWords[one.danger])}</>}
        </p>
      )}
    </>
  )
}

function factsOf(one: ShownCase): string[] {
  const { ageBand, area } = one
  return [
    sourceWords[one.source],
    `nhận lúc ${formatMoment(one.receivedAt)}`,
    one.unitName,
    ...(ageBand === null && area === null ? [] : [traits({ ageBand, area, province: null })]),
    ...(one.suggested === null ? [] : [`máy gợi ý mức ${one.suggested}`]),
  ]
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function Waiting({ case: one, frame }: Shown) {
  return (
    <>
      <p>Mở ca là nhận giữ ca này. Lời của em chỉ hiện khi bấm thêm một lần nữa.</p>
      <div class="row">
        <Form frame={frame} action={`/bao-ve/ca/${one.seq}/mo`} version={one.version} quiet>
          <Button icon="eye">Mở ca</Button>
        </Form>
        {one.source === 'drill' && <EndDrill case={one} frame={frame} />}
      </div>
    </>
  )
}

function Assessing(model: Shown) {
  const { case: one, frame } = model
  return (
    <>
      {one.source === 'drill' && (
        <Note icon="info" title="Đây là diễn tập">
          <p>Không có trẻ em nào trong ca này. Làm như thật đến bước chuyển, rồi kết thúc diễn tập.</p>
          <EndDrill case={one} frame={frame} />
        </Note>
      )}
      <Dismissal {...model} />
      <div class="split even">
        <div>
          <CaseWords {...model} />
          <Advice />
        </div>
        <div class="only-screen">
          <AssessForm {...model} />
          <HandOverForm {...model} />
          <OtherSteps {...model} />
        </div>
      </div>
    </>
  )
}

function EndDrill({ case: one, frame }: Pick<Shown, 'case' | 'frame'>) {
  return (
    <Form frame={frame} action={`/bao-ve/ca/${one.seq}/ket-thuc`} version={one.version} quiet>
      <Button kind="second" icon="check">
        Kết thúc diễn tập
      </Button>
    </Form>
  )
}
