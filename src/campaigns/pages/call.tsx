import { BackLink, Button, DateField, ErrorSummary, Form, TextArea } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import type { StoredEvent } from '../queries/events.ts'
import { eventLimits } from '../rules/event.ts'
import { dayWords, deskHref, ownHref, StatusTag, titleOf } from './words.tsx'

export type CallModel = {
  readonly event: Pick<
    StoredEvent,
    'seq' | 'version' | 'title' | 'status' | 'day' | 'newDay' | 'approvedAt' | 'campaign'
  >
  readonly action: 'postpone' | 'cancel'
  /** From whose page it is done. */
  readonly side: 'own' | 'desk'
}

/** Postponing or cancelling, with the reason that the public reads. */
export const CallPage: Page<CallModel> = {
  layout: 'staff',
  title: ({ event, action, side }) => `${side === 'own' ? '' : 'Xã: '}${words[action].title} số ${event.seq}`,
  body: ({ event, action, side }, frame) => {
    const href = side === 'own' ? ownHref : deskHref
    return (
      <div class="wrap narrow">
        <ErrorSummary frame={frame} audience="adult" />
        <BackLink href={href(event.seq)}>{titleOf(event)}</BackLink>
        <h1>{words[action].title}</h1>
        <p class="row">
          <StatusTag status={event.status} />
          {event.day !== null && <span>{dayWords(event.day)}</span>}
        </p>
        <Form frame={frame} action={href(event.seq, words[action].path)} version={event.version}>
          <TextArea
            frame={frame}
            name="reason"
            label="Lý do"
            hint={
              event.approvedAt === null
                ? 'Trường và xã đọc được. Không ghi tên hay chuyện riêng của ai.'
                : 'Lý do hiện công khai trên trang của sự kiện. Không ghi tên hay chuyện riêng của ai.'
            }
            rows={3}
            n={eventLimits.reasonMax}
          />
          {action === 'postpone' && (
            <DateField
              frame={frame}
              name="newDay"
              legend="Ngày dự kiến mới (không bắt buộc)"
              hint="Chưa biết thì để trống. Ngày mới có hiệu lực khi xã ghi lại."
              value={event.newDay ?? undefined}
            />
          )}
          <p class="row">
            <Button big>{words[action].button}</Button>
          </p>
        </Form>
      </div>
    )
  },
}

const words = {
  postpone: { title: 'Hoãn sự kiện', button: 'Ghi hoãn', path: '/hoan' },
  cancel: { title: 'Hủy sự kiện', button: 'Ghi hủy', path: '/huy' },
} as const
