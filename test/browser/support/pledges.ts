import { randomInt } from 'node:crypto'
import { postJson } from './forms.ts'
import { officer } from './people.ts'
import { commune } from './places.ts'

export const base = '/quan-tri/cam-ket'

const [one, two] = [officer('front').session, officer('front').session]

/** A pledge of Đức Linh that waits for a second person; returns its number. */
export async function pledge(other: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const { seq } = await postJson(
    base,
    {
      unitId: commune,
      pledgerKind: 'enterprise',
      pledgerName: 'Hợp tác xã Nông nghiệp và Dịch vụ Thanh long sạch Hàm Thuận Nam – Đức Linh',
      display: 'full',
      promise: 'Lắp 4 bồn nước sạch cho 4 điểm trường thôn trước mùa khô, kể cả điểm trường xa nhất.',
      childWords: 'Bốn điểm trường sẽ có bồn nước sạch.',
      measure: 'vnd',
      amount: 1_240_000_000 + randomInt(1_000_000),
      pledgedOn: '2026-05-20',
      dueOn: '2026-06-30',
      ...other,
    },
    one,
  )
  return Number(seq)
}

/** The same, confirmed. */
export async function confirmed(other: Readonly<Record<string, unknown>> = {}): Promise<number> {
  const seq = await pledge(other)
  await postJson(`${base}/${seq}/xac-nhan`, { version: 1 }, two)
  return seq
}

/** A confirmed pledge with a verified receipt, one that was taken back, and one that waits; `[pledge, receipt]`. */
export async function received(): Promise<readonly [number, number]> {
  const seq = await confirmed()
  const receive = async (amount: number) => {
    const body = { amount, receivedOn: '2026-06-01', document: 'Phiếu thu số 07' }
    return Number((await postJson(`${base}/${seq}/tien-do`, body, one))['receipt'])
  }
  const [first, wrong] = [await receive(120_000_000), await receive(12_000_000)]
  await postJson(`${base}/${seq}/phieu/${first}/xac-nhan`, {}, two)
  await postJson(`${base}/${seq}/phieu/${wrong}/dao-phieu`, { reason: 'Ghi nhầm số tiền' }, one)
  await receive(1_200_000)
  return [seq, first]
}
