import type { Role } from '../../core/access.ts'
import {
  BackLink,
  Button,
  Choices,
  DateField,
  ErrorSummary,
  Form,
  Select,
  TextField,
} from '../../web/components/index.ts'
import { SearchForm } from '../../web/components/search-form.tsx'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { roleHints, roleWords } from '../../web/words/accounts.ts'

export type InviteModel = {
  /** The person who gets one more post; null for an invitation. */
  readonly holder: { readonly id: string; readonly name: string } | null
  /** Where the post is; null while it is being chosen. */
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly typed: string
  readonly choices: readonly {
    readonly id: string
    readonly name: string
    readonly within: string
    readonly formerly?: string
  }[]
  readonly isSearched: boolean
  readonly roles: readonly Role[]
  readonly organisations: readonly { readonly id: string; readonly name: string }[]
  readonly today?: string
}

export const InvitePage: Page<InviteModel> = {
  layout: 'staff',
  current: '/quan-tri/nguoi-dung',
  title: ({ holder }) => (holder === null ? 'Mời một người' : 'Thêm nhiệm vụ'),
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink
        href={model.holder === null ? '/quan-tri/nguoi-dung' : `/quan-tri/nguoi-dung/${model.holder.id}`}
      >
        {model.holder?.name ?? 'Người dùng'}
      </BackLink>
      <h1>{model.holder === null ? 'Mời một người' : 'Thêm nhiệm vụ'}</h1>
      {model.unit === null ? (
        <UnitChoice {...model} />
      ) : (
        <PostForm {...model} unit={model.unit} frame={frame} />
      )}
    </div>
  ),
}

/** Where first: the roles and the organisations follow from it. */
function UnitChoice({ holder, typed, choices, isSearched }: InviteModel) {
  const path = pathOf(holder)
  return (
    <>
      <SearchForm
        action={path}
        label="Ở đơn vị nào?"
        value={typed}
        hint="Gõ tên xã, phường, đặc khu hoặc tỉnh, có dấu hoặc không dấu. Gõ tên cũ cũng tìm được."
      />
      {choices.length > 0 && (
        <>
          <h2>{isSearched ? 'Chọn một đơn vị' : 'Hoặc chọn luôn'}</h2>
          <ul class="todo">
            {choices.map((choice) => (
              <li>
                <a href={`${path}?unitId=${encodeURIComponent(choice.id)}`}>{choice.name}</a>
                <span class="meta">
                  {choice.formerly === undefined ? choice.within : `trước là ${choice.formerly}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isSearched && choices.length === 0 && (
        <p>Không thấy đơn vị này trong phạm vi quản lý. Kiểm tra lại cách viết.</p>
      )}
    </>
  )
}

type PostFormProps = InviteModel & {
  readonly unit: { readonly id: string; readonly name: string }
  readonly frame: Frame
}

function PostForm({ holder, unit, roles, organisations, frame, today }: PostFormProps) {
  const path = pathOf(holder)
  const only = roles.length === 1 ? roles[0] : undefined
  return (
    <Form frame={frame} action={path}>
      <p>
        Đơn vị: <b>{unit.name}</b>{' '}
        <a class="back" href={path}>
          Đổi<span class="away"> đơn vị</span>
        </a>
      </p>
      <input type="hidden" name="unitId" value={unit.id} />
      {holder === null && (
        <>
          <TextField
            frame={frame}
            name="name"
            label="Họ và tên"
            hint="Viết đúng như trong giấy tờ, có dấu."
          />
          <TextField
            frame={frame}
            name="email"
            label="Thư điện tử công vụ"
            type="email"
            inputmode="email"
            hint="Người đã có tài khoản chỉ nhận thêm nhiệm vụ, không lập tài khoản mới."
          />
        </>
      )}
      {only !== undefined ? (
        <>
          <input type="hidden" name="role" value={only} />
          <p>
            Vai trò: <b>{roleWords[only]}</b>. {roleHints[only]}
          </p>
        </>
      ) : (
        <Choices
          frame={frame}
          name="role"
          legend="Vai trò"
          options={roles.map((role) => ({ value: role, label: roleWords[role], hint: roleHints[role] }))}
        />
      )}
      <Select
        frame={frame}
        name="organisationId"
        label="Trường hoặc cơ quan"
        optional={roles.length > 1}
        empty={organisations.length === 0 ? 'Đơn vị này chưa có tổ chức nào' : 'Chọn tổ chức'}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <div class="pair">
        <DateField frame={frame} name="from" legend="Từ ngày" value={today} />
        <DateField frame={frame} name="to" legend="Đến ngày (không bắt buộc)" />
      </div>
      <div class="row">
        <Button wide icon="mail">
          {holder === null ? 'Gửi lời mời' : 'Giao nhiệm vụ'}
        </Button>
      </div>
    </Form>
  )
}

function pathOf(holder: InviteModel['holder']): string {
  return holder === null ? '/quan-tri/nguoi-dung/moi' : `/quan-tri/nguoi-dung/${holder.id}/nhiem-vu/moi`
}
