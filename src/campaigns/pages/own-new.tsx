import { formatDay } from '../../core/vi/dates.ts'
import { BackLink, Button, Choices, Empty, ErrorSummary, Form, Select } from '../../web/components/index.ts'
import { Kites } from '../../web/drawings/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { inSentence } from '../../web/words/units.ts'
import type { OpenCampaign } from '../queries/campaigns.ts'

export type OwnNewModel = {
  readonly campaigns: readonly OpenCampaign[]
  /** The campaign of the link that led here. */
  readonly chosen: number | null
  /** Whose event it may be: one entry means that nothing is asked. */
  readonly holders: readonly { readonly key: string; readonly name: string }[]
}

/** A new event begins with its campaign: the rest is done part by part. */
export const OwnNewPage: Page<OwnNewModel> = {
  layout: 'staff',
  title: () => 'Đăng ký sự kiện mới',
  current: '/nha-truong/su-kien',
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href="/nha-truong/su-kien">Sự kiện</BackLink>
      <h1>Đăng ký sự kiện</h1>
      {model.campaigns.length === 0 ? <NoCampaign /> : <Begin {...model} frame={frame} />}
    </div>
  ),
}

function NoCampaign() {
  return (
    <Empty drawing={<Kites />}>
      <p>Chưa có chiến dịch nào đang nhận đăng ký. Hỏi Ủy ban nhân dân xã khi nào mở đăng ký.</p>
    </Empty>
  )
}

function Begin({ campaigns, chosen, holders, frame }: OwnNewModel & { readonly frame: Frame }) {
  const [only, ...others] = campaigns
  const value = chosen ?? (only !== undefined && others.length === 0 ? only.seq : undefined)
  return (
    <Form frame={frame} action="/nha-truong/su-kien/moi">
      {holders.length > 1 && (
        <Select
          frame={frame}
          name="holder"
          label="Đơn vị tổ chức"
          empty="Chọn đơn vị"
          options={holders.map(({ key, name }) => ({ value: key, label: name }))}
        />
      )}
      <Choices
        frame={frame}
        name="campaign"
        legend="Chiến dịch"
        value={value === undefined ? undefined : String(value)}
        options={campaigns.map(campaignOption)}
      />
      <p>Có 7 phần ngắn. Làm phần nào trước cũng được; dừng lúc nào cũng được, bản nháp được lưu.</p>
      <p>
        <Button big>Bắt đầu</Button>
      </p>
    </Form>
  )
}

/** A campaign to choose, with its days and who calls for it. */
export function campaignOption({ seq, name, startsOn, endsOn, registersTo, unitName }: OpenCampaign) {
  return {
    value: String(seq),
    label: name,
    hint: `Tổ chức từ ${formatDay(startsOn)} đến ${formatDay(endsOn)}. Nhận đăng ký đến ${formatDay(registersTo)}. Nơi phát động: ${inSentence(unitName)}.`,
  }
}
