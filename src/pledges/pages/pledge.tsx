import { formatDay, localDay } from '../../core/vi/dates.ts'
import { formatNumber } from '../../core/vi/numbers.ts'
import {
  Button,
  Crumbs,
  DecisionChain,
  ErrorSummary,
  Form,
  LinkButton,
  MoreLink,
  Note,
  SummaryList,
} from '../../web/components/index.ts'
import type { Link } from '../../web/components/stages.tsx'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { displayWords, pledgerKindWords, unnamedWords } from '../../web/words/pledges.ts'
import type { Pledge, PledgeStep } from '../queries/pledges.ts'
import type { ReceiptLine } from '../queries/receipts.ts'
import type { PledgeAction, Stage } from '../rules/pledge.ts'
import { CheckedAmount, dueWords, pledgeHref, pledgesHref, ProgressBar, StageTag } from './parts.tsx'
import { EndForms } from './pledge-end.tsx'
import { History } from './pledge-history.tsx'
import { Receipts } from './pledge-receipts.tsx'

export type ShownReceipt = Omit<ReceiptLine, 'id' | 'recordedBy' | 'otherBy'> & {
  readonly mayVerify: boolean
  readonly mayReverse: boolean
  /** It waits, and this person recorded it. */
  readonly own: boolean
}

export type PledgeModel = {
  readonly pledge: Omit<Pledge, 'id' | 'recordedBy' | 'confirmedBy' | 'campaignId'>
  readonly stage: Stage
  /** What this person may do now; the service decides again. */
  readonly actions: readonly (PledgeAction | 'record')[]
  /** It waits, and this person recorded it. */
  readonly own: boolean
  readonly receipts: readonly ShownReceipt[]
  /** Before which number the next receipts stand, when there are more. */
  readonly more: number | null
  readonly steps: readonly PledgeStep[]
}

export const PledgePage: Page<PledgeModel> = {
  layout: 'staff',
  title: ({ pledge }) => `Cam kết số ${formatNumber(pledge.seq)}`,
  current: pledgesHref,
  body: (model, frame) => (
    <div class="wrap desk">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs
        items={[{ href: pledgesHref, label: 'Cam kết' }, { label: `Số ${formatNumber(model.pledge.seq)}` }]}
      />
      <div class="split">
        <div>
          <p class="meta">
            Cam kết số {formatNumber(model.pledge.seq)}{' '}
            <StageTag stage={model.stage} status={model.pledge.status} />
          </p>
          <h1>{model.pledge.promise}</h1>
          {model.actions.includes('confirm') && (
            <p class="only-phone only-screen">
              <MoreLink href="#xac-nhan">Đến chỗ xác nhận</MoreLink>
            </p>
          )}
          {model.pledge.status !== 'pending' && <ProgressBar {...model.pledge} />}
          {model.pledge.reason !== null && <p>Lý do: {model.pledge.reason}</p>}
          <Details model={model} frame={frame} />
        </div>
        <div class="aside" id="xac-nhan">
          <Decide model={model} frame={frame} />
        </div>
      </div>
      <Receipts model={model} frame={frame} />
      <History steps={model.steps} receipts={model.receipts} measure={model.pledge.measure} />
    </div>
  ),
}

type Part = { readonly model: PledgeModel; readonly frame: Frame }

function Details({ model: { pledge }, frame }: Part) {
  const rows = [
    {
      key: 'Người cam kết',
      value: `${pledge.pledgerName} (${pledgerKindWords[pledge.pledgerKind].toLocaleLowerCase('vi')})`,
    },
    ...(pledge.representative === null ? [] : [{ key: 'Người đại diện', value: pledge.representative }]),
    {
      key: 'Công khai ghi tên',
      value: `${pledge.publicName ?? unnamedWords[pledge.pledgerKind]} (${displayWords[pledge.display].toLocaleLowerCase('vi')})`,
    },
    { key: 'Đã hứa', value: <CheckedAmount {...pledge} /> },
    { key: 'Ngày cam kết', value: formatDay(pledge.pledgedOn) },
    {
      key: 'Hạn',
      value: dueWords(
        pledge.dueOn,
        localDay(frame.now),
        pledge.status === 'confirmed' && pledge.fulfilledOn === null,
      ).slice(4),
    },
    { key: 'Đơn vị', value: pledge.unitName },
    { key: 'Chiến dịch', value: pledge.campaignName ?? 'Không gắn chiến dịch' },
    { key: 'Căn cứ', value: pledge.basis ?? 'Chưa có văn bản' },
    { key: 'Lời cho trẻ em đọc', value: pledge.childWords ?? 'Chưa có' },
  ]
  return <SummaryList rows={rows} />
}

