import { Crumbs, ErrorSummary, LinkButton, Note, SummaryList, Tag } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { roleWords } from '../../web/words/accounts.ts'
import type { PersonDetail, ShownPost } from '../queries/detail.ts'
import { Journal } from './audit.tsx'
import { State } from './people.tsx'
import { Actions } from './person-actions.tsx'
import { datesOf } from './posts.tsx'

export type PersonModel = PersonDetail & {
  /** What was just done. */
  readonly note: string
}

const path = '/quan-tri/nguoi-dung'

export const PersonPage: Page<PersonModel> = {
  layout: 'staff',
  current: path,
  title: () => 'Thông tin người dùng',
  body: (model, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs
        items={[
          { href: '/quan-tri', label: 'Việc hôm nay' },
          { href: path, label: 'Người dùng' },
          { label: model.person.name },
        ]}
      />
      <h1>{model.person.name}</h1>
      <Done note={model.note} />
      <div class="split">
        <div>
          <Facts {...model} />
          <h2>Nhiệm vụ</h2>
          <PostList {...model} />
          {model.history.length > 0 && (
            <section>
              <h2>Nhật ký</h2>
              <Journal entries={model.history} />
              <p>
                <a class="back" href={`/quan-tri/nhat-ky?nguoi=${model.person.id}`}>
                  Xem mọi việc người này đã làm
                </a>
              </p>
            </section>
          )}
        </div>
        <Actions model={model} frame={frame} />
      </div>
    </div>
  ),
}

function Facts({ person, account }: PersonDetail) {
  return (
    <SummaryList
      rows={[
        { key: 'Thư điện tử', value: <span class="breakable">{person.email}</span> },
        { key: 'Tình trạng', value: <State person={person} /> },
        ...(account === null
          ? []
          : [{ key: 'Xác thực hai lớp', value: account.hasTotp === 1 ? 'Đang bật' : 'Chưa bật' }]),
        ...(account?.mustChange === 1 ? [{ key: 'Mật khẩu', value: 'Phải đổi ở lần đăng nhập tới' }] : []),
      ]}
    />
  )
}

function PostList({ person, posts, may }: PersonDetail) {
  return (
    <>
      <ul class="lines">
        {posts.map((post) => (
          <li>
            <b>{roleWords[post.role]}</b>
            <span>{post.organisation === null ? post.unit : `${post.organisation}, ${post.unit}`}</span>
            <span class="meta">{datesOf(post)}</span>
            <PostState post={post} />
            {post.mayChange && (
              <a class="back" href={`${path}/${person.id}/nhiem-vu/${post.id}`}>
                Đổi hoặc kết thúc
                <span class="away"> nhiệm vụ {roleWords[post.role]}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
      {may.addPost && (
        <p>
          <LinkButton kind="second" href={`${path}/${person.id}/nhiem-vu/moi`} icon="user-plus">
            Thêm nhiệm vụ
          </LinkButton>
        </p>
      )}
    </>
  )
}

function PostState({ post }: { readonly post: ShownPost }) {
  if (post.status === 'proposed') {
    return (
      <Tag kind="wait" icon="clock">
        Chờ hai người đồng ý
      </Tag>
    )
  }
  if (post.status === 'refused') return <Tag>Không được đồng ý</Tag>
  return post.isOpen ? null : <Tag>Đã kết thúc</Tag>
}

function Done({ note }: { readonly note: string }) {
  const words: Readonly<Record<string, string>> = {
    active: 'Đã giao nhiệm vụ và gửi thư.',
    proposed: 'Đã ghi đề nghị. Nhiệm vụ bắt đầu khi hai cán bộ bảo vệ trẻ em đồng ý.',
    'moi-lai': 'Đã gửi lại lời mời.',
    'ket-thuc': 'Đã kết thúc tài khoản.',
    'mo-lai': 'Đã mở lại tài khoản và gửi lời mời.',
    'doi-mat-khau': 'Lần đăng nhập tới phải đổi mật khẩu.',
    'go-hai-lop': 'Đã gỡ xác thực hai lớp.',
    'gia-han': 'Đã đổi ngày cuối của nhiệm vụ.',
    'het-nhiem-vu': 'Đã kết thúc nhiệm vụ.',
  }
  const text = words[note]
  if (text === undefined) return null
  return (
    <Note live icon="check">
      {text}
    </Note>
  )
}
