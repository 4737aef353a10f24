import { BackLink, Button, DataTable, Empty, Form, Pager, Tag } from '../../web/components/index.ts'
import { Shoots } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import { formatMoment } from '../../core/vi/dates.ts'
import { statusWords, topicChips } from '../../web/words/forum.ts'
import type { DecidedIdea } from '../queries/ideas.ts'

export type DecidedModel = {
  readonly ideas: readonly (DecidedIdea & { readonly undo: boolean; readonly version: number })[]
  readonly next: string | null
  readonly first: boolean
}

export const DecidedPage: Page<DecidedModel> = {
  layout: 'staff',
  title: () => 'Đã duyệt',
  current: '/quan-tri/duyet',
  body: (model, frame) => (
    <div class="wrap">
      <BackLink href="/quan-tri/duyet">Hàng chờ</BackLink>
      <h1>Đã duyệt</h1>
      {model.ideas.length === 0 ? (
        <Empty drawing={<Shoots />}>
          <p>Chưa có quyết định nào.</p>
        </Empty>
      ) : (
        <DataTable
          caption="Quyết định mới nhất trước"
          columns={[
            { key: 'seq', label: 'Ý số' },
            { key: 'title', label: 'Tên bài hoặc chủ đề' },
            { key: 'status', label: 'Quyết định' },
            { key: 'who', label: 'Ai, lúc nào' },
            { key: 'undo', label: 'Việc' },
          ]}
          rows={model.ideas.map((idea) => ({
            seq: <a href={`/quan-tri/duyet/${idea.seq}`}>{formatNumber(idea.seq)}</a>,
            title: idea.title ?? topicChips[idea.topic],
            status: (
              <span class="tags">
                <Tag kind={idea.status === 'published' ? 'done' : 'plain'}>{statusWords[idea.status]}</Tag>
                {idea.flags > 0 && <Tag kind="wait">Bị báo</Tag>}
              </span>
            ),
            who: `${idea.decidedName ?? ''}, ${formatMoment(idea.decidedAt)}`,
            undo: idea.undo ? (
              <Form
                frame={frame}
                action={`/quan-tri/duyet/${idea.seq}/hoan-tac`}
                version={idea.version}
                quiet
              >
                <Button kind="second" icon="undo">
                  Hoàn tác
                </Button>
              </Form>
            ) : (
              ''
            ),
          }))}
        />
      )}
      <Pager
        {...(model.first ? {} : { newer: '/quan-tri/duyet/da-duyet' })}
        {...(model.next === null
          ? {}
          : { older: `/quan-tri/duyet/da-duyet?truoc=${encodeURIComponent(model.next)}` })}
      />
    </div>
  ),
}
