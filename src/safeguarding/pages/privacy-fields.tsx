import { Choices, TextArea, TextField } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { requestKindWords } from '../../web/words/personal-data.ts'
import { privacyLimits, requestDays, requestKinds } from '../rules/privacy.ts'

/** What somebody wants, of which data, and how they are answered. */
export function RequestFields({ frame }: { readonly frame: Frame }) {
  return (
    <>
      <Choices
        frame={frame}
        name="kind"
        legend="Muốn yêu cầu điều gì?"
        options={requestKinds.map((kind) => ({
          value: kind,
          label: requestKindWords[kind],
          hint: `Xong trong ${requestDays[kind][0]} ngày`,
        }))}
      />
      <TextArea
        frame={frame}
        name="about"
        label="Dữ liệu nào?"
        hint="Ví dụ: tên ở cam kết số 1234; người liên hệ của sự kiện số 567; góp ý gửi ngày 3/11."
        rows={4}
        n={privacyLimits.textMax}
      />
      <TextField frame={frame} name="name" label="Họ và tên" autocomplete="name" />
      <TextField
        frame={frame}
        name="contact"
        label="Trả lời bằng cách nào?"
        hint="Thư điện tử, số điện thoại hoặc địa chỉ."
      />
    </>
  )
}
