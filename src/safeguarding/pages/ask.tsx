import {
  BackLink,
  Button,
  CallButton,
  Choices,
  ErrorSummary,
  Form,
  Note,
  TextArea,
  TextField,
} from '../../web/components/index.ts'
import { neutralTitle, type Page } from '../../web/page.ts'
import { wishWords } from '../../web/words/ask.ts'
import { wishes } from '../rules/concern.ts'

/** First what can be kept secret and what cannot, then the questions. Nothing is kept on the phone or shown back. */
export const AskPage: Page<object> = {
  layout: 'steps',
  title: () => neutralTitle,
  body: (_model, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="child" />
      <BackLink href="/can-giup" />
      <h1>Nhờ báo giúp em</h1>
      <Note icon="help">
        <p>Cán bộ đọc và tìm cách giúp. Nếu em đang gặp nguy hiểm, cán bộ phải báo người đến cứu em.</p>
      </Note>
      <p class="hint">Ô nào em không muốn viết thì bỏ qua nhé.</p>
      <Form frame={frame} action="/can-giup/nho-bao" id="send" forget>
        <TextArea frame={frame} name="words" label="Chuyện gì đang xảy ra?" />
        <Choices
          frame={frame}
          name="wish"
          legend="Em muốn người lớn làm gì?"
          options={wishes.map((wish) => ({ value: wish, label: wishWords[wish] }))}
        />
        <TextArea
          frame={frame}
          name="findBy"
          label="Tìm em bằng cách nào?"
          hint="Ví dụ: xã, trường, số điện thoại của người em tin."
          rows={3}
        />
        <TextField frame={frame} name="safeTime" label="Lúc nào thì an toàn?" />
        <TextField frame={frame} name="notToKnow" label="Ai không được biết chuyện này?" />
        <p class="actions">
          <Button big wide>
            Gửi cho cán bộ
          </Button>
        </p>
      </Form>
    </div>
  ),
}

export type AskedModel = {
  /** Within how many minutes somebody reads it; null while nobody is on duty: then no time is promised. */
  readonly minutes: number | null
}

/** The same after every request, and nothing of what was written. */
export const AskedPage: Page<AskedModel> = {
  layout: 'steps',
  title: () => neutralTitle,
  body: ({ minutes }) => (
    <div class="wrap narrow">
      <h1>Cán bộ đã nhận được</h1>
      <p>Em rất dũng cảm.</p>
      {minutes === null ? (
        <p>Lúc này cán bộ đọc chậm hơn. Em gọi 111 thì có người nghe ngay.</p>
      ) : (
        <p>Có người đọc trong vòng {minutes % 60 === 0 ? `${minutes / 60} giờ` : `${minutes} phút`}.</p>
      )}
      <p>
        <CallButton>Gọi 111 ngay</CallButton>
      </p>
      <p>Em bấm Thoát nhanh khi muốn rời trang.</p>
    </div>
  ),
}
