import { BackLink, Button, ErrorSummary, Form, Note } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { CodeField, Leave, Next } from './fields.tsx'

export type EnrolModel = {
  /** In groups of four. */
  readonly secret: string
  readonly uri: string
  /** The sealed secret, for the form. */
  readonly setup: string
  readonly isReplacing: boolean
  readonly tiep: string
}

export const EnrolPage: Page<EnrolModel> = {
  layout: 'staff',
  title: ({ isReplacing }) => (isReplacing ? 'Đổi xác thực hai lớp' : 'Đặt xác thực hai lớp'),
  body: ({ secret, uri, setup, isReplacing, tiep }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      {frame.person !== null && <BackLink href="/tai-khoan">Tài khoản</BackLink>}
      <h1>{isReplacing ? 'Đổi xác thực hai lớp' : 'Đặt xác thực hai lớp'}</h1>
      <p>
        Ngoài mật khẩu, mỗi lần đăng nhập cần một mã 6 số trên điện thoại. Người khác biết mật khẩu cũng không
        vào được.
      </p>
      <ol class="how">
        <li>
          Cài một ứng dụng xác thực trên điện thoại: Google Authenticator, Microsoft Authenticator hoặc Aegis.
        </li>
        <li>
          Đang mở trang này trên điện thoại thì bấm <a href={uri}>Thêm vào ứng dụng</a>. Nếu không, chọn “Nhập
          khóa thiết lập” trong ứng dụng, loại “Theo thời gian”, rồi gõ khóa này:
          <span class="code secret">{secret}</span>
        </li>
        <li>Nhập mã 6 số đang hiện trong ứng dụng.</li>
      </ol>
      <Form frame={frame} action="/tai-khoan/hai-lop">
        <Next tiep={tiep} />
        <input type="hidden" name="setup" value={setup} />
        <CodeField frame={frame} name="otp" label={isReplacing ? 'Mã 6 số của khóa mới' : 'Mã 6 số'} />
        {isReplacing && (
          <CodeField
            frame={frame}
            name="oldOtp"
            label="Mã 6 số của khóa đang dùng"
            hint="Mất điện thoại cũ thì nhập một mã dự phòng."
          />
        )}
        <div class="row">
          <Button wide icon="lock">
            {isReplacing ? 'Đổi sang khóa mới' : 'Bật xác thực hai lớp'}
          </Button>
        </div>
      </Form>
      {frame.person === null && <Leave frame={frame} />}
    </div>
  ),
}

export type CodesModel = {
  /** Only right after they were made; empty later. */
  readonly codes: readonly string[]
  readonly hasTotp: boolean
  readonly tiep: string
}

export const CodesPage: Page<CodesModel> = {
  layout: 'staff',
  title: () => 'Mã dự phòng',
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      {model.codes.length > 0 ? <NewCodes {...model} frame={frame} /> : <Renewal {...model} frame={frame} />}
    </div>
  ),
}

function NewCodes({ codes, tiep, frame }: CodesModel & { readonly frame: Frame }) {
  return (
    <>
      <h1>10 mã dự phòng</h1>
      <p>
        In ra hoặc chép lại ngay. Mất điện thoại thì dùng một mã thay cho mã 6 số. Mỗi mã dùng được một lần.
      </p>
      <ol class="codes">
        {codes.map((code) => (
          <li>{code}</li>
        ))}
      </ol>
      <Note kind="lamp" icon="warning" title="Các mã này chỉ hiện lần này">
        <p>Cất bản in ở nơi khóa được, không để cùng điện thoại. Không chụp gửi cho ai.</p>
      </Note>
      <Form frame={frame} action="/tai-khoan/ma-du-phong/da-cat">
        <Next tiep={tiep} />
        <Button wide icon="check">
          Đã cất mã, tiếp tục
        </Button>
      </Form>
    </>
  )
}

function Renewal({ hasTotp, frame }: CodesModel & { readonly frame: Frame }) {
  return (
    <>
      <BackLink href="/tai-khoan">Tài khoản</BackLink>
      <h1>Lập mã dự phòng mới</h1>
      {hasTotp ? (
        <>
          <p>10 mã mới thay cho các mã cũ. Mã cũ không dùng được nữa.</p>
          <Form frame={frame} action="/tai-khoan/ma-du-phong">
            <CodeField frame={frame} name="otp" label="Mã 6 số trong ứng dụng xác thực" />
            <div class="row">
              <Button wide icon="key">
                Lập 10 mã mới
              </Button>
            </div>
          </Form>
        </>
      ) : (
        <p>
          Tài khoản chưa có xác thực hai lớp. <a href="/tai-khoan/hai-lop">Đặt xác thực hai lớp</a> trước.
        </p>
      )}
    </>
  )
}
