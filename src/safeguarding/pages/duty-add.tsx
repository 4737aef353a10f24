import { localDay } from '../../core/vi/dates.ts'
import { Button, DateField, Form, Select, TextField } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { dutyWords } from '../../web/words/duty.ts'
import { dutyKinds } from '../rules/duty.ts'
import type { DutyModel } from './duty.tsx'

type Props = Pick<DutyModel, 'unit' | 'people' | 'monday' | 'now'> & { readonly frame: Frame }

export function AddShiftForm({ unit, people, monday, now, frame }: Props) {
  if (people.length === 0) return <p>Đơn vị này chưa có cán bộ bảo vệ trẻ em nào.</p>
  const today = localDay(now)
  return (
    <div class="narrow">
      <Form frame={frame} action="/bao-ve/truc">
        <input type="hidden" name="unitId" value={unit.id} />
        <Select
          frame={frame}
          name="personId"
          label="Người trực"
          empty="Chọn một người"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          frame={frame}
          name="duty"
          label="Nhiệm vụ"
          hint="Cán bộ trực được báo trước nhất; dự bị và trưởng ca được báo khi chưa ai mở ca."
          options={dutyKinds.map((kind) => ({ value: kind, label: dutyWords[kind] }))}
        />
        <TextField
          frame={frame}
          name="phone"
          label="Số điện thoại trong ca"
          hint="Người khác trong ca gọi số này. Ví dụ 0912 345 678."
          type="tel"
          inputmode="tel"
          narrow
        />
        <DateField
          frame={frame}
          name="day"
          legend="Ngày bắt đầu"
          hint="Từ 22:00 đến 6:00 là đến 6:00 hôm sau."
          value={today > monday ? today : monday}
        />
        <div class="pair few">
          <div>
            <TextField frame={frame} name="from" label="Từ" hint="Ví dụ 7:30" narrow />
          </div>
          <div>
            <TextField frame={frame} name="to" label="Đến" hint="Ví dụ 19h" narrow />
          </div>
        </div>
        <Button>Thêm ca trực</Button>
      </Form>
    </div>
  )
}
