import { formatNumber } from '../../core/vi/numbers.ts'
import { Chips, DataTable, Empty, LinkButton, MoreLink, SearchForm } from '../../web/components/index.ts'
import type { Page } from '../../web/page.ts'
import { amountWords, promisedWords, stageWords } from '../../web/words/pledges.ts'
import { measureNames, measureSlugs, ownWords } from '../../web/words/tallies.ts'
import { inSentence } from '../../web/words/units.ts'
import type { ListedPledge } from '../queries/list.ts'
import { stageOfParameter, stageParameters, type StageParameter } from '../rules/list.ts'
import type { Measure } from '../rules/pledge.ts'
import { campaignName } from './tally-filters.tsx'
import { dueWords, pledgeHref, pledgesHref, StageTag, waitingHref } from './parts.tsx'

export type ListModel = {
  readonly pledges: readonly ListedPledge[]
  readonly next: number | null
  readonly first: boolean
  readonly q: string
  readonly stage: StageParameter | null
  readonly place: { readonly id: string; readonly name: string } | null
  readonly campaign: { readonly seq: number; readonly name: string | null } | null
  readonly year: number | null
  readonly measure: Measure | null
  /** Only what was promised to the place itself. */
  readonly own: boolean
  readonly today: string
  readonly mayRecord: boolean
  readonly mayVerify: boolean
}

export const ListPage: Page<ListModel> = {
  layout: 'staff',
  title: () => 'Cam kết',
  current: pledgesHref,
  body: (model) => (
    <div class="wrap">
      <h1>{model.place === null ? 'Cam kết' : `Cam kết ở ${inSentence(model.place.name)}`}</h1>
      <p class="row">
        {model.mayRecord && <LinkButton href={`${pledgesHref}/moi`}>Ghi cam kết</LinkButton>}
        {model.mayVerify && (
          <LinkButton href={waitingHref} kind="second">
            Chờ xác nhận
          </LinkButton>
        )}
      </p>
      <SearchForm
        action={pledgesHref}
        label="Tìm theo số hoặc tên"
        hint="Gõ số cam kết, hoặc phần đầu của tên người cam kết, có dấu hoặc không dấu."
        value={model.q}
        kept={keptOf(model)}
      />
      <Chips
        label="Tình trạng"
        items={[
          { href: hrefOf({ ...model, stage: null }), label: 'Tất cả', current: model.stage === null },
          ...stageParameters.map((parameter) => ({
            href: hrefOf({ ...model, stage: parameter }),
            label: labelOf(parameter),
            current: model.stage === parameter,
          })),
        ]}
      />
      <Narrowed {...model} />
      <Rows {...model} />
      <p class="row">
        {!model.first && <MoreLink href={hrefOf(model)}>Về đầu danh sách</MoreLink>}
        {model.next !== null && <MoreLink href={hrefOf(model, model.next)}>Xem tiếp</MoreLink>}
      </p>
    </div>
  ),
}

/** What narrows the list besides its stage, each with the way to drop it. */
function Narrowed(model: ListModel) {
  const { place, campaign, q, year, measure, own } = model
  const parts = [
    ...(q === '' ? [] : [{ label: `Tìm: ${q}`, href: hrefOf({ ...model, q: '' }) }]),
    ...(place === null ? [] : [{ label: place.name, href: hrefOf({ ...model, place: null, own: false }) }]),
    ...(own ? [{ label: ownWords, href: hrefOf({ ...model, own: false }) }] : []),
    ...(year === null ? [] : [{ label: `Năm ${year}`, href: hrefOf({ ...model, year: null }) }]),
    ...(campaign === null
      ? []
      : [{ label: campaignName(campaign), href: hrefOf({ ...model, campaign: null }) }]),
    ...(measure === null
      ? []
      : [{ label: measureNames[measure], href: hrefOf({ ...model, measure: null }) }]),
  ]
  if (parts.length === 0) return null
  return (
    <ul class="chips" aria-label="Đang lọc theo">
      {parts.map(({ label, href }) => (
        <li>
          <a href={href}>
            {label}
            <span class="away">, bỏ lọc</span>
            <span aria-hidden="true"> ×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={pledgesHref}>Xóa hết lọc</a>
      </li>
    </ul>
  )
}

function Rows(model: ListModel) {
  return (
    <DataTable
      caption={model.q !== '' && !/^\d+$/.test(model.q) ? 'Xếp theo tên' : 'Mới ghi trước'}
      columns={[
        { key: 'promise', label: 'Cam kết' },
        { key: 'amount', label: 'Đã hứa', numeric: true },
        { key: 'received', label: 'Đã nhận', numeric: true },
        { key: 'due', label: 'Hạn' },
        { key: 'stage', label: 'Tình trạng' },
      ]}
      rows={model.pledges.map((pledge) => ({
        promise: <Promise {...pledge} />,
        amount: amountWords(pledge.amount, pledge.measure),
        received: amountWords(pledge.received, pledge.measure),
        due: dueWords(pledge.dueOn, model.today, pledge.stage === 'running' || pledge.stage === 'late').slice(
          4,
        ),
        stage: <StageTag {...pledge} />,
      }))}
      empty={<Nothing {...model} />}
    />
  )
}

function Promise({ seq, promise, pledgerName, unitName }: ListedPledge) {
  return (
    <span class="titled">
      <a href={pledgeHref(seq)}>{promise}</a>
      <span class="meta">
        Số {formatNumber(seq)} · {pledgerName} · {unitName}
      </span>
    </span>
  )
}

function Nothing(model: ListModel) {
  const isNarrowed = hrefOf(model) !== pledgesHref || !model.first
  return (
    <Empty>
      {model.next !== null ? (
        <p>Chưa thấy cam kết nào khớp trong phần vừa tìm. Bấm “Xem tiếp” để tìm tiếp.</p>
      ) : isNarrowed ? (
        <p>
          Không có cam kết nào khớp. <a href={pledgesHref}>Xóa hết lọc</a>
        </p>
      ) : (
        <p>
          Chưa có cam kết nào. {model.mayRecord && <a href={`${pledgesHref}/moi`}>Ghi cam kết đầu tiên</a>}
        </p>
      )}
    </Empty>
  )
}

type Asked = Pick<ListModel, 'q' | 'stage' | 'place' | 'campaign' | 'year' | 'measure' | 'own'>

function labelOf(parameter: StageParameter): string {
  const stage = stageOfParameter[parameter]
  return stage === 'promised' ? promisedWords : stageWords[stage]
}

function keptOf({ stage, place, campaign, year, measure, own }: Asked): Record<string, string | undefined> {
  return {
    'tinh-trang': stage ?? undefined,
    'don-vi': place?.id,
    rieng: own ? '1' : undefined,
    nam: year === null ? undefined : String(year),
    'chien-dich': campaign === null ? undefined : String(campaign.seq),
    do: measure === null ? undefined : measureSlugs[measure],
  }
}

function hrefOf(asked: Asked, after?: number): string {
  const query = new URLSearchParams()
  if (asked.q !== '') query.set('q', asked.q)
  for (const [name, value] of Object.entries(keptOf(asked))) if (value !== undefined) query.set(name, value)
  if (after !== undefined) query.set('sau', String(after))
  const text = query.toString()
  return text === '' ? pledgesHref : `${pledgesHref}?${text}`
}
