import { formatDay, formatMoment } from '../../core/vi/dates.ts'
import { Note } from '../../web/components/index.ts'
import type { OwnEventModel } from './own-event.tsx'
import { AllAnswers } from './answers.tsx'
import { ownHref } from './words.tsx'

/** How an event stands that can no longer be changed, and what was answered. */
export function Standing({ event }: OwnEventModel) {
  return (
    <>
      <WhatNow event={event} />
      <AllAnswers event={event} />
    </>
  )
}

function WhatNow({ event }: Pick<OwnEventModel, 'event'>) {
  switch (event.status) {
    case 'submitted':
      return (
        <p>
          Đã gửi lúc {event.submittedAt === null ? '' : formatMoment(event.submittedAt)}. Muốn sửa thì rút
          lại, sửa rồi gửi. <a href={ownHref(event.seq, '/da-gui')}>Xem giấy xác nhận</a>
        </p>
      )
    case 'approved':
      return (
        <p>
          {event.approvedName} ghi nhận lúc {event.approvedAt === null ? '' : formatMoment(event.approvedAt)}.
          Sự kiện đã lên <a href={`/su-kien/${event.seq}`}>lịch công khai</a>; người phụ trách và số điện
          thoại không hiện ở đó.
        </p>
      )
    case 'postponed':
      return (
        <Note kind="lamp" title="Sự kiện đang hoãn">
          <p>Lý do: {event.reason}</p>
          <p>
            {event.newDay === null
              ? 'Chưa có ngày mới. Có ngày mới thì báo xã ghi.'
              : `Ngày dự kiến mới: ${formatDay(event.newDay)}. Xã ghi ngày mới thì sự kiện trở lại lịch.`}
          </p>
        </Note>
      )
    case 'cancelled':
      return (
        <Note kind="lamp" icon="info" title="Sự kiện đã hủy">
          <p>Lý do: {event.reason}</p>
        </Note>
      )
    default:
      return null
  }
}
