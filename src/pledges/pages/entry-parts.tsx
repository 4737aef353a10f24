import type { UnitChoice } from '../../units/queries/choose.ts'
import { Choices, DateField, Select, TextArea, TextField, UnitPicker } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { displayWords, measureWords, pledgerKindWords } from '../../web/words/pledges.ts'
import type { CampaignChoice } from '../queries/campaigns.ts'
import { displays, measureCodes, pledgeLimits, pledgerKinds } from '../rules/pledge.ts'
import { exampleOf } from './entry-preview.tsx'

export type EntryModel = {
  readonly today: string
  /** The unit that stands in the field at first. */
  readonly unit: { readonly id: string; readonly name: string } | null
  readonly names: readonly string[]
  /** What was found for the name that was typed. */
  readonly choices: readonly UnitChoice[]
  readonly campaigns: readonly CampaignChoice[]
}

type Part = { readonly frame: Frame; readonly model: EntryModel }

export function Who({ frame }: { readonly frame: Frame }) {
  return (
    <fieldset class="sheet">
      <legend>Ai cam kết</legend>
      <div>
        <Select
          frame={frame}
          name="pledgerKind"
          label="Người cam kết là"
          empty="Chọn loại"
          options={pledgerKinds.map((value) => ({ value, label: pledgerKindWords[value] }))}
        />
        <TextField
          frame={frame}
          name="pledgerName"
          label="Tên người hoặc đơn vị cam kết"
          hint="Ghi đúng như trong sổ. Tên hiện thế nào khi công khai thì chọn ở dưới."
        />
        <TextField
          frame={frame}
          name="representative"
          label="Người đại diện"
          hint="Không bao giờ công khai."
          optional
        />
        <Choices
          frame={frame}
          name="display"
          legend="Khi công khai, ghi tên thế nào?"
          hint="Theo ý người cam kết."
          options={displays.map((value) => ({
            value,
            label: displayWords[value],
            hint: <span data-example={value}>{exampleOf(frame, value)}</span>,
          }))}
        />
      </div>
    </fieldset>
  )
}

export function What({ frame, model }: Part) {
  return (
    <fieldset class="sheet">
      <legend>Hứa điều gì</legend>
      <div>
        <TextArea
          frame={frame}
          name="promise"
          label="Điều cam kết"
          hint="Việc làm được, đo được. Được công khai: không nêu tên trẻ em. Không quá 200 chữ cái."
          rows={3}
          n={pledgeLimits.promiseMax}
        />
        <TextArea
          frame={frame}
          name="childWords"
          label="Lời cho trẻ em đọc"
          hint="Câu ngắn, từ dễ. Không quá 120 chữ cái."
          rows={2}
          n={pledgeLimits.childWordsMax}
          optional
        />
        <div class="pair">
          <div>
            <TextField
              frame={frame}
              name="amount"
              label="Chỉ tiêu"
              hint="Tiền thì ghi bằng đồng."
              inputmode="numeric"
            />
          </div>
          <div>
            <Select
              frame={frame}
              name="measure"
              label="Đơn vị tính"
              empty="Chọn đơn vị tính"
              options={measureCodes.map((value) => ({ value, label: measureWords[value] }))}
            />
          </div>
        </div>
        <DateField
          frame={frame}
          name="pledgedOn"
          legend="Ngày cam kết"
          hint="Có thể là một ngày đã qua."
          value={model.today}
        />
        <DateField frame={frame} name="dueOn" legend="Hạn hoàn thành" />
      </div>
    </fieldset>
  )
}

export function Where({ frame, model }: Part) {
  return (
    <fieldset class="sheet">
      <legend>Nơi làm, gắn với</legend>
      <div>
        <UnitPicker
          frame={frame}
          label="Đơn vị"
          hint="Đơn vị lúc cam kết. Cam kết trước ngày 1/7/2025 thì gõ tên xã, phường cũ."
          value={model.unit ?? undefined}
          options={model.names}
          choices={model.choices}
        />
        <Select
          frame={frame}
          name="campaignId"
          label="Chiến dịch"
          optional
          empty="Không gắn chiến dịch"
          options={model.campaigns.map(({ id, name, year, unitName }) => ({
            value: id,
            label: `${name.includes(String(year)) ? name : `${name} ${year}`} (${unitName})`,
          }))}
        />
      </div>
    </fieldset>
  )
}

export function Basis({ frame }: { readonly frame: Frame }) {
  return (
    <fieldset class="sheet">
      <legend>Căn cứ</legend>
      <div>
        <Choices
          frame={frame}
          name="document"
          legend="Có văn bản hoặc biên bản không?"
          value="yes"
          options={[
            { value: 'yes', label: 'Có' },
            { value: 'no', label: 'Chưa có văn bản' },
          ]}
        />
        <TextField
          frame={frame}
          name="basis"
          label="Số, ngày của văn bản"
          hint="Được công khai. Ví dụ: Biên bản số 12 ngày 1/6/2026."
        />
      </div>
    </fieldset>
  )
}

/** Only when it looks like one that is there. */
export function Alike({ frame }: { readonly frame: Frame }) {
  const isAsked =
    frame.form.issues.some(({ field }) => field === 'sure') || frame.form.values['sure'] !== undefined
  if (!isAsked) return null
  return (
    <Choices
      frame={frame}
      name="sure"
      kind="checkbox"
      legend="Có phải cam kết khác không?"
      options={[{ value: 'yes', label: 'Đúng, đây là cam kết khác' }]}
    />
  )
}
