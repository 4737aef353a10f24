import {
  Button,
  Card,
  CardList,
  Chips,
  Empty,
  HelpCard,
  LinkButton,
  Pager,
  Tag,
} from '../../web/components/index.ts'
import { Kites } from '../../web/drawings/index.ts'
import { topicIcon } from '../../web/icons.tsx'
import type { Page } from '../../web/page.ts'
import { formatMonth } from '../../core/vi/dates.ts'
import { byline, topicChips, topicSlugs } from '../../web/words/forum.ts'
import type { PublicIdea } from '../queries/public.ts'
import { topics, type Topic } from '../rules/idea.ts'

export type ListModel = {
  readonly ideas: readonly PublicIdea[]
  readonly topic: Topic | null
  readonly order: 'newest' | 'daily'
  readonly words: string
  /** The key of the next page, when there is one. */
  readonly next: number | null
  readonly first: boolean
}

/** Published ideas. No counts, no ranking: the newest first, or another start each day. */
export const ListPage: Page<ListModel> = {
  layout: 'child',
  title: () => 'Ý tưởng của các bạn',
  current: '/dien-dan/y-tuong',
  body: (model) => (
    <div class="wrap">
      <h1>Ý tưởng của các bạn</h1>
      <form method="get" action="/dien-dan/y-tuong" role="search" class="search">
        <label for="q">Tìm trong các ý tưởng</label>
        <div class="row">
          <input id="q" name="q" type="search" value={model.words} autocomplete="off" maxlength={80} />
          <Button kind="second" icon="search">
            Tìm
          </Button>
        </div>
      </form>
      {model.words === '' && <Filters {...model} />}
      {model.topic === 'safety' && <HelpCard />}
      {model.words !== '' && model.ideas.length > 0 && <Searched {...model} />}
      <Found {...model} />
      <Pager
        {...(model.first ? {} : { newer: hrefOf(model, null) })}
        {...(model.next === null ? {} : { older: hrefOf(model, model.next) })}
      />
      <p class="row">
        <LinkButton href="/dien-dan/gui-y-tuong" icon="idea">
          Gửi ý tưởng của em
        </LinkButton>
      </p>
    </div>
  ),
}

function Filters(model: ListModel) {
  return (
    <>
      <Chips
        label="Chủ đề"
        items={[
          { href: hrefOf({ ...model, topic: null }, null), label: 'Tất cả', current: model.topic === null },
          ...topics
            .filter((topic) => topic !== 'unsure')
            .map((topic) => ({
              href: hrefOf({ ...model, topic }, null),
              label: topicChips[topic],
              current: model.topic === topic,
              icon: topicIcon[topic],
            })),
        ]}
      />
      <Chips
        label="Thứ tự"
        items={[
          {
            href: hrefOf({ ...model, order: 'newest' }, null),
            label: 'Mới đăng',
            current: model.order === 'newest',
          },
          {
            href: hrefOf({ ...model, order: 'daily' }, null),
            label: 'Mỗi ngày một thứ tự',
            current: model.order === 'daily',
          },
        ]}
      />
    </>
  )
}

function Found({ ideas, topic, words, first }: ListModel) {
  if (ideas.length === 0) return <Nothing words={words} chosen={topic !== null || !first} />
  return (
    <CardList>
      {ideas.map((idea) => (
        <Card
          level={2}
          tag={<Tag icon={topicIcon[idea.topic]}>{topicChips[idea.topic]}</Tag>}
          title={idea.title}
          href={`/dien-dan/y-tuong/${idea.seq}`}
          meta={`${byline(idea)}\u00A0· ${formatMonth(idea.receivedDay)}`}
        />
      ))}
    </CardList>
  )
}

function Searched({ words }: ListModel) {
  return (
    <>
      <p role="status">Ý tưởng có chữ “{words}”</p>
      <AllIdeas />
    </>
  )
}

function AllIdeas() {
  return (
    <p>
      <a class="back" href="/dien-dan/y-tuong">
        Xem tất cả ý tưởng
      </a>
    </p>
  )
}

function Nothing({ words, chosen }: { words: string; chosen: boolean }) {
  return (
    <Empty drawing={<Kites />}>
      {words !== '' || chosen ? (
        <>
          <p role="status">
            {words === ''
              ? 'Không có ý tưởng nào như em chọn. Em thử bỏ bớt ô chọn nhé.'
              : `Không thấy ý tưởng nào có chữ “${words}”. Em thử chữ khác ngắn hơn nhé.`}
          </p>
          <AllIdeas />
        </>
      ) : (
        <p>Chưa có ý tưởng nào ở đây. Em gửi ý tưởng đầu tiên nhé.</p>
      )}
    </Empty>
  )
}

function hrefOf(model: Pick<ListModel, 'topic' | 'order' | 'words'>, after: number | null): string {
  const query = new URLSearchParams()
  if (model.words !== '') query.set('q', model.words)
  if (model.topic !== null) query.set('chu-de', topicSlugs[model.topic])
  if (model.order === 'daily') query.set('thu-tu', 'doi-cho')
  if (after !== null) query.set('sau', String(after))
  const text = query.toString()
  return text === '' ? '/dien-dan/y-tuong' : `/dien-dan/y-tuong?${text}`
}
