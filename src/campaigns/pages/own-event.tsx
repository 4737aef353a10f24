import { Button, Crumbs, ErrorSummary, Form, LinkButton } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import type { EventPoint, StoredEvent } from '../queries/events.ts'
import type { EventPart } from '../rules/event.ts'
import type { PartState } from '../rules/open-issues.ts'
import { Standing } from './own-standing.tsx'
import { Tasks } from './own-tasks.tsx'
import { ownHref, StatusTag, titleOf } from './words.tsx'

/** `mend`: the commune asked for a change there, and nothing was saved since. */
export type TaskState = PartState | 'mend'

export type OwnEventModel = {
  readonly event: StoredEvent
  readonly states: Readonly<Record<EventPart, TaskState>>
  /** What the commune asks for now. */
  readonly points: readonly EventPoint[]
  /** What this person may do with it besides filling it in. */
  readonly actions: readonly ('takeBack' | 'postpone' | 'cancel' | 'discard')[]
}

/** An event as its organiser has it: a list of parts while it can be changed, all answers afterwards. */
export const OwnEventPage: Page<OwnEventModel> = {
  layout: 'staff',
  title: ({ event }) => `Sự kiện số ${event.seq}`,
  current: '/nha-truong/su-kien',
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs
        items={[{ href: '/nha-truong/su-kien', label: 'Sự kiện' }, { label: `Số ${model.event.seq}` }]}
      />
      <h1>{titleOf(model.event)}</h1>
      <p class="row">
        <StatusTag status={model.event.status} />
        <span class="meta">
          Sự kiện số {model.event.seq} · {model.event.campaign.name}
        </span>
      </p>
      {isOpen(model.event) ? <Tasks {...model} /> : <Standing {...model} />}
      <Actions {...model} frame={frame} />
    </div>
  ),
}

export function isOpen({ status }: Pick<StoredEvent, 'status'>): boolean {
  return status === 'draft' || status === 'needsChanges'
}

function Actions({ event, actions, frame }: OwnEventModel & { readonly frame: Frame }) {
  if (actions.length === 0) return null
  const { seq, version } = event
  return (
    <div class="row">
      {actions.includes('takeBack') && (
        <Form frame={frame} action={ownHref(seq, '/rut')} version={version} quiet>
          <Button kind="second" icon="undo">
            Rút lại để sửa
          </Button>
        </Form>
      )}
      {actions.includes('postpone') && (
        <LinkButton kind="second" href={ownHref(seq, '/hoan')}>
          Hoãn sự kiện
        </LinkButton>
      )}
      {actions.includes('cancel') && (
        <LinkButton kind="second" href={ownHref(seq, '/huy')}>
          Hủy sự kiện
        </LinkButton>
      )}
      {actions.includes('discard') && (
        <Form frame={frame} action={ownHref(seq, '/huy')} version={version} quiet>
          <Button kind="second">Bỏ bản nháp</Button>
        </Form>
      )}
    </div>
  )
}
