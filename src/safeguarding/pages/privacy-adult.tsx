import { holdings } from '../../core/retention-all.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import {
  BackLink,
  Button,
  DataTable,
  ErrorSummary,
  Form,
  MoreLink,
  Note,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import {
  everyone,
  holdingWords,
  requestKindWords,
  termWords,
  whoseWords,
} from '../../web/words/personal-data.ts'
import { acknowledgeWorkingDays, requestDays, requestKinds } from '../rules/privacy.ts'
import { RequestFields } from './privacy-fields.tsx'

/** Every kind of personal data once, by whose it is: from the declaration that the purge is made of. */
const kinds = [
  ...new Map(
    holdings.flatMap(({ personal = [] }) =>
      personal.map((kept) => [`${kept.whose} ${kept.key}`, kept] as const),
    ),
  ).values(),
]

const columns = [
  { key: 'what', label: 'Dữ liệu' },
  { key: 'why', label: 'Để làm gì' },
  { key: 'term', label: 'Giữ bao lâu' },
] as const

export const AdultPrivacyPage: Page<object> = {
  layout: 'public',
  title: () => 'Quyền riêng tư',
  current: '/quyen-rieng-tu',
  body: (_, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Quyền riêng tư</h1>
      <p>
        Trang này dành cho người lớn. Em đọc trang <a href="/rieng-tu-cho-em">“Em được giữ kín điều gì”</a>{' '}
        nhé.
      </p>
      <p>
        <MoreLink href="#yeu-cau">Gửi yêu cầu về dữ liệu của tôi</MoreLink>
      </p>
      <Who frame={frame} />
      <h2>Giữ dữ liệu nào, để làm gì, bao lâu</h2>
      <p>Hết hạn thì máy tự xóa. Không bán, không đưa cho bên quảng cáo, không dùng công cụ theo dõi.</p>
      {everyone.map((whose) => (
        <DataTable
          caption={whoseWords[whose]}
          columns={columns}
          rows={kinds
            .filter((kept) => kept.whose === whose)
            .map(({ key, ends }) => ({ ...holdingWords[key], term: termWords(ends) }))}
        />
      ))}
      <Children />
      <Rights />
      <Ask frame={frame} />
    </div>
  ),
}

function Who({ frame: { owner } }: { readonly frame: Frame }) {
  const contact = [owner.address, owner.phone, owner.email].filter((one) => one !== '')
  return (
    <>
      <h2>Ai chịu trách nhiệm</h2>
      {owner.name === '' ? (
        <p>Đơn vị chủ quản được ghi ở cuối trang sau khi khai báo.</p>
      ) : (
        <p>
          {owner.name}
          {owner.responsible === '' ? '' : `. Chịu trách nhiệm: ${owner.responsible}`}
          {contact.length === 0 ? '' : `. ${contact.join(', ')}`}.
        </p>
      )}
      <p>
        Căn cứ: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, Nghị định 356/2025/NĐ-CP, Luật Trẻ em năm 2016 và
        Nghị định 56/2017/NĐ-CP.
      </p>
    </>
  )
}

function Children() {
  return (
    <Note icon="info" title="Lời của trẻ em">
      <p>
        Trẻ em không cần tài khoản và không ghi tên. Em giữ mã thì rút lại được bất cứ lúc nào ở trang{' '}
        <a href="/tra-cuu">Xem trả lời</a>; ý tưởng biến mất ngay.
      </p>
      <p>
        Khi lời kể cho thấy một em có thể đang bị hại, cán bộ bảo vệ trẻ em giữ một bản niêm phong để bảo vệ
        em, đến hết hạn của ca, kể cả khi ý tưởng đã rút. Chỉ cán bộ bảo vệ trẻ em mở được bản ấy và được xóa
        sớm hơn.
      </p>
    </Note>
  )
}

function Rights() {
  return (
    <>
      <h2>Quyền của người có dữ liệu</h2>
      <p>
        Báo đã nhận yêu cầu trong {acknowledgeWorkingDays} ngày làm việc. Gia hạn nhiều nhất một lần, có nêu
        lý do. Cha mẹ, người giám hộ gửi yêu cầu thay cho trẻ em.
      </p>
      <DataTable
        caption="Thời hạn trả lời"
        columns={[
          { key: 'kind', label: 'Yêu cầu' },
          { key: 'days', label: 'Xong trong' },
          { key: 'latest', label: 'Khi gia hạn' },
        ]}
        rows={requestKinds.map((kind) => ({
          kind: requestKindWords[kind],
          days: `${requestDays[kind][0]} ngày`,
          latest: `${requestDays[kind][1]} ngày`,
        }))}
      />
      <p>
        Không đồng ý với cách xử lý? Khiếu nại tới đơn vị trên, hoặc tới Cục An ninh mạng và phòng, chống tội
        phạm sử dụng công nghệ cao (A05), Bộ Công an.
      </p>
    </>
  )
}

function Ask({ frame }: { readonly frame: Frame }) {
  return (
    <>
      <h2 id="yeu-cau">Gửi yêu cầu về dữ liệu của tôi</h2>
      <p>Chỉ người xử lý yêu cầu đọc được. Máy tự xóa sau 2 năm kể từ khi xong.</p>
      <Form frame={frame} action="/quyen-rieng-tu">
        <RequestFields frame={frame} />
        <p class="actions">
          <Button big>Gửi yêu cầu</Button>
        </p>
      </Form>
    </>
  )
}

export const AskedPage: Page<{ readonly seq: number }> = {
  layout: 'public',
  title: () => 'Đã nhận yêu cầu',
  current: '/quyen-rieng-tu',
  body: ({ seq }, frame) => (
    <div class="wrap narrow">
      <h1>Đã nhận yêu cầu</h1>
      <p>
        Số của yêu cầu: <b>{formatNumber(seq)}</b>. Ghi lại số này để hỏi khi cần.
      </p>
      <p>
        Trong {acknowledgeWorkingDays} ngày làm việc, có người liên hệ để báo đã nhận và xác minh đúng người.
        {frame.owner.phone === '' ? '' : ` Điện thoại: ${frame.owner.phone}.`}
      </p>
      <p>
        <BackLink href="/quyen-rieng-tu">Quyền riêng tư</BackLink>
      </p>
    </div>
  ),
}
