import { Card, CardList, Icon, LinkButton, MoreLink, Tag } from '../../web/components/index.ts'
import { HeroScene, Kites, Lanterns } from '../../web/drawings/index.ts'
import { topicIcon } from '../../web/icons.tsx'
import type { Page } from '../../web/page.ts'
import { formatDayLong } from '../../core/vi/dates.ts'
import { byline, topicChips } from '../../web/words/forum.ts'
import { SoonEvents } from '../../campaigns/pages/calendar-soon.tsx'
import type { ListedEvent } from '../../campaigns/queries/calendar-scope.ts'
import type { PublicIdea } from '../../forum/queries/public.ts'
import type { Festival } from '../rules/festivals.ts'

export type HomeModel = {
  readonly ideas: readonly PublicIdea[]
  /** The next events that take place. */
  readonly events: readonly ListedEvent[]
  readonly festival: Festival
}

export const HomePage: Page<HomeModel> = {
  layout: 'child',
  title: () => 'Măng Non',
  body: ({ ideas, events, festival }) => (
    <>
      <section class="hero">
        <div class="wrap">
          <h1>Em muốn quê mình tốt hơn như thế nào?</h1>
          <p>Em viết ý tưởng. Người lớn đọc và trả lời. Em không cần ghi tên.</p>
          <div class="row">
            <LinkButton href="/dien-dan/gui-y-tuong" big icon="idea">
              Gửi ý tưởng của em
            </LinkButton>
            <LinkButton href="/tra-cuu" kind="second" big icon="answer">
              Xem trả lời bằng mã
            </LinkButton>
          </div>
        </div>
        <HeroScene />
      </section>
      {ideas.length > 0 && (
        <section class="band">
          <div class="wrap">
            <h2>Ý tưởng mới của các bạn</h2>
            <CardList>
              {ideas.map((idea) => (
                <Card
                  tag={<Tag icon={topicIcon[idea.topic]}>{topicChips[idea.topic]}</Tag>}
                  title={idea.title}
                  href={`/dien-dan/y-tuong/${idea.seq}`}
                  meta={byline(idea)}
                />
              ))}
            </CardList>
            <p>
              <MoreLink href="/dien-dan/y-tuong">Xem tất cả ý tưởng</MoreLink>
            </p>
          </div>
        </section>
      )}
      <section class="wrap next">
        <div class="split mid">
          <div class="pic">{festival.kind === 'midAutumn' ? <Lanterns /> : <Kites />}</div>
          <div>
            <p class="over">Sắp tới</p>
            <h2>{festival.name}</h2>
            <p>
              {formatDayLong(festival.day)}. {festival.words}
            </p>
          </div>
        </div>
      </section>
      <SoonEvents events={events} />
      <section class="wrap">
        <h2>Dành cho người lớn</h2>
        <ul class="plain">
          <li>
            <a class="back" href="/gioi-thieu">
              <Icon name="info" />
              Diễn đàn làm việc thế nào
            </a>
          </li>
          <li>
            <a class="back" href="/cong-khai">
              <Icon name="tally" />
              Người lớn đã hứa và đã làm
            </a>
          </li>
          <li>
            <a class="back" href="/tai-khoan/dang-nhap">
              <Icon name="person" />
              Cán bộ đăng nhập
            </a>
          </li>
        </ul>
      </section>
    </>
  ),
}