/** Two people, and what this one may do. */
function Decide({ model, frame }: Part) {
  const { pledge, actions, own, steps } = model
  return (
    <>
      <h2>Hai người cùng chịu trách nhiệm</h2>
      <DecisionChain links={links(model)} />
      {own && (
        <p>Bạn đã ghi cam kết này, nên cần một người khác xác nhận. Cán bộ cấp trên cũng xác nhận được.</p>
      )}
      {actions.includes('confirm') && (
        <Form frame={frame} action={`${pledgeHref(pledge.seq)}/xac-nhan`} version={pledge.version}>
          <Checks model={model} />
          <p class="row">
            <Button big icon="check">
              Xác nhận và công khai
            </Button>
          </p>
        </Form>
      )}
      {actions.includes('record') && (
        <p>
          <LinkButton href={`${pledgeHref(pledge.seq)}/tien-do`}>Ghi phiếu nhận</LinkButton>
        </p>
      )}
      {pledge.confirmedAt !== null && (
        <p>
          <a class="back" href={`/cam-ket/${pledge.seq}`}>
            Xem như công chúng xem
          </a>
        </p>
      )}
      {actions.includes('undo') && (
        <Note icon="undo" title="Vừa làm nhầm?">
          <p>Hoàn tác được trong 10 phút: {lastWords(steps)}.</p>
          <Form frame={frame} action={`${pledgeHref(pledge.seq)}/hoan-tac`} version={pledge.version} quiet>
            <Button kind="second" icon="undo">
              Hoàn tác
            </Button>
          </Form>
        </Note>
      )}
      <EndForms model={model} frame={frame} />
    </>
  )
}

const undoable: Readonly<Record<string, string>> = { confirm: 'xác nhận', withdraw: 'ghi rút', cancel: 'hủy' }

function lastWords(steps: readonly PledgeStep[]): string {
  return undoable[steps.at(-1)?.action ?? ''] ?? 'việc vừa làm'
}

function links({ pledge, steps }: PledgeModel): Link[] {
  const recorded = steps.find(({ action }) => action === 'record')
  const confirmed =
    pledge.confirmedAt === null ? undefined : steps.findLast(({ action }) => action === 'confirm')
  const first = {
    label: 'Người ghi',
    person: recorded?.person ?? '',
    at: formatDay(localDay(pledge.recordedAt)),
  }
  if (confirmed === undefined) return [first, { label: 'Người xác nhận' }]
  const at = formatDay(localDay(confirmed.at))
  return [first, { label: 'Người xác nhận', person: confirmed.person ?? '', at }]
}

/** What the second person looks at before saying yes. */
function Checks({ model: { pledge } }: { readonly model: PledgeModel }) {
  return (
    <>
      <h3>Trước khi xác nhận, so với giấy tờ</h3>
      <ul>
        <li>
          Đúng người cam kết; công khai sẽ ghi “{pledge.publicName ?? unnamedWords[pledge.pledgerKind]}”.
        </li>
        <li>
          Đúng số: <CheckedAmount {...pledge} />.
        </li>
        <li>
          Đúng ngày {formatDay(pledge.pledgedOn)}, hạn {formatDay(pledge.dueOn)}, đúng đơn vị.
        </li>
        <li>Không chỗ nào nêu tên trẻ em, hay tên người xin giấu tên.</li>
      </ul>
    </>
  )
}
