import {
  BackLink,
  Button,
  DataTable,
  Empty,
  ErrorSummary,
  Form,
  Tag,
  TextArea,
} from '../../web/components/index.ts'
import { Kites } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { formatDay, formatMoment, localDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import type { Feedback, OpenFeedback } from '../queries/feedback.ts'

export const FeedbackListPage: Page<{ readonly rows: readonly OpenFeedback[]; readonly today: string }> = {
  layout: 'staff',
  title: () => 'Góp ý chờ trả lời',
  current: '/quan-tri/gop-y',
  body: ({ rows, today }) => (
    <div class="wrap">
      <h1>Góp ý chờ trả lời</h1>
      {rows.length === 0 ? (
        <Empty drawing={<Kites />}>
          <p>Không có góp ý nào đang chờ.</p>
        </Empty>
      ) : (
        <DataTable
          caption="Cũ nhất trước"
          columns={[
            { key: 'seq', label: 'Góp ý số' },
            { key: 'received', label: 'Nhận lúc' },
            { key: 'due', label: 'Hạn trả lời' },
          ]}
          rows={rows.map((row) => ({
            seq: <a href={`/quan-tri/gop-y/${row.seq}`}>{formatNumber(row.seq)}</a>,
            received: formatMoment(row.receivedAt),
            due: (
              <>
                {formatDay(row.answerDue)} {row.answerDue < today && <Tag kind="late">Trễ</Tag>}
              </>
            ),
          }))}
        />
      )}
    </div>
  ),
}

export const FeedbackDeskPage: Page<{
  readonly row: Omit<Feedback, 'id' | 'within' | 'unitId'>
  readonly overtaken: boolean
}> = {
  layout: 'staff',
  title: ({ row }) => `Góp ý số ${formatNumber(row.seq)}`,
  current: '/quan-tri/gop-y',
  body: ({ row }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      <BackLink href="/quan-tri/gop-y">Góp ý</BackLink>
      <h1>Góp ý số {formatNumber(row.seq)}</h1>
      <p class="meta">
        Nhận lúc {formatMoment(row.receivedAt)}, hạn trả lời {formatDay(row.answerDue)}
        {row.sender === null ? '' : `, người gửi: ${row.sender}`}
      </p>
      <div class="voice">
        {row.body.split(/\n+/).map((line) => (
          <p>{line}</p>
        ))}
      </div>
      <p>
        Lời này cho thấy trẻ em có thể bị hại? <a href="/quan-tri/chuyen-gap">Chuyển bảo vệ trẻ em</a>
      </p>
      {row.answer === null ? (
        <Form frame={frame} action={`/quan-tri/gop-y/${row.seq}/tra-loi`} version={row.version}>
          <TextArea
            frame={frame}
            name="answer"
            label="Trả lời"
            hint="Người gửi đọc bằng mã. Viết rõ đã làm gì, khi nào."
            rows={6}
          />
          <p class="actions">
            <Button big>Gửi trả lời</Button>
          </p>
        </Form>
      ) : (
        <section>
          <h2>Đã trả lời</h2>
          <p class="meta">
            {row.answeredName ?? ''}, {row.answeredAt === null ? '' : formatDay(localDay(row.answeredAt))}
          </p>
          {row.answer.split(/\n+/).map((line) => (
            <p>{line}</p>
          ))}
        </section>
      )}
    </div>
  ),
}
