import type { Child } from 'hono/jsx'
import { formatDay, formatDayDocument, localDay, localTime } from '../../core/vi/dates.ts'
import { BackLink } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { caseNumber } from '../../web/words/concerns.ts'
import type { FormModel } from './form-01.tsx'
import { LockAfterwards } from './case-parts.tsx'

/** Mẫu số 01 on paper: what is known, the child's words as they were written, dotted lines for the rest. */
export const PaperPage: Page<FormModel> = {
  layout: 'staff',
  current: '/bao-ve/ca',
  title: ({ seq }) => `Bảo vệ – Ca ${seq} – Mẫu 01, bản in`,
  body: (model) => (
    <div class="wrap narrow">
      <LockAfterwards path={`/bao-ve/ca/${model.seq}/mau-01`} />
      <div class="only-screen">
        <BackLink href={`/bao-ve/ca/${model.seq}/mau-01`}>Mẫu số 01</BackLink>
        <p>In bằng lệnh in của trình duyệt, khổ A4. In xong cất vào nơi có khóa.</p>
      </div>
      <Paper {...model} />
    </div>
  ),
}

function Paper({ seq, form, words, receivedAt, readAt }: FormModel) {
  return (
    <article class="paper">
      <p class="right">Mẫu số 01</p>
      <div class="pair">
        <p>
          <b>{form.agency === '' ? '……………………' : form.agency}</b>
          <br />
          Số: …… /BC-……
        </p>
        <p>
          <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          <br />
          <b>Độc lập – Tự do – Hạnh phúc</b>
          <br />
          ……………, {formatDayDocument(localDay(readAt))}
        </p>
      </div>
      <h1>BÁO CÁO TIẾP NHẬN THÔNG TIN TRẺ EM</h1>
      <p class="mid">(Ca số {caseNumber(seq)} của Diễn đàn trẻ em)</p>
      <h2>A. Thông tin chung</h2>
      <h3>1. Nguồn nhận thông tin</h3>
      <Line label="Thông qua">{form.via}</Line>
      <Line label="Thời gian">
        {localTime(receivedAt)}, ngày {formatDay(localDay(receivedAt))}
      </Line>
      <h3>2. Thông tin về trẻ em</h3>
      <Line label="Họ và tên trẻ em">{form.childName}</Line>
      <Line label="Ngày, tháng, năm sinh hoặc ước lượng tuổi">{form.birth}</Line>
      <Line label="Giới tính">{form.sex}</Line>
      <Line label="Địa điểm xảy ra vụ việc">{form.place}</Line>
      <Line label="Tình trạng hiện tại của trẻ em">{form.condition}</Line>
      <Line label="Phỏng đoán hậu quả có thể xảy ra cho trẻ em nếu không được hỗ trợ, can thiệp">
        {form.consequence}
      </Line>
      <Line label="Cha (họ và tên, tuổi, nghề nghiệp)">{form.father}</Line>
      <Line label="Mẹ (họ và tên, tuổi, nghề nghiệp)">{form.mother}</Line>
      <Line label="Hoàn cảnh gia đình">{form.family}</Line>
      <Line label="Hiện ai chăm sóc, giám hộ trẻ em (nếu biết)">{form.caregiver}</Line>
      <Line label="Những việc đã làm để hỗ trợ, can thiệp trước khi nhận thông tin">{form.done}</Line>
      <h3>3. Thông tin về người cung cấp thông tin (nếu đồng ý cung cấp)</h3>
      <Line label="Họ và tên">{form.informant}</Line>
      <Line label="Số điện thoại">{form.phone}</Line>
      <Line label="Địa chỉ">{form.address}</Line>
      <h3>Ghi thêm</h3>
      <Line label="Lời của trẻ em, ghi nguyên văn">
        {words === null ? '' : <span class="said">{`“${words}”`}</span>}
      </Line>
      <Line label="Người nghi gây hại, theo lời trẻ em">{form.suspect}</Line>
      <Line label="Ghi chú">{form.note}</Line>
      <p class="sign">
        <b>Cán bộ tiếp nhận thông tin</b>
        <br />
        (Ký, ghi rõ họ tên)
      </p>
    </article>
  )
}

/** What is not known is left as lines to write on. */
function Line({ label, children }: { readonly label: string; readonly children?: Child }) {
  return (
    <p class={children === '' ? 'blank' : undefined}>
      {label}: {children}
    </p>
  )
}
