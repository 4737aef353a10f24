import { formatDay, type LocalDay } from '../../core/vi/dates.ts'
import { Chips, DataTable, Empty, MoreLink, Pager, Tag } from '../../web/components/index.ts'
import { Lanterns } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { viewWords } from '../../web/words/campaigns.ts'
import type { DeskEvent } from '../queries/approval.ts'
import { deskViews, viewParameters, type DeskView } from '../rules/filters.ts'
import { deskHref, holderWords, StatusTag, titleOf, whenWords } from './words.tsx'

export type ListedEvent = Omit<DeskEvent, 'submittedBy'> & {
  /** Working days since it was sent, and by when it is to be looked at; null unless it waits. */
  readonly wait: { readonly days: number; readonly due: LocalDay; readonly late: boolean } | null
}

export type DeskListModel = {
  readonly view: DeskView
  readonly events: readonly ListedEvent[]
  /** Under the queue: what is coming next. */
  readonly coming: readonly ListedEvent[]
  readonly approveWorkingDays: number
  readonly mayApprove: boolean
  readonly next: number | null
  readonly first: boolean
}

const path = '/quan-tri/su-kien'

/** What waits for the commune, oldest first; what is coming; everything else by its state. */
export const DeskListPage: Page<DeskListModel> = {
  layout: 'staff',
  title: ({ view }) =>
    view === 'waiting' ? 'Sự kiện chờ xem' : `Sự kiện: ${viewWords[view].toLocaleLowerCase('vi')}`,
  current: path,
  body: (model) => (
    <div class="wrap">
      <h1>
        {model.view === 'waiting'
          ? 'Sự kiện chờ xem'
          : `Sự kiện: ${viewWords[model.view].toLocaleLowerCase('vi')}`}
      </h1>
      {model.view === 'waiting' && (
        <p class="meta">
          Xem trong {model.approveWorkingDays} ngày làm việc. Người gửi và người ghi nhận là hai người khác
          nhau.
        </p>
      )}
      <Chips
        label="Trạng thái"
        items={deskViews.map((view) => ({
          href: hrefOf(view),
          label: viewWords[view],
          current: view === model.view,
        }))}
      />
      {model.events.length === 0 ? (
        <Nothing {...model} />
      ) : (
        <Rows {...model} caption={captions[model.view]} />
      )}
      <Pager
        {...(model.first ? {} : { newer: hrefOf(model.view) })}
        {...(model.next === null ? {} : { older: hrefOf(model.view, model.next) })}
      />
      {model.coming.length > 0 && (
        <section>
          <h2>Sắp tới</h2>
          <Rows {...model} events={model.coming} view="coming" caption={captions.coming} />
          <p>
            <MoreLink href={hrefOf('coming')}>Xem mọi sự kiện sắp tới</MoreLink>
          </p>
        </section>
      )}
      {model.mayApprove && (
        <p>
          <MoreLink href="/nha-truong/su-kien">Sự kiện do Ủy ban nhân dân xã tự đăng ký</MoreLink>
        </p>
      )}
    </div>
  ),
}

type RowsProps = DeskListModel & { readonly caption: string }

function Rows({ events, view, caption }: RowsProps) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: 'title', label: 'Sự kiện' },
        { key: 'holder', label: 'Đơn vị tổ chức' },
        { key: 'when', label: 'Ngày tổ chức' },
        { key: 'state', label: view === 'waiting' ? 'Đã chờ' : 'Trạng thái' },
      ]}
      rows={events.map((event) => ({
        title: (
          <span class="titled">
            <a href={deskHref(event.seq)}>{titleOf(event)}</a>
            <span class="meta">Số {event.seq}</span>
          </span>
        ),
        holder: holderWords({ name: event.holderName, unitName: event.unitName }),
        when: whenWords(event),
        state:
          event.wait === null || view !== 'waiting' ? (
            <StatusTag status={event.status} />
          ) : (
            <Wait wait={event.wait} />
          ),
      }))}
    />
  )
}

function Wait({ wait: { days, due, late } }: { readonly wait: NonNullable<ListedEvent['wait']> }) {
  return (
    <span class="tags">
      {days === 0 ? 'Gửi hôm nay' : `${days} ngày làm việc`}{' '}
      {late ? (
        <Tag kind="late" icon="warning">
          Quá hạn
        </Tag>
      ) : (
        <Tag kind="wait" icon="clock">
          Đến {formatDay(due)}
        </Tag>
      )}
    </span>
  )
}

function Nothing({ view, first }: DeskListModel) {
  return (
    <Empty drawing={<Lanterns />}>
      <p>
        {view === 'waiting' && first ? 'Không có sự kiện nào chờ xem.' : 'Không có sự kiện nào ở mục này.'}{' '}
        {view !== 'all' && <a href={hrefOf('all')}>Xem tất cả</a>}
      </p>
    </Empty>
  )
}

const captions: Readonly<Record<DeskView, string>> = {
  waiting: 'Gửi trước đứng trước',
  coming: 'Xếp theo ngày tổ chức',
  changes: 'Xã đã đề nghị bổ sung, chờ đơn vị gửi lại',
  off: 'Mới nhất đứng trước',
  all: 'Mới nhất đứng trước',
}

function hrefOf(view: DeskView, after?: number): string {
  const parts = [
    view === 'waiting' ? null : `xem=${viewParameters[view]}`,
    after === undefined ? null : `sau=${after}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`
}
