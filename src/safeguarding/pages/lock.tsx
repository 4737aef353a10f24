import { Button, ErrorSummary, Form, TextField } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'

/** What was being sent when the page was locked: it goes on after the code, so that nothing is typed twice. */
export type HeldPost = {
  readonly action: string
  readonly fields: readonly { readonly name: string; readonly values: readonly string[] }[]
}

export type LockModel = { readonly tiep: string; readonly held: HeldPost | null }

export const LockPage: Page<LockModel> = {
  layout: 'staff',
  title: () => 'Màn hình đã khóa',
  body: ({ tiep, held }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Màn hình đã khóa</h1>
      <p>
        {held === null
          ? 'Trang này tự khóa sau 3 phút không dùng.'
          : 'Trang này tự khóa sau 3 phút không dùng. Những gì vừa gõ vẫn còn. Nhập mã là gửi tiếp.'}
      </p>
      {held === null ? <OpenForm frame={frame} tiep={tiep} /> : <SendOnForm frame={frame} held={held} />}
      <form method="post" action="/tai-khoan/dang-xuat">
        <button class="as-link">Thoát khỏi tài khoản</button>
      </form>
    </div>
  ),
}

function OpenForm({ frame, tiep }: { readonly frame: Frame; readonly tiep: string }) {
  return (
    <Form frame={frame} action="/bao-ve/mo-khoa" forget>
      <input type="hidden" name="tiep" value={tiep} />
      <Code frame={frame} />
      <Button icon="key">Mở khóa</Button>
    </Form>
  )
}

function SendOnForm({ frame, held }: { readonly frame: Frame; readonly held: HeldPost }) {
  const own = held.fields.filter(({ name }) => name !== 'commit')
  const token = held.fields.find(({ name }) => name === 'commit')?.values[0]
  return (
    <Form frame={frame} action={held.action} token={token} forget>
      <input type="hidden" name="unlock" value={frame.token()} />
      {own.flatMap(({ name, values }) =>
        values.map((value) => <input type="hidden" name={name} value={value} />),
      )}
      <Code frame={frame} />
      <Button icon="key">Mở khóa và gửi tiếp</Button>
    </Form>
  )
}

function Code({ frame }: { readonly frame: Frame }) {
  return (
    <TextField
      frame={frame}
      name="otp"
      label="Mã 6 số trong ứng dụng xác thực"
      hint="Mất điện thoại thì nhập một mã dự phòng."
      autocomplete="one-time-code"
      narrow
    />
  )
}
