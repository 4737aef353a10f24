import { Empty, LinkButton, TaskList } from '../../web/components/index.ts'
import { Hands } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { formatDayLong } from '../../core/vi/dates.ts'
import { formatLunar } from '../../core/calendar/lunar-words.ts'
import { toLunar } from '../../core/calendar/lunar.ts'
import { staffLinks } from '../../web/words/nav.ts'

export type TodayModel = {
  readonly today: string
  /** What waits for this person, with its words ready. */
  readonly tasks: readonly { readonly title: string; readonly href: string; readonly status: string }[]
}

/** Việc hôm nay: what waits for me, then where I can go. */
export const TodayPage: Page<TodayModel> = {
  layout: 'staff',
  title: () => 'Việc hôm nay',
  current: '/quan-tri',
  body: ({ today, tasks }, frame) => {
    const { main, more } = staffLinks(frame.person?.roles ?? [])
    const others = [...main, ...more].filter((link) => link.href !== '/quan-tri')
    const hasEntry = others.length > 0
    return (
      <div class="wrap">
        <h1>Việc hôm nay</h1>
        <p class="meta">
          {formatDayLong(today)} ({formatLunar(toLunar(today))})
        </p>
        {tasks.length === 0 ? (
          <Empty drawing={<Hands />}>
            <p>{hasEntry ? 'Không có việc nào đang chờ.' : 'Phần việc của vai trò này chưa mở.'}</p>
          </Empty>
        ) : (
          <TaskList tasks={tasks.map((task) => ({ ...task, done: false }))} />
        )}
        <h2>Đi tới</h2>
        <p class="row">
          {others.map((link) => (
            <LinkButton kind="second" href={link.href}>
              {link.label}
            </LinkButton>
          ))}
          <LinkButton kind="second" href="/tai-khoan">
            Tài khoản của tôi
          </LinkButton>
        </p>
      </div>
    )
  },
}
