import { BackLink, Button, Choices, ErrorSummary, Form, issueOf, Note } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { partWords } from '../../web/words/campaigns.ts'
import { inSentence } from '../../web/words/units.ts'
import { eventParts } from '../rules/event.ts'
import { AllAnswers } from './answers.tsx'
import type { OwnEventModel } from './own-event.tsx'
import { Points } from './own-tasks.tsx'
import { holderWords, ownHref, titleOf } from './words.tsx'

export type OwnCheckModel = OwnEventModel & { readonly approveWorkingDays: number }

/** Part 7: everything that was answered, each part with its way back, and one button. */
export const OwnCheckPage: Page<OwnCheckModel> = {
  layout: 'staff',
  title: ({ event }) => `${partWords[7]}: sự kiện số ${event.seq}`,
  current: '/nha-truong/su-kien',
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href={ownHref(model.event.seq)}>{titleOf(model.event)}</BackLink>
      <p class="meta">Phần 7 trên 7</p>
      <h1>{partWords[7]}</h1>
      <p class="meta">
        Đơn vị tổ chức:{' '}
        {holderWords({ name: model.event.organisation?.name ?? null, unitName: model.event.unitName })}
      </p>
      <Open {...model} />
      <AllAnswers event={model.event} changeHref={(part) => ownHref(model.event.seq, `/${part}`)} />
      <Send {...model} frame={frame} />
    </div>
  ),
}

/** The parts that keep it from being sent. */
function Open({ event, states, points }: OwnCheckModel) {
  const open = eventParts.filter((part) => states[part] === 'doing' || states[part] === 'todo')
  const unmended = points.filter(({ section }) => states[section] === 'mend')
  return (
    <>
      {open.length > 0 && (
        <Note kind="lamp" icon="info" title="Cần làm xong các phần này rồi mới gửi được">
          <ul>
            {open.map((part) => (
              <li>
                <a class="back" href={ownHref(event.seq, `/${part}`)}>
                  {part}. {partWords[part]}
                </a>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {unmended.length > 0 && <Points points={unmended} seq={event.seq} />}
    </>
  )
}

function Send({ event, approveWorkingDays, frame }: OwnCheckModel & { readonly frame: Frame }) {
  const twice = issueOf(frame, 'another')
  return (
    <Form frame={frame} action={ownHref(event.seq, '/gui')} version={event.version}>
      {twice !== undefined && (
        <>
          <Choices
            frame={frame}
            name="another"
            kind="checkbox"
            legend="Cùng ngày đã có một hoạt động"
            options={[{ value: 'yes', label: 'Đây là hoạt động khác' }]}
          />
          {twice.n !== undefined && (
            <p>
              <a class="back" href={ownHref(twice.n)}>
                Mở sự kiện số {twice.n}
              </a>
            </p>
          )}
        </>
      )}
      <p>
        Gửi đến Ủy ban nhân dân {inSentence(event.unitName)}. Xã xem trong {approveWorkingDays} ngày làm việc.
      </p>
      <p>
        <Button big>Gửi đăng ký</Button>
      </p>
    </Form>
  )
}
