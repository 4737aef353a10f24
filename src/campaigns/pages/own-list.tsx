import { Chips, DataTable, Empty, LinkButton, Pager } from '../../web/components/index.ts'
import { Kites } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { groupWords } from '../../web/words/campaigns.ts'
import type { OwnEvent } from '../queries/own-events.ts'
import { ownGroupNames, type OwnGroup } from '../rules/filters.ts'
import { ownHref, StatusTag, titleOf, whenWords } from './words.tsx'

export type OwnListModel = {
  readonly events: readonly OwnEvent[]
  readonly group: OwnGroup
  /** Before which number the next page begins, when there is one. */
  readonly next: number | null
  readonly first: boolean
}

const path = '/nha-truong/su-kien'

/** Every event of one's own, the newest first. */
export const OwnListPage: Page<OwnListModel> = {
  layout: 'staff',
  title: () => 'Sự kiện đã đăng ký',
  current: path,
  body: (model) => (
    <div class="wrap">
      <h1>Sự kiện đã đăng ký</h1>
      <p>
        <LinkButton href={`${path}/moi`}>Đăng ký sự kiện</LinkButton>
      </p>
      <Chips
        label="Trạng thái"
        items={ownGroupNames.map((group) => ({
          href: hrefOf(group),
          label: groupWords[group],
          current: group === model.group,
        }))}
      />
      <Rows {...model} />
      <Pager
        {...(model.first ? {} : { newer: hrefOf(model.group) })}
        {...(model.next === null ? {} : { older: hrefOf(model.group, model.next) })}
      />
    </div>
  ),
}

function Rows({ events, group }: OwnListModel) {
  return (
    <DataTable
      caption="Xếp theo số, mới nhất trước"
      columns={[
        { key: 'title', label: 'Sự kiện' },
        { key: 'status', label: 'Trạng thái' },
        { key: 'when', label: 'Ngày tổ chức' },
        { key: 'campaign', label: 'Chiến dịch' },
      ]}
      rows={events.map((event) => ({
        title: (
          <span class="titled">
            <a href={ownHref(event.seq)}>{titleOf(event)}</a>
            {event.title !== null && <span class="meta">Số {event.seq}</span>}
          </span>
        ),
        status: <StatusTag status={event.status} />,
        when: whenWords(event),
        campaign: event.campaignName,
      }))}
      empty={
        <Empty drawing={<Kites />}>
          {group === 'tat-ca' ? (
            <p>
              Trường chưa đăng ký sự kiện nào. <a href={`${path}/moi`}>Đăng ký sự kiện đầu tiên</a>.
            </p>
          ) : (
            <p>
              Không có sự kiện nào ở mục này. <a href={path}>Xem tất cả</a>.
            </p>
          )}
        </Empty>
      }
    />
  )
}

function hrefOf(group: OwnGroup, before?: number): string {
  const parts = [group === 'tat-ca' ? null : `xem=${group}`, before === undefined ? null : `truoc=${before}`]
  const query = parts.filter((part) => part !== null).join('&')
  return query === '' ? path : `${path}?${query}`
}
