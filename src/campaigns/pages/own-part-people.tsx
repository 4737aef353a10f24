import { formatNumber } from '../../core/vi/numbers.ts'
import { TextField } from '../../web/components/index.ts'
import type { FieldsProps } from './own-part.tsx'

/** Part 3: how many people, in numbers only. */
export function PeopleFields({ model, frame }: FieldsProps) {
  const { event } = model
  const number = (
    name: 'under7' | 'from7To9' | 'from10To12' | 'from13To15' | 'disabled' | 'hardship' | 'adults',
    label: string,
  ) => (
    <div>
      <TextField
        frame={frame}
        name={name}
        label={label}
        value={shown(event[name])}
        inputmode="numeric"
        narrow
      />
    </div>
  )
  return (
    <>
      <p>Ước lượng là đủ. Chỉ ghi số, không gửi danh sách học sinh. Nhóm nào không có thì để trống.</p>
      <fieldset class="sheet">
        <legend>Trẻ em theo tuổi</legend>
        <div class="pair few">
          {number('under7', 'Dưới 7 tuổi')}
          {number('from7To9', '7–9 tuổi')}
          {number('from10To12', '10–12 tuổi')}
          {number('from13To15', '13–15 tuổi')}
        </div>
      </fieldset>
      <fieldset class="sheet">
        <legend>Trong số trẻ em đó</legend>
        <div class="pair few">
          {number('disabled', 'Trẻ khuyết tật')}
          {number('hardship', 'Trẻ có hoàn cảnh khó khăn')}
        </div>
      </fieldset>
      {number('adults', 'Người lớn (cha mẹ, giáo viên, cán bộ)')}
    </>
  )
}

/** A number as it stands in its field. */
export function shown(n: number | null): string | undefined {
  return n === null ? undefined : formatNumber(n)
}
