import { Form, TextField } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'

type CodeFieldProps = {
  readonly frame: Frame
  readonly name: string
  readonly label: string
  readonly hint?: string
}

/** A one-time code. What was typed is not shown again: it may be used up. */
export function CodeField({ frame, name, label, hint }: CodeFieldProps) {
  return (
    <TextField
      frame={frame}
      name={name}
      label={label}
      autocomplete="one-time-code"
      inputmode="text"
      narrow
      {...(hint === undefined ? {} : { hint })}
    />
  )
}

/** Where to go on after signing in. */
export function Next({ tiep }: { readonly tiep: string }) {
  return tiep === '' ? null : <input type="hidden" name="tiep" value={tiep} />
}

/** The way out of a session that is half open. */
export function Leave({ frame }: { readonly frame: Frame }) {
  return (
    <Form frame={frame} action="/tai-khoan/dang-xuat">
      <button class="as-link">Thoát, dùng tài khoản khác</button>
    </Form>
  )
}

type NewPasswordProps = { readonly frame: Frame; readonly email: string; readonly asksOld: boolean }

/** The fields of a new password. The hidden address tells a password manager whose it is. */
export function NewPasswordField({ frame, email, asksOld }: NewPasswordProps) {
  return (
    <>
      <input type="hidden" name="username" value={email} autocomplete="username" />
      {asksOld && (
        <TextField
          frame={frame}
          name="oldPassword"
          label="Mật khẩu đang dùng"
          type="password"
          autocomplete="current-password"
        />
      )}
      <TextField
        frame={frame}
        name="newPassword"
        label="Mật khẩu mới"
        type="password"
        autocomplete="new-password"
        hint="Ít nhất 12 ký tự. Nên dùng một câu dài, có dấu cũng được. Dán từ trình quản lý mật khẩu được."
      />
    </>
  )
}
