import {
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  Note,
  SummaryList,
  TextField,
} from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import type { OwnPost } from '../queries/own.ts'
import { NewPasswordField } from './fields.tsx'
import { Posts } from './posts.tsx'

export const AskResetPage: Page<{ readonly isSent: boolean }> = {
  layout: 'staff',
  title: () => 'Quên mật khẩu',
  body: ({ isSent }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Quên mật khẩu</h1>
      {isSent ? (
        <Sent />
      ) : (
        <>
          <p>Nhập thư điện tử của tài khoản. Đường dẫn đặt mật khẩu mới được gửi đến hộp thư đó.</p>
          <Form frame={frame} action="/tai-khoan/quen-mat-khau">
            <TextField
              frame={frame}
              name="email"
              label="Thư điện tử"
              type="email"
              autocomplete="username"
              inputmode="email"
            />
            <div class="row">
              <Button wide icon="mail">
                Gửi đường dẫn
              </Button>
              <a class="back" href="/tai-khoan/dang-nhap">
                Về trang đăng nhập
              </a>
            </div>
          </Form>
        </>
      )}
    </div>
  ),
}

/** The same for every address: whether there is an account, only its mailbox learns. */
function Sent() {
  return (
    <>
      <Note live icon="mail" title="Xem hộp thư">
        <p>
          Nếu địa chỉ vừa nhập có tài khoản, thư đến trong vài phút. Đường dẫn dùng được một lần, trong 1 giờ.
        </p>
      </Note>
      <p>Không thấy thư thì xem mục thư rác, hoặc nhờ người quản trị của đơn vị kiểm tra địa chỉ.</p>
      <p>
        <LinkButton kind="second" href="/tai-khoan/dang-nhap">
          Về trang đăng nhập
        </LinkButton>
      </p>
    </>
  )
}

type Linked = { readonly name: string; readonly email: string }

export const ResetPage: Page<Linked> = {
  layout: 'staff',
  title: () => 'Đặt mật khẩu mới',
  body: ({ name, email }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Đặt mật khẩu mới</h1>
      <p>Tài khoản của {name}. Đặt xong, mọi máy phải đăng nhập lại.</p>
      <Form frame={frame} action={frame.path}>
        <NewPasswordField frame={frame} email={email} asksOld={false} />
        <div class="row">
          <Button wide icon="key">
            Đặt mật khẩu mới
          </Button>
        </div>
      </Form>
    </div>
  ),
}

export const ActivatePage: Page<Linked & { readonly posts: readonly OwnPost[] }> = {
  layout: 'staff',
  title: () => 'Kích hoạt tài khoản',
  body: ({ name, email, posts }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Kích hoạt tài khoản</h1>
      <p>Kiểm tra các dòng sau. Có chỗ sai thì dừng lại và báo cho cán bộ đã mời.</p>
      <SummaryList
        rows={[
          { key: 'Họ và tên', value: name },
          { key: 'Thư điện tử', value: email },
          { key: 'Nhiệm vụ', value: <Posts posts={posts} /> },
        ]}
      />
      <Form frame={frame} action={frame.path}>
        <NewPasswordField frame={frame} email={email} asksOld={false} />
        <div class="row">
          <Button wide icon="key">
            Đặt mật khẩu và vào
          </Button>
        </div>
      </Form>
    </div>
  ),
}

export const LinkOverPage: Page<{ readonly kind: 'invitation' | 'reset' }> = {
  layout: 'staff',
  title: () => 'Đường dẫn đã hết hạn',
  body: ({ kind }) => (
    <div class="wrap narrow">
      <h1>Đường dẫn đã hết hạn</h1>
      {kind === 'invitation' ? (
        <>
          <p>Đường dẫn đã hết hạn hoặc đã được dùng. Nhờ cán bộ đã mời gửi lại.</p>
          <p>Đã đặt mật khẩu rồi thì đăng nhập bằng mật khẩu đó.</p>
          <p>
            <LinkButton href="/tai-khoan/dang-nhap">Đăng nhập</LinkButton>
          </p>
        </>
      ) : (
        <>
          <p>Đường dẫn dùng được một lần, trong 1 giờ. Xin một đường dẫn mới.</p>
          <p>
            <LinkButton href="/tai-khoan/quen-mat-khau">Xin đường dẫn mới</LinkButton>
          </p>
        </>
      )}
    </div>
  ),
}
