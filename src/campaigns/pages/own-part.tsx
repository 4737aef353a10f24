import { formatMoment } from '../../core/vi/dates.ts'
import { BackLink, Button, ErrorSummary, Form, Note, SummaryList } from '../../web/components/index.ts'
import type { Child } from 'hono/jsx'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { partWords } from '../../web/words/campaigns.ts'
import type { UnitChoice } from '../../units/queries/choose.ts'
import type { OpenCampaign } from '../queries/campaigns.ts'
import type { EventPoint, StoredEvent } from '../queries/events.ts'
import type { EventPart } from '../rules/event.ts'
import { rowsOf } from './answers.tsx'
import { ContactFields } from './own-part-contact.tsx'
import { NeedFields } from './own-part-needs.tsx'
import { PeopleFields } from './own-part-people.tsx'
import { SafetyFields } from './own-part-safety.tsx'
import { WhatFields, WhereFields } from './own-part-what.tsx'
import { ownHref, titleOf } from './words.tsx'

export type OwnPartModel = {
  readonly event: StoredEvent
  readonly part: EventPart
  /** What the commune asks for in this part. */
  readonly points: readonly EventPoint[]
  /** Part 1: what may be chosen. */
  readonly campaigns: readonly OpenCampaign[]
  /** Part 2: names to pick from, and what was found for the one that was typed. */
  readonly communes: readonly string[]
  readonly choices: readonly UnitChoice[]
  /** Somebody else saved while this was being typed. */
  readonly overtaken: boolean
}
export type FieldsProps = { readonly model: OwnPartModel; readonly frame: Frame }

/** One part of a registration. */
export const OwnPartPage: Page<OwnPartModel> = {
  layout: 'staff',
  title: ({ event, part }) => `${partWords[part]}: sự kiện số ${event.seq}`,
  current: '/nha-truong/su-kien',
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href={ownHref(model.event.seq)}>{titleOf(model.event)}</BackLink>
      <p class="meta">Phần {model.part} trên 7</p>
      <h1>{partWords[model.part]}</h1>
      {model.overtaken && <Overtaken {...model} />}
      {model.points.length > 0 && (
        <Note kind="error" title="Xã đề nghị bổ sung ở phần này">
          <ul>
            {model.points.map(({ n, body }) => (
              <li>
                Điểm {n}: {body}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <Form frame={frame} action={ownHref(model.event.seq, `/${model.part}`)} version={model.event.version}>
        {fields[model.part]({ model, frame })}
        <p class="row">
          <Button big>Lưu và tiếp tục</Button>
          <Button kind="second" name="later" value="yes">
            Lưu, làm tiếp sau
          </Button>
        </p>
      </Form>
    </div>
  ),
}

/** What stands there now, beside what was typed: pressing again puts the typed text in its place. */
function Overtaken({ event, part }: OwnPartModel) {
  const { changed } = event
  return (
    <Note kind="lamp" icon="info" title="Bản đang lưu">
      {changed !== null && (
        <p>
          {changed.by} lưu lúc {formatMoment(changed.at)}. Chữ vừa gõ còn ở dưới; bấm lưu lần nữa thì thay bản
          này.
        </p>
      )}
      <SummaryList rows={rowsOf(part, event)} />
    </Note>
  )
}

const fields: Readonly<Record<EventPart, (props: FieldsProps) => Child>> = {
  1: WhatFields,
  2: WhereFields,
  3: PeopleFields,
  4: NeedFields,
  5: SafetyFields,
  6: ContactFields,
}
