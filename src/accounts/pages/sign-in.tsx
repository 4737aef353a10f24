import { Button, ErrorSummary, Form, Note, TextField } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { CodeField, Leave, Next } from './fields.tsx'

export type SignInModel = {
  readonly tiep: string
  readonly note: 'none' | 'over' | 'password' | 'out'
}

export const SignInPage: Page<SignInModel> = {
  layout: 'staff',
  title: () => 'Đăng nhập',
  body: ({ tiep, note }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      {note === 'over' && <Note live>Phiên đã hết. Đăng nhập lại.</Note>}
      {note === 'out' && (
        <Note live icon="check">
          Đã đăng xuất.
        </Note>
      )}
      {note === 'password' && (
        <Note live icon="check">
          Đã đặt mật khẩu mới. Đăng nhập bằng mật khẩu đó.
        </Note>
      )}
      <h1>Đăng nhập</h1>
      <p class="hint">Trang này dành cho cán bộ và nhà trường. Trẻ em gửi ý tưởng không cần tài khoản.</p>
      <Form frame={frame} action="/tai-khoan/dang-nhap">
        <Next tiep={tiep} />
        <TextField
          frame={frame}
          name="email"
          label="Thư điện tử"
          type="email"
          autocomplete="username"
          inputmode="email"
        />
        <TextField
          frame={frame}
          name="password"
          label="Mật khẩu"
          type="password"
          autocomplete="current-password"
        />
        <div class="row">
          <Button wide icon="key">
            Đăng nhập
          </Button>
          <a class="back" href="/tai-khoan/quen-mat-khau">
            Quên mật khẩu
          </a>
        </div>
      </Form>
    </div>
  ),
}

export const CodePage: Page<{ readonly tiep: string }> = {
  layout: 'staff',
  title: () => 'Nhập mã hai lớp',
  body: ({ tiep }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Nhập mã hai lớp</h1>
      <Form frame={frame} action="/tai-khoan/nhap-ma">
        <Next tiep={tiep} />
        <CodeField
          frame={frame}
          name="otp"
          label="Mã 6 số trong ứng dụng xác thực"
          hint="Không có điện thoại bên mình thì nhập một mã dự phòng. Mỗi mã dự phòng dùng được một lần."
        />
        <div class="row">
          <Button wide icon="lock">
            Tiếp tục
          </Button>
        </div>
      </Form>
      <Leave frame={frame} />
    </div>
  ),
}
