import { Button, Form, Note } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { PersonDetail } from '../queries/detail.ts'

/** What the viewer may do with the account as a whole. */
export function Actions({ model, frame }: { readonly model: PersonDetail; readonly frame: Frame }) {
  const { person, account, may, isSelf, isProtector } = model
  const at = `/quan-tri/nguoi-dung/${person.id}`
  const act = (part: string) => ({ frame, action: `${at}/${part}`, version: person.version })
  if (isSelf) {
    return (
      <aside class="aside">
        <Note>
          Đây là tài khoản của mình. Đổi mật khẩu và lớp thứ hai ở <a href="/tai-khoan">Tài khoản</a>; nhiệm
          vụ do người khác giao.
        </Note>
      </aside>
    )
  }
  if (!may.resend && !may.manage) return null
  return (
    <aside class="aside" aria-labelledby="acts">
      <h2 id="acts">Việc với tài khoản</h2>
      {may.resend && (
        <Form {...act('moi-lai')}>
          <p class="hint">Một đường dẫn mới được gửi đi. Đường dẫn cũ không dùng được nữa.</p>
          <Button kind="second" wide icon="mail">
            Gửi lại lời mời
          </Button>
        </Form>
      )}
      {may.manage && person.endedAt === null && (
        <>
          {person.active === 1 && (
            <Form {...act('doi-mat-khau')}>
              <p class="hint">Mọi máy thoát ngay. Lần đăng nhập tới phải đặt mật khẩu khác.</p>
              <Button kind="second" wide icon="key">
                Buộc đổi mật khẩu
              </Button>
            </Form>
          )}
          {account?.hasTotp === 1 && <ResetTotp act={act} isProtector={isProtector} />}
          <details>
            <summary>Kết thúc tài khoản</summary>
            <p>Mọi máy thoát ngay, mọi nhiệm vụ kết thúc hôm nay. Nhật ký vẫn còn.</p>
            <Form {...act('ket-thuc')}>
              <Button kind="second" wide icon="close">
                Kết thúc tài khoản
              </Button>
            </Form>
          </details>
        </>
      )}
      {may.manage && person.endedAt !== null && (
        <Form {...act('mo-lai')}>
          <p class="hint">Một lời mời mới được gửi. Nhiệm vụ phải giao lại.</p>
          <Button kind="second" wide icon="undo">
            Mở lại tài khoản
          </Button>
        </Form>
      )}
    </aside>
  )
}

type Act = (part: string) => { readonly frame: Frame; readonly action: string; readonly version: number }

function ResetTotp({ act, isProtector }: { readonly act: Act; readonly isProtector: boolean }) {
  return (
    <Form {...act('go-hai-lop')}>
      <p class="hint">
        {isProtector
          ? 'Với cán bộ bảo vệ trẻ em, việc này cần hai cán bộ bảo vệ khác đồng ý.'
          : 'Dùng khi mất điện thoại và hết mã dự phòng. Hỏi lại đúng người trước khi gỡ.'}
      </p>
      <Button kind="second" wide icon="lock">
        Gỡ xác thực hai lớp
      </Button>
    </Form>
  )
}
