import { formatLunarLong } from '../../core/calendar/lunar-words.ts'
import { toLunar } from '../../core/calendar/lunar.ts'
import { formatDayLong } from '../../core/vi/dates.ts'
import {
  BackLink,
  Button,
  Choices,
  ErrorSummary,
  Form,
  Select,
  TextField,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { campaignKindWords } from '../../web/words/campaigns.ts'
import {
  campaignKinds,
  kindParameters,
  mainDay,
  type CampaignKind,
  type OfferedDates,
} from '../rules/campaign.ts'
import { CampaignFields } from './campaign-fields.tsx'
import { campaignsPath } from './campaigns.tsx'

export type NewCampaignModel = {
  /** Null: the kind is still to be chosen. */
  readonly kind: CampaignKind | null
  readonly year: number
  /** The days offered for it. */
  readonly dates: OfferedDates | null
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

/** First what it is and which year, then everything else with its days filled in. */
export const NewCampaignPage: Page<NewCampaignModel> = {
  layout: 'staff',
  title: () => 'Mở chiến dịch mới',
  current: campaignsPath,
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href={model.kind === null ? campaignsPath : `${campaignsPath}/moi`}>
        {model.kind === null ? 'Chiến dịch' : 'Chọn loại khác'}
      </BackLink>
      <h1>Mở chiến dịch mới</h1>
      {model.kind === null ? (
        <ChooseKind year={model.year} frame={frame} />
      ) : (
        <FillIn {...model} kind={model.kind} frame={frame} />
      )}
    </div>
  ),
}

function ChooseKind({ year, frame }: { readonly year: number; readonly frame: Frame }) {
  return (
    <form method="get" action={`${campaignsPath}/moi`}>
      <Choices
        frame={frame}
        name="loai"
        legend="Loại chiến dịch"
        options={campaignKinds.map((kind) => {
          const day = mainDay(kind, year)
          const option = { value: kindParameters[kind], label: campaignKindWords[kind] }
          return day === undefined ? option : { ...option, hint: dayHint(kind, day) }
        })}
      />
      <TextField frame={frame} name="nam" label="Năm" value={String(year)} inputmode="numeric" narrow />
      <p class="row">
        <Button>Tiếp tục</Button>
      </p>
    </form>
  )
}

function dayHint(kind: CampaignKind, day: string): string {
  if (kind === 'action_month') return `Từ 1/6 đến 30/6/${day.slice(0, 4)}`
  if (kind === 'mid_autumn')
    return `${formatDayLong(day)}, ${formatLunarLong(toLunar(day))}. Hội thường tổ chức vào các tối trước đó.`
  return formatDayLong(day)
}

function FillIn({
  kind,
  year,
  dates,
  units,
  frame,
}: NewCampaignModel & { readonly kind: CampaignKind; readonly frame: Frame }) {
  return (
    <Form frame={frame} action={campaignsPath}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="year" value={year} />
      <p>
        {campaignKindWords[kind]}, năm {year}
      </p>
      {units.length > 1 && (
        <Select
          frame={frame}
          name="unit"
          label="Đơn vị tổ chức"
          empty="Chọn đơn vị"
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <CampaignFields
        frame={frame}
        name={kind === 'other' ? undefined : offeredName(kind, year)}
        dates={dates}
      />
      <p>
        <Button big>Mở chiến dịch</Button>
      </p>
    </Form>
  )
}

/** "Tết Trung thu 2027": the day of its name is in the year already. */
function offeredName(kind: CampaignKind, year: number): string {
  return `${campaignKindWords[kind].replace(/ \d+\/\d+$/, '')} ${year}`
}
