import { formatDay } from '../../core/vi/dates.ts'
import { Choices, DateField, TextArea, TextField, UnitPicker } from '../../web/components/index.ts'
import { eventKindWords, placeKindWords } from '../../web/words/campaigns.ts'
import { placeKinds } from '../rules/event.ts'
import { kindsFor } from '../rules/kinds.ts'
import { campaignOption } from './own-new.tsx'
import type { FieldsProps } from './own-part.tsx'
import { dayWords } from './words.tsx'

/** Part 1: campaign, name, kinds. */
export function WhatFields({ model, frame }: FieldsProps) {
  const { event, campaigns } = model
  const isListed = campaigns.some(({ seq }) => seq === event.campaign.seq)
  const options = campaigns.map(campaignOption)
  return (
    <>
      <Choices
        frame={frame}
        name="campaign"
        legend="Chiến dịch"
        value={String(event.campaign.seq)}
        options={
          isListed ? options : [{ value: String(event.campaign.seq), label: event.campaign.name }, ...options]
        }
      />
      <TextField
        frame={frame}
        name="title"
        label="Tên hoạt động"
        hint="Tên hiện trên lịch công khai, nhiều nhất 100 ký tự. Không ghi tên trẻ em."
        value={event.title ?? undefined}
      />
      <Choices
        frame={frame}
        name="kinds"
        kind="checkbox"
        legend="Loại hoạt động"
        hint="Chọn được nhiều loại."
        value={event.kinds}
        options={kindsFor(event.campaign.kind).map((kind) => ({ value: kind, label: eventKindWords[kind] }))}
      />
    </>
  )
}

/** Part 2: day, hours, place, commune, rain. */
export function WhereFields({ model, frame }: FieldsProps) {
  const { event, communes, choices } = model
  const { campaign, day, placeKind, organisation } = event
  const kinds = organisation?.kind === 'school' ? placeKinds : placeKinds.filter((kind) => kind !== 'school')
  return (
    <>
      <DateField
        frame={frame}
        name="day"
        legend="Ngày tổ chức"
        hint={`${campaign.name}: từ ${formatDay(campaign.startsOn)} đến ${formatDay(campaign.endsOn)}.${day === null ? '' : ` Đang lưu: ${dayWords(day)}.`}`}
        value={day ?? undefined}
      />
      <div class="pair few">
        <div>
          <TextField
            frame={frame}
            name="startsAt"
            label="Bắt đầu lúc"
            hint="Ví dụ 7:30 hoặc 19h"
            value={event.startsAt ?? undefined}
            narrow
          />
        </div>
        <div>
          <TextField
            frame={frame}
            name="endsAt"
            label="Kết thúc lúc"
            hint="Ví dụ 10:00 hoặc 21h"
            value={event.endsAt ?? undefined}
            narrow
          />
        </div>
      </div>
      <Choices
        frame={frame}
        name="placeKind"
        legend="Nơi tổ chức"
        value={placeKind ?? undefined}
        options={kinds.map((kind) => ({ value: kind, label: placeKindWords[kind] }))}
      />
      <TextField
        frame={frame}
        name="place"
        label="Tên và địa chỉ nơi đó"
        hint={
          organisation?.kind === 'school'
            ? 'Ví dụ: Nhà văn hóa thôn 3. Tại trường thì để trống được.'
            : 'Ví dụ: Nhà văn hóa thôn 3.'
        }
        value={event.place ?? undefined}
      />
      <UnitPicker
        frame={frame}
        label="Xã, phường, đặc khu"
        hint="Nơi tổ chức thuộc xã nào thì xã đó xem. Gõ tên mới hoặc tên cũ, không dấu cũng được."
        value={event.communeId === null ? undefined : { id: event.unitId, name: event.unitName }}
        options={communes}
        choices={choices}
      />
      <TextArea
        frame={frame}
        name="rainPlan"
        label="Nếu mưa thì làm thế nào"
        optional
        hint="Ví dụ: chuyển vào hội trường của trường."
        value={event.rainPlan ?? undefined}
        rows={2}
      />
    </>
  )
}
