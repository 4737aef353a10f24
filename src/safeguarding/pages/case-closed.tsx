import { formatMoment } from '../../core/vi/dates.ts'
import { Note, SummaryList } from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import { receiverWords } from '../../web/words/concerns.ts'
import { ReopenForm } from './case-others.tsx'
import { HandOverForm } from './case-steps.tsx'
import type { CaseModel, ShownCase } from './case.tsx'

type Shown = CaseModel & { readonly frame: Frame }

export function isClosed({ status }: ShownCase): boolean {
  return status === 'handedOver' || status === 'notConcern'
}

/** The list in which a closed case stands. */
export function closedPath({ status }: ShownCase): string {
  return status === 'handedOver' ? '/bao-ve/so-chuyen' : '/bao-ve/so-chuyen?loai=khong-phai'
}

/** A closed case shows how it stands, and no word. */
export function Closed(model: Shown) {
  const { case: one, handovers } = model
  return (
    <>
      <Note
        icon="lock"
        title={one.status === 'handedOver' ? 'Ca đã chuyển' : 'Hai cán bộ đã xác nhận: không phải ca'}
      >
        <p>
          {one.closer} đóng ca lúc {one.closedAt === null ? '—' : formatMoment(one.closedAt)}. Lời của em
          không còn mở được ở đây.
        </p>
      </Note>
      {handovers.length > 0 && <Handovers handovers={handovers} />}
      {one.status === 'handedOver' && <HandOverForm {...model} />}
      <ReopenForm {...model} />
    </>
  )
}

function Handovers({ handovers }: Pick<CaseModel, 'handovers'>) {
  return (
    <>
      <h2>Đã chuyển cho</h2>
      <SummaryList
        rows={handovers.map(({ receiverKind, receiver, number, at }) => ({
          key: receiverWords[receiverKind],
          value: `${receiver} · mã ${number} · ${formatMoment(at)}`,
        }))}
      />
    </>
  )
}
