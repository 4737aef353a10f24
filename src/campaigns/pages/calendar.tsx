import { Crumbs, LinkButton } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { monthTitle } from '../../web/words/calendar.ts'
import { inSentence } from '../../web/words/units.ts'
import { address } from './calendar-links.ts'
import { CalendarView } from './calendar-view.tsx'
import type { CalendarModel } from './calendar-model.ts'

export const calendarPath = '/su-kien'

/** The calendar of a place over all campaigns, or of one campaign. */
export const CalendarPage: Page<CalendarModel> = {
  layout: 'public',
  title: (model) => `${titleOf(model)}, ${monthTitle(model.month).toLowerCase()}`,
  current: '/chien-dich',
  body: (model) => (
    <div class="wrap">
      <Crumbs
        items={[
          { href: '/', label: 'Trang chủ' },
          { href: '/chien-dich', label: 'Chiến dịch' },
          ...(model.campaign === null
            ? []
            : [{ href: `/chien-dich/${model.campaign.slug}`, label: model.campaign.name }]),
          { label: 'Lịch sự kiện' },
        ]}
      />
      <h1>{titleOf(model)}</h1>
      {model.campaign !== null && (
        <p>
          Chỉ hiện sự kiện của {model.campaign.name}.{' '}
          <a class="back" href={address(calendarPath, { xa: model.place?.id })}>
            Hiện tất cả
          </a>
        </p>
      )}
      <CalendarView path={calendarPath} model={model}>
        <FeedLink href={address('/su-kien/lich.ics', { xa: model.place?.id })} />
      </CalendarView>
    </div>
  ),
}

/** What a phone's own calendar can follow. */
export function FeedLink({ href }: { readonly href: string }) {
  return (
    <div class="only-screen">
      <p class="row">
        <LinkButton href={href} kind="second" icon="calendar">
          Đưa vào lịch của máy
        </LinkButton>
      </p>
      <p class="meta small">Máy tải một tệp .ics: sự kiện của 31 ngày qua và sắp tới, nhiều nhất 500.</p>
    </div>
  )
}

function titleOf({ place }: CalendarModel): string {
  return place === null ? 'Lịch sự kiện' : `Lịch sự kiện ở ${inSentence(place.name)}`
}
