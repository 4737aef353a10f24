import { BackLink, Button, DateField, ErrorSummary, Form, SummaryList } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { roleWords } from '../../web/words/accounts.ts'
import type { PersonDetail, ShownPost } from '../queries/detail.ts'
import { datesOf } from './posts.tsx'

export type PostModel = Pick<PersonDetail, 'person'> & { readonly post: ShownPost }

export const PostPage: Page<PostModel> = {
  layout: 'staff',
  current: '/quan-tri/nguoi-dung',
  title: () => 'Nhiệm vụ',
  body: ({ person, post }, frame) => {
    const at = `/quan-tri/nguoi-dung/${person.id}/nhiem-vu/${post.id}`
    return (
      <div class="wrap narrow">
        <ErrorSummary frame={frame} audience="adult" />
        <BackLink href={`/quan-tri/nguoi-dung/${person.id}`}>{person.name}</BackLink>
        <h1>Nhiệm vụ</h1>
        <SummaryList
          rows={[
            { key: 'Người giữ', value: person.name },
            { key: 'Vai trò', value: roleWords[post.role] },
            {
              key: 'Đơn vị',
              value: post.organisation === null ? post.unit : `${post.organisation}, ${post.unit}`,
            },
            { key: 'Thời gian', value: datesOf(post) },
          ]}
        />
        {post.mayChange && post.status === 'active' && (
          <Form frame={frame} action={`${at}/gia-han`} version={post.version}>
            <DateField
              frame={frame}
              name="to"
              legend="Ngày cuối"
              hint="Để trống thì nhiệm vụ không có ngày cuối."
              value={post.toDay ?? undefined}
            />
            <div class="row">
              <Button wide icon="calendar">
                Lưu ngày cuối
              </Button>
            </div>
          </Form>
        )}
        {post.mayChange ? (
          <section>
            <h2>Kết thúc hôm nay</h2>
            <p>Quyền của nhiệm vụ này mất ngay. Các nhiệm vụ khác và tài khoản vẫn còn.</p>
            <Form frame={frame} action={`${at}/ket-thuc`} version={post.version}>
              <Button kind="second" wide icon="close">
                Kết thúc nhiệm vụ
              </Button>
            </Form>
          </section>
        ) : (
          <p>Nhiệm vụ này đã kết thúc, hoặc do nơi khác quản lý.</p>
        )}
      </div>
    )
  },
}
