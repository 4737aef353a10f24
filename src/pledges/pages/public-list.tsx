import { Card, CardList, Chips, Crumbs, Empty, LinkButton, Pager, Tag } from '../../web/components/index.ts'
import { Hands } from '../../web/drawings/index.ts'
import type { Page } from '../../web/page.ts'
import { formatDay } from '../../core/vi/dates.ts'
import { amountWords, promisedWords, unnamedWords } from '../../web/words/pledges.ts'
import { measureNames, measureSlugs, ownWords, publicStageWords } from '../../web/words/tallies.ts'
import { inSentence } from '../../web/words/units.ts'
import type { PublicFilter, PublicPledge } from '../queries/public.ts'
import { parameterOf, publicChoices, publicStage, type PublicChoice } from '../rules/public.ts'
import { campaignName, FilterChips } from './tally-filters.tsx'

export type PublicListModel = {
  readonly pledges: readonly PublicPledge[]
  /** Before which number the next page begins; null at the end. */
  readonly next: number | null
  readonly filter: PublicFilter
  readonly unitName: string
  /** The unit of the list when none is asked for. */
  readonly homeId: string
  readonly campaign: { readonly seq: number; readonly name: string | null } | null
  readonly today: string
  readonly first: boolean
}

/** Everything that was promised in public, the newest first. */
export const PublicListPage: Page<PublicListModel> = {
  layout: 'public',
  title: ({ unitName }) => `Cam kết vì trẻ em: ${unitName}`,
  current: '/cam-ket',
  body: (model) => (
    <div class="wrap">
      <Crumbs items={[{ href: '/', label: 'Trang chủ' }, { label: 'Cam kết' }]} />
      <h1>Cam kết vì trẻ em</h1>
      <p>Ai hứa điều gì cho trẻ em, trẻ em đã nhận được bao nhiêu. Mới nhất đứng trước.</p>
      <On {...model} />
      <Chips
        label="Tình trạng"
        items={[
          { href: hrefOf(model, { stage: null }), label: 'Tất cả', current: model.filter.stage === null },
          ...publicChoices.map((stage) => ({
            href: hrefOf(model, { stage }),
            label: stage === 'promised' ? promisedWords : publicStageWords[stage],
            current: model.filter.stage === stage,
          })),
        ]}
      />
      <Found {...model} />
      <Pager
        {...(model.first ? {} : { newer: hrefOf(model, {}) })}
        {...(model.next === null ? {} : { older: hrefOf(model, {}, model.next) })}
      />
      <p class="row only-screen">
        <LinkButton href={tallyOf(model)} kind="second" icon="tally">
          Xem số liệu công khai
        </LinkButton>
        <LinkButton href={`${tallyOf(model)}#don-vi`} kind="second" icon="place">
          Chọn xã, phường
        </LinkButton>
      </p>
    </div>
  ),
}

/** What narrows the list besides the standing: each can be taken off. */
function On(model: PublicListModel) {
  const { filter, unitName, campaign } = model
  const on: { change: Change; label: string }[] = [
    ...(filter.unitId === model.homeId
      ? []
      : [{ change: { unitId: model.homeId, own: false }, label: unitName }]),
    ...(filter.own ? [{ change: { own: false }, label: ownWords }] : []),
    ...(filter.year === null ? [] : [{ change: { year: null }, label: `Năm ${filter.year}` }]),
    ...(campaign === null ? [] : [{ change: { campaign: null }, label: campaignName(campaign) }]),
    ...(filter.measure === null ? [] : [{ change: { measure: null }, label: measureNames[filter.measure] }]),
  ]
  return (
    <FilterChips
      on={on.map(({ change, label }) => ({ href: hrefOf(model, change), label }))}
      clear="/cam-ket"
    />
  )
}

function Found(model: PublicListModel) {
  const { pledges, today, next, first } = model
  if (pledges.length > 0) {
    return (
      <CardList>
        {pledges.map((pledge) => (
          <Card
            level={2}
            tag={<StageTag pledge={pledge} today={today} />}
            title={pledge.promise}
            href={`/cam-ket/${pledge.seq}`}
            meta={metaOf(pledge)}
          />
        ))}
      </CardList>
    )
  }
  return (
    <Empty drawing={<Hands />}>
      <p role="status">{nothingWords(model, next !== null, first)}</p>
    </Empty>
  )
}

function metaOf(pledge: PublicPledge): string {
  const { unitName, amount, received, measure, pledgedOn } = pledge
  const who = `${whoWords(pledge)}, ${inSentence(unitName)}.`
  const what = `Hứa ${amountWords(amount, measure)} ngày ${formatDay(pledgedOn)}`
  return `${who} ${what}, ${received === 0 ? 'chưa nhận' : `đã nhận ${amountWords(received, measure)}`}.`
}

function nothingWords(model: PublicListModel, more: boolean, first: boolean): string {
  if (more) return 'Chưa thấy cam kết nào khớp trong phần vừa tìm. Bấm “Cũ hơn” để tìm tiếp.'
  const { stage, year, campaign, measure, own } = model.filter
  if (own || stage !== null || year !== null || campaign !== null || measure !== null) {
    return 'Không có cam kết nào khớp. Bỏ bớt điều kiện lọc.'
  }
  if (!first) return 'Không còn cam kết nào cũ hơn.'
  return `${model.unitName} chưa có cam kết công khai nào.`
}

const tags = { running: 'wait', late: 'late', fulfilled: 'done', ended: 'plain' } as const

/** How a pledge stands, in words. */
export function StageTag({ pledge, today }: { readonly pledge: PublicPledge; readonly today: string }) {
  const { stage, days } = publicStage(pledge, today)
  return <Tag kind={tags[stage]}>{stage === 'late' ? `Trễ ${days} ngày` : publicStageWords[stage]}</Tag>
}

type Change = {
  readonly unitId?: string
  readonly year?: null
  readonly campaign?: null
  readonly measure?: null
  readonly own?: boolean
  readonly stage?: PublicChoice | null
}

function hrefOf({ filter, homeId }: PublicListModel, change: Change, before?: number): string {
  const { unitId, year, campaign, measure, own, stage } = { ...filter, ...change }
  const query = new URLSearchParams()
  if (unitId !== homeId) query.set('don-vi', unitId)
  if (year !== null) query.set('nam', String(year))
  if (campaign !== null) query.set('chien-dich', String(campaign))
  if (measure !== null) query.set('do', measureSlugs[measure])
  if (own) query.set('rieng', '1')
  if (stage !== null) query.set('tinh-trang', parameterOf(stage))
  if (before !== undefined) query.set('sau', String(before))
  return addressOf('/cam-ket', query)
}

function tallyOf({ filter, homeId }: PublicListModel): string {
  const query = new URLSearchParams()
  if (filter.unitId !== homeId) query.set('don-vi', filter.unitId)
  if (filter.year !== null) query.set('nam', String(filter.year))
  if (filter.campaign !== null) query.set('chien-dich', String(filter.campaign))
  return addressOf('/cong-khai', query)
}

function addressOf(path: string, query: URLSearchParams): string {
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}

type Who = Pick<PublicPledge, 'publicName' | 'pledgerKind'>

/** Who promised, as the pledger wants it to be read. */
export function whoWords({ publicName, pledgerKind }: Who): string {
  return publicName ?? unnamedWords[pledgerKind]
}
