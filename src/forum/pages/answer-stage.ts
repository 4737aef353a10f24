import { formatDay, localDay } from '../../core/vi/dates.ts'
import type { Stage } from '../../web/components/index.ts'

/** The answer that is still to come, and what is said once its day is over. */
export function answerStage(answerDue: string, now: string): Stage {
  const day = formatDay(answerDue)
  return answerDue < localDay(now)
    ? {
        title: 'Chưa có trả lời',
        text: `Đã quá hạn từ ngày ${day}. Người lớn còn nợ em câu trả lời.`,
        state: 'next',
      }
    : { title: 'Chờ trả lời', text: `Muộn nhất ngày ${day}.`, state: 'next' }
}
