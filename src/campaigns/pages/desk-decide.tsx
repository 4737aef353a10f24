import { Button, DateField, Form, LinkButton, MoreLink, Note, TextArea } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { partNames } from '../../web/words/campaigns.ts'
import { eventParts } from '../rules/event.ts'
import type { DeskEventModel } from './desk-event.tsx'
import { deskHref } from './words.tsx'

type Props = DeskEventModel & { readonly frame: Frame }

/** What the reader may do with the event now. */
export function Decide(props: Props) {
  const { event, actions } = props
  return (
    <>
      {actions.includes('approve') && <Approve {...props} />}
      {actions.includes('askChanges') && <AskChanges {...props} />}
      {actions.includes('resume') && <Resume {...props} />}
      {(actions.includes('postpone') || actions.includes('cancel')) && (
        <p class="row">
          {actions.includes('postpone') && (
            <LinkButton kind="second" href={deskHref(event.seq, '/hoan')}>
              Hoãn sự kiện
            </LinkButton>
          )}
          {actions.includes('cancel') && (
            <LinkButton kind="second" href={deskHref(event.seq, '/huy')}>
              Hủy sự kiện
            </LinkButton>
          )}
        </p>
      )}
      {event.approvedAt !== null && (
        <p>
          <MoreLink href={`/su-kien/${event.seq}`}>Xem trang công khai</MoreLink>
        </p>
      )}
    </>
  )
}

function Approve({ event, isOwn, frame }: Props) {
  if (isOwn)
    return (
      <Note icon="person" title="Cần một người khác ghi nhận">
        <p>Sự kiện này do bạn gửi. Người khác của xã, hoặc của tỉnh, ghi nhận.</p>
      </Note>
    )
  return (
    <Form frame={frame} action={deskHref(event.seq, '/ghi-nhan')} version={event.version}>
      <fieldset class="sheet">
        <legend>Ghi nhận</legend>
        <p>Tên, ngày giờ, nơi tổ chức hiện trên lịch công khai. Người phụ trách và số người không hiện.</p>
        <p>
          <Button big icon="check">
            Ghi nhận sự kiện
          </Button>
        </p>
      </fieldset>
    </Form>
  )
}

function AskChanges({ event, frame }: Props) {
  return (
    <Form frame={frame} action={deskHref(event.seq, '/bo-sung')} version={event.version}>
      <fieldset class="sheet">
        <legend>Hoặc đề nghị bổ sung</legend>
        <p>Chỉ ghi vào phần cần sửa; mỗi dòng là một điểm. Đơn vị được báo qua thư.</p>
        {eventParts.map((part) => (
          <TextArea
            frame={frame}
            name={`section${part}`}
            label={`Phần ${part}: ${partNames[part]}`}
            rows={2}
          />
        ))}
        <p class="row">
          <Button kind="second">Gửi đề nghị bổ sung</Button>
        </p>
      </fieldset>
    </Form>
  )
}

function Resume({ event, frame }: Props) {
  return (
    <Form frame={frame} action={deskHref(event.seq, '/to-chuc-lai')} version={event.version}>
      <fieldset class="sheet">
        <legend>Ghi ngày mới</legend>
        <DateField
          frame={frame}
          name="day"
          legend="Ngày tổ chức"
          hint="Sự kiện trở lại lịch công khai với ngày này, giờ như cũ."
          value={event.newDay ?? undefined}
        />
        <p>
          <Button>Ghi ngày mới</Button>
        </p>
      </fieldset>
    </Form>
  )
}
