import { formatDay } from '../../core/vi/dates.ts'
import { Tag } from '../../web/components/index.ts'
import { roleWords } from '../../web/words/accounts.ts'
import type { OwnPost } from '../queries/own.ts'

/** The posts of a person, in words. */
export function Posts({ posts }: { readonly posts: readonly OwnPost[] }) {
  if (posts.length === 0) return <p>Chưa có nhiệm vụ nào. Liên hệ người quản trị của đơn vị.</p>
  return (
    <ul class="lines">
      {posts.map((post) => (
        <li>
          <b>{roleWords[post.role]}</b>
          <span>{post.organisation === null ? post.unit : `${post.organisation}, ${post.unit}`}</span>
          <span class="meta">{datesOf(post)}</span>
          {post.status === 'proposed' && (
            <Tag kind="wait" icon="clock">
              Chờ hai người đồng ý
            </Tag>
          )}
        </li>
      ))}
    </ul>
  )
}

/** "Từ 1/9/2026", "Từ 1/9/2026 đến 31/5/2027". */
export function datesOf({
  fromDay,
  toDay,
}: {
  readonly fromDay: string
  readonly toDay: string | null
}): string {
  return toDay === null ? `Từ ${formatDay(fromDay)}` : `Từ ${formatDay(fromDay)} đến ${formatDay(toDay)}`
}
