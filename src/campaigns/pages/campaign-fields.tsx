import { DateField, TextField } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { OfferedDates } from '../rules/campaign.ts'

type FieldsProps = {
  readonly frame: Frame
  readonly name?: string | undefined
  readonly theme?: string | undefined
  readonly dates: OfferedDates | null
}

/** What of a campaign may be changed at any time. */
export function CampaignFields({ frame, name, theme, dates }: FieldsProps) {
  return (
    <>
      <TextField frame={frame} name="name" label="Tên chiến dịch" value={name} />
      <TextField
        frame={frame}
        name="theme"
        label="Chủ đề của năm"
        optional
        hint="Như trong kế hoạch. Ví dụ: Hành động thiết thực, ưu tiên nguồn lực cho trẻ em."
        value={theme}
      />
      <fieldset class="sheet">
        <legend>Thời gian tổ chức</legend>
        <DateField frame={frame} name="startsOn" legend="Từ ngày" value={dates?.startsOn} />
        <DateField frame={frame} name="endsOn" legend="Đến ngày" value={dates?.endsOn} />
      </fieldset>
      <fieldset class="sheet">
        <legend>Nhận đăng ký sự kiện</legend>
        <DateField frame={frame} name="registersFrom" legend="Từ ngày" value={dates?.registersFrom} />
        <DateField frame={frame} name="registersTo" legend="Đến hết ngày" value={dates?.registersTo} />
      </fieldset>
    </>
  )
}
