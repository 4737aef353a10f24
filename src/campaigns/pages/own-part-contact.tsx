import { Note, TextField } from '../../web/components/index.ts'
import type { FieldsProps } from './own-part.tsx'

/** Part 6: whom the commune calls. */
export function ContactFields({ model, frame }: FieldsProps) {
  const { contact } = model.event
  return (
    <>
      <Note icon="lock">
        <p>Chỉ trường và xã xem được. Không hiện công khai, và được xóa một năm sau ngày tổ chức.</p>
      </Note>
      <TextField
        frame={frame}
        name="contactName"
        label="Họ và tên"
        value={contact?.name ?? undefined}
        autocomplete="name"
      />
      <TextField
        frame={frame}
        name="contactPost"
        label="Chức vụ"
        optional
        hint="Ví dụ: Tổng phụ trách Đội"
        value={contact?.post ?? undefined}
        autocomplete="organization-title"
      />
      <TextField
        frame={frame}
        name="contactPhone"
        type="tel"
        label="Điện thoại công vụ"
        hint="Ví dụ 0912 345 678"
        value={contact?.phone ?? undefined}
        autocomplete="tel"
        inputmode="tel"
      />
      <TextField
        frame={frame}
        name="contactEmail"
        type="email"
        label="Thư điện tử"
        optional
        value={contact?.email ?? undefined}
        autocomplete="email"
        inputmode="email"
      />
    </>
  )
}
