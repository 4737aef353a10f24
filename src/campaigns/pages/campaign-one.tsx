import { formatMoment } from '../../core/vi/dates.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  MoreLink,
  Note,
  SummaryList,
} from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { campaignKindWords } from '../../web/words/campaigns.ts'
import type { Campaign } from '../queries/campaigns.ts'
import { CampaignFields } from './campaign-fields.tsx'
import { between, campaignsPath } from './campaigns.tsx'

export type CampaignModel = {
  readonly campaign: Omit<Campaign, 'id'>
  readonly mayManage: boolean
  readonly changed: { readonly at: string; readonly by: string } | null
}

/** One campaign, and the form that corrects it. */
export const CampaignPage: Page<CampaignModel> = {
  layout: 'staff',
  title: ({ campaign }) => `Chiến dịch: ${campaign.name}`,
  current: campaignsPath,
  body: ({ campaign, mayManage, changed }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href={campaignsPath}>Chiến dịch</BackLink>
      <h1>{campaign.name}</h1>
      {changed !== null && (
        <p class="meta">
          Sửa lần cuối {formatMoment(changed.at)}, {changed.by}
        </p>
      )}
      <SummaryList
        rows={[
          { key: 'Loại', value: `${campaignKindWords[campaign.kind]}, năm ${campaign.year}` },
          { key: 'Đơn vị', value: campaign.unitName },
          ...(campaign.theme === null ? [] : [{ key: 'Chủ đề', value: campaign.theme }]),
          { key: 'Tổ chức', value: between(campaign.startsOn, campaign.endsOn) },
          { key: 'Nhận đăng ký', value: between(campaign.registersFrom, campaign.registersTo) },
        ]}
      />
      <p>
        <MoreLink href={`/chien-dich/${campaign.slug}`}>Xem trang công khai</MoreLink>
      </p>
      {mayManage && (
        <>
          <h2>Sửa</h2>
          <Note>
            <p>Địa chỉ /chien-dich/{campaign.slug} giữ nguyên. Sự kiện đã đăng ký không đổi theo.</p>
          </Note>
          <Form frame={frame} action={`${campaignsPath}/${campaign.seq}`} version={campaign.version}>
            <CampaignFields
              frame={frame}
              name={campaign.name}
              theme={campaign.theme ?? undefined}
              dates={campaign}
            />
            <p>
              <Button big>Lưu</Button>
            </p>
          </Form>
        </>
      )}
    </div>
  ),
}
