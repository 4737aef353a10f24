import { Crumbs, DataTable, Empty, LinkButton, MoreLink, Tag } from '../../web/components/index.ts'
import { SearchForm } from '../../web/components/search-form.tsx'
import type { Page } from '../../web/page.ts'
import { roleWords } from '../../web/words/accounts.ts'
import type { ListedPerson } from '../queries/people.ts'

export type PeopleModel = {
  readonly q: string
  readonly people: readonly ListedPerson[]
  /** The last person shown, when there are more. */
  readonly next: string | null
  readonly isFirst: boolean
}

const path = '/quan-tri/nguoi-dung'

export const PeoplePage: Page<PeopleModel> = {
  layout: 'staff',
  current: path,
  title: () => 'Người dùng',
  body: ({ q, people, next, isFirst }) => (
    <div class="wrap">
      <Crumbs items={[{ href: '/quan-tri', label: 'Việc hôm nay' }, { label: 'Người dùng' }]} />
      <h1>Người dùng</h1>
      <div class="row">
        <LinkButton href={`${path}/moi`} icon="user-plus">
          Mời một người
        </LinkButton>
      </div>
      <SearchForm action={path} label="Tìm theo tên hoặc thư điện tử" value={q} />
      <DataTable
        caption={q === '' ? 'Xếp theo tên' : `Kết quả tìm “${q}”`}
        columns={[
          { key: 'name', label: 'Họ và tên, thư điện tử' },
          { key: 'posts', label: 'Nhiệm vụ' },
          { key: 'state', label: 'Tình trạng' },
        ]}
        rows={people.map((person) => ({
          name: (
            <div>
              <a href={`${path}/${person.id}`}>{person.name}</a>
              <br />
              <span class="meta breakable">{person.email}</span>
            </div>
          ),
          posts: <PostLines posts={person.posts} />,
          state: <State person={person} />,
        }))}
        empty={
          <Empty>
            <p>
              {q === ''
                ? 'Chưa có ai ở đơn vị này. Mời người đầu tiên.'
                : 'Không có ai khớp. Thử gõ một phần của tên.'}
            </p>
            {q !== '' && (
              <p>
                <LinkButton kind="second" href={path}>
                  Xem tất cả
                </LinkButton>
              </p>
            )}
          </Empty>
        }
      />
      <More q={q} next={next} isFirst={isFirst} />
    </div>
  ),
}

function PostLines({ posts }: Pick<ListedPerson, 'posts'>) {
  if (posts.length === 0) return <span class="meta">Không có</span>
  return (
    <span class="stacked">
      {posts.map((post) => (
        <span>
          {roleWords[post.role]}, {post.organisation ?? post.unit}
          {post.status === 'proposed' && ' (chờ đồng ý)'}
        </span>
      ))}
    </span>
  )
}

/** Whether the account works. */
export function State({
  person,
}: {
  readonly person: { readonly active: number; readonly endedAt: string | null }
}) {
  if (person.endedAt !== null) return <Tag>Đã kết thúc</Tag>
  if (person.active === 0) {
    return (
      <Tag kind="wait" icon="mail">
        Chờ kích hoạt
      </Tag>
    )
  }
  return (
    <Tag kind="done" icon="check">
      Đang dùng
    </Tag>
  )
}

function More({ q, next, isFirst }: Pick<PeopleModel, 'q' | 'next' | 'isFirst'>) {
  const search = q === '' ? '' : `q=${encodeURIComponent(q)}`
  const first = search === '' ? path : `${path}?${search}`
  const older =
    next === null ? undefined : `${path}?${[search, `sau=${next}`].filter((part) => part !== '').join('&')}`
  return (
    <>
      {!isFirst && (
        <p>
          <a class="back" href={first}>
            Về đầu danh sách
          </a>
        </p>
      )}
      {older !== undefined && <MoreLink href={older}>Trang sau</MoreLink>}
    </>
  )
}
