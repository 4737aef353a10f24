import { Button, ErrorSummary, Form, MoreLink, Note, TextField } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { formatMoment } from '../../core/vi/dates.ts'
import { inSentence } from '../../web/words/units.ts'
import type { SettingsModel } from '../queries/settings.ts'
import { missingOwnerDetails } from '../rules/settings.ts'

/** The owner's details, deadlines and thresholds of the deployment. */
export const SettingsPage: Page<SettingsModel> = {
  layout: 'staff',
  title: () => 'Cấu hình',
  current: '/quan-tri/cau-hinh',
  body: (model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Cấu hình của {inSentence(model.root.name)}</h1>
      {model.changed !== null && (
        <p class="meta">
          Sửa lần cuối {formatMoment(model.changed.at)}, {model.changed.by}
        </p>
      )}
      <p>
        <MoreLink href="/quan-tri/cau-hinh/ngay-nghi">Lịch nghỉ và làm bù</MoreLink>
      </p>
      <Missing owner={model.settings.owner} />
      <Form frame={frame} action="/quan-tri/cau-hinh" version={model.version}>
        <Owner model={model} frame={frame} />
        <Child model={model} frame={frame} />
        <Deadlines model={model} frame={frame} />
        <p class="row">
          <Button big>Lưu cấu hình</Button>
        </p>
      </Form>
    </div>
  ),
}

const detailWords = {
  name: 'tên cơ quan',
  address: 'địa chỉ',
  phone: 'điện thoại',
  email: 'thư điện tử',
  responsible: 'người chịu trách nhiệm nội dung',
} as const

function Missing({ owner }: Pick<SettingsModel['settings'], 'owner'>) {
  const missing = missingOwnerDetails(owner)
  if (missing.length === 0) return null
  return (
    <Note kind="lamp" icon="warning" title="Chân trang còn thiếu">
      <p>
        Nhập thêm {missing.map((detail) => detailWords[detail]).join(', ')}. Nghị định 174/2026 yêu cầu trang
        ghi đủ.
      </p>
    </Note>
  )
}

type PartProps = { readonly model: SettingsModel; readonly frame: Frame }

function Owner({ model: { settings }, frame }: PartProps) {
  const { owner } = settings
  return (
    <fieldset class="sheet">
      <legend>Cơ quan chủ quản</legend>
      <p class="hint">Hiện ở chân mọi trang công khai.</p>
      <TextField frame={frame} name="ownerName" label="Tên cơ quan" value={owner.name} />
      <TextField frame={frame} name="ownerAddress" label="Địa chỉ" value={owner.address} />
      <TextField frame={frame} name="ownerPhone" label="Điện thoại" type="tel" value={owner.phone} />
      <TextField frame={frame} name="ownerEmail" label="Thư điện tử" type="email" value={owner.email} />
      <TextField
        frame={frame}
        name="ownerResponsible"
        label="Người chịu trách nhiệm nội dung"
        hint="Họ và tên, chức vụ."
        value={owner.responsible}
      />
    </fieldset>
  )
}

function Child({ model: { settings }, frame }: PartProps) {
  return (
    <fieldset class="sheet">
      <legend>Trang của trẻ em</legend>
      <TextField
        frame={frame}
        name="exitUrl"
        label="Trang mở ra khi bấm Thoát nhanh"
        hint="Một trang bình thường, không liên quan đến trẻ em. Bắt đầu bằng https://"
        type="url"
        value={settings.exitUrl}
      />
      <TextField
        frame={frame}
        name="supportContact"
        label="Liên hệ hỗ trợ cán bộ khi hệ thống lỗi"
        hint="Số điện thoại hoặc thư điện tử của người hỗ trợ."
        value={settings.supportContact}
        optional
      />
    </fieldset>
  )
}

function Deadlines({ model: { settings }, frame }: PartProps) {
  return (
    <fieldset class="sheet">
      <legend>Thời hạn và ngưỡng</legend>
      <TextField
        frame={frame}
        name="readHours"
        label="Đọc ý tưởng trong (giờ)"
        hint="Tính cả ban đêm và ngày nghỉ."
        inputmode="numeric"
        narrow
        value={String(settings.readHours)}
      />
      <TextField
        frame={frame}
        name="answerWorkingDays"
        label="Trả lời ý tưởng trong (ngày làm việc)"
        inputmode="numeric"
        narrow
        value={String(settings.answerWorkingDays)}
      />
      <TextField
        frame={frame}
        name="feedbackWorkingDays"
        label="Trả lời góp ý trong (ngày làm việc)"
        inputmode="numeric"
        narrow
        value={String(settings.feedbackWorkingDays)}
      />
      <TextField
        frame={frame}
        name="approveWorkingDays"
        label="Xem đăng ký sự kiện trong (ngày làm việc)"
        inputmode="numeric"
        narrow
        value={String(settings.approveWorkingDays)}
      />
      <TextField
        frame={frame}
        name="verifyWorkingDays"
        label="Người thứ hai xác nhận cam kết, phiếu nhận trong (ngày làm việc)"
        inputmode="numeric"
        narrow
        value={String(settings.verifyWorkingDays)}
      />
      <TextField
        frame={frame}
        name="drillHour"
        label="Diễn tập trực bảo vệ trẻ em hằng ngày lúc (giờ)"
        hint="Từ 0 đến 23. Mỗi ngày một ca diễn tập, để biết thư báo vẫn đến người trực."
        inputmode="numeric"
        narrow
        value={String(settings.drillHour)}
      />
      <TextField
        frame={frame}
        name="smallNumber"
        label="Ẩn số lượng trẻ em khi dưới"
        hint="Từ 3 trở lên. Bảng công khai ẩn những số nhỏ hơn ngưỡng này."
        inputmode="numeric"
        narrow
        value={String(settings.smallNumber)}
      />
    </fieldset>
  )
}
