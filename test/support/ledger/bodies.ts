import { unit } from '../world.ts'

type Terms = Readonly<{
  unitId: string
  pledgerKind: string
  pledgerName: string
  display: string
  promise: string
  measure: string
  amount: number
  pledgedOn: string
  dueOn: string
  campaignId?: string
  sure: string
}>

/** What an official types to record a pledge. */
export function terms(other: Partial<Terms> = {}): Terms {
  return {
    unitId: unit.ducLinh,
    pledgerKind: 'enterprise',
    pledgerName: 'Công ty Nước sạch',
    display: 'full',
    promise: 'Nước sạch cho trường',
    measure: 'vnd',
    amount: 1_000_000,
    pledgedOn: '2026-05-20',
    dueOn: '2026-12-31',
    sure: 'yes',
    ...other,
  }
}

/** What an official types to record what came in. */
export function receiptOf(other: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return { amount: 100_000, receivedOn: '2026-06-01', ...other }
}
