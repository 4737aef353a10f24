import { formatDay } from '../../core/vi/dates.ts'
import { Button, Crumbs, DecisionChain, ErrorSummary, Form, Note, Tag } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import type { Proposal, Protector } from '../queries/protectors.ts'

export type ProtectorsModel = {
  readonly me: string
  readonly proposals: readonly Proposal[]
  readonly protectors: readonly Protector[]
  readonly isDone: boolean
}

const path = '/quan-tri/can-bo-bao-ve'

export const ProtectorsPage: Page<ProtectorsModel> = {
  layout: 'staff',
  current: path,
  title: () => 'Cán bộ bảo vệ trẻ em',
  body: ({ me, proposals, protectors, isDone }, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <Crumbs items={[{ href: '/quan-tri', label: 'Việc hôm nay' }, { label: 'Cán bộ bảo vệ trẻ em' }]} />
      <h1>Cán bộ bảo vệ trẻ em</h1>
      {isDone && (
        <Note live icon="check">
          Đã ghi.
        </Note>
      )}
      <h2>Chờ hai người đồng ý</h2>
      {proposals.length === 0 && <p>Không có đề nghị nào.</p>}
      {proposals.map((proposal) => (
        <ProposalCard proposal={proposal} me={me} frame={frame} />
      ))}
      <h2>Đang làm nhiệm vụ</h2>
      <ul class="lines">
        {protectors.map((protector) => (
          <ProtectorLine protector={protector} me={me} frame={frame} />
        ))}
      </ul>
      <p class="hint">
        Gỡ xác thực hai lớp khi một cán bộ mất điện thoại và hết mã dự phòng. Gặp hoặc gọi đúng người đó trước
        khi đồng ý.
      </p>
    </div>
  ),
}

type Seen = { readonly me: string; readonly frame: Frame }

function ProposalCard({ proposal, me, frame }: Seen & { readonly proposal: Proposal }) {
  const isOwn = proposal.personId === me
  const isFirst = proposal.grantedBy === me
  const at = `${path}/de-nghi/${proposal.id}`
  const dates = proposal.toDay === null ? '' : ` đến ${formatDay(proposal.toDay)}`
  return (
    <section class="sheet">
      <h3>{proposal.name}</h3>
      <p class="meta">
        {proposal.email} · {proposal.unit} · từ {formatDay(proposal.fromDay)}
        {dates}
      </p>
      <DecisionChain
        links={[
          { label: 'Người thứ nhất', person: proposal.firstName ?? undefined, waiting: 'một cán bộ bảo vệ' },
          { label: 'Người thứ hai', waiting: 'một cán bộ bảo vệ khác' },
        ]}
      />
      {isOwn && <p>Đây là đề nghị về chính mình. Hai người khác quyết định.</p>}
      {!isOwn && (
        <div class="row">
          {!isFirst && (
            <Form frame={frame} action={`${at}/dong-y`} version={proposal.version} quiet>
              <Button icon="check">Đồng ý</Button>
            </Form>
          )}
          <Form frame={frame} action={`${at}/khong-dong-y`} version={proposal.version} quiet>
            <Button kind="second">Không đồng ý</Button>
          </Form>
        </div>
      )}
    </section>
  )
}

function ProtectorLine({ protector, me, frame }: Seen & { readonly protector: Protector }) {
  const { personId, name, unit, hasTotp, resetId, resetVersion } = protector
  return (
    <li>
      <b>{name}</b>
      <span>{unit}</span>
      {hasTotp === 0 && (
        <Tag kind="wait" icon="clock">
          Chưa đặt lớp thứ hai
        </Tag>
      )}
      {personId !== me && hasTotp === 1 && resetId === null && (
        <Form frame={frame} action={`${path}/${personId}/go-hai-lop`} quiet>
          <button class="as-link">
            Đề nghị gỡ xác thực hai lớp<span class="away"> của {name}</span>
          </button>
        </Form>
      )}
      {resetId !== null && resetVersion !== null && (
        <ResetDecision {...protector} resetId={resetId} resetVersion={resetVersion} me={me} frame={frame} />
      )}
    </li>
  )
}

type ResetProps = Seen & Protector & { readonly resetId: string; readonly resetVersion: number }

function ResetDecision({ me, frame, personId, resetId, resetVersion, askedBy, askedName }: ResetProps) {
  const at = `${path}/go-hai-lop/${resetId}`
  return (
    <>
      <span class="meta">{askedName} đề nghị gỡ xác thực hai lớp; cần một người nữa đồng ý.</span>
      {personId !== me && (
        <span class="row">
          {askedBy !== me && (
            <Form frame={frame} action={`${at}/dong-y`} version={resetVersion} quiet>
              <Button icon="check">Đồng ý gỡ</Button>
            </Form>
          )}
          <Form frame={frame} action={`${at}/khong-dong-y`} version={resetVersion} quiet>
            <Button kind="second">{askedBy === me ? 'Rút đề nghị' : 'Không đồng ý'}</Button>
          </Form>
        </span>
      )}
    </>
  )
}
