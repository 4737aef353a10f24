// The ledger as its rules are spoken, in plain lists and loops: nothing here is taken from src.

export type Entry = {
  readonly amount: number
  readonly by: string
  /** The place, in its pledge's entries, of the one that this takes back. */
  readonly reverses: number | null
  verifiedBy: string | null
}

export type Promised = {
  readonly unit: string
  /** '' when it is for no campaign. */
  readonly campaign: string
  readonly measure: string
  readonly amount: number
  readonly pledgedOn: string
  readonly dueOn: string
  readonly by: string
}

export type Pledge = Promised & {
  status: 'pending' | 'confirmed' | 'withdrawn' | 'cancelled'
  /** What the last nightly job saw, until a write ends it. */
  late: boolean
  /** Who moved it last and from where, as long as that may be taken back. */
  last: { readonly by: string; readonly from: Pledge['status'] } | null
  readonly entries: Entry[]
}

/** The five figures of a tally. */
export type Figures = {
  pledges: number
  fulfilled: number
  late: number
  promised: number
  received: number
}

export type Verdict = 'done' | 'refused'

export function promise(of: Promised): Pledge {
  return { ...of, status: 'pending', late: false, last: null, entries: [] }
}

export function confirm(pledge: Pledge, by: string): Verdict {
  if (pledge.status !== 'pending' || by === pledge.by) return 'refused'
  pledge.last = { by, from: 'pending' }
  pledge.status = 'confirmed'
  return 'done'
}

export function withdraw(pledge: Pledge, by: string): Verdict {
  return receivedOf(pledge) >= pledge.amount ? 'refused' : end(pledge, 'withdrawn', by)
}

/** Where something came in or waits to be verified, there is nothing to cancel. */
export function cancel(pledge: Pledge, by: string): Verdict {
  return holds(pledge) ? 'refused' : end(pledge, 'cancelled', by)
}

/** Whoever confirmed, withdrew or cancelled may take it back as long as nobody did anything else. */
export function undo(pledge: Pledge, by: string): Verdict {
  const { last } = pledge
  if (last === null || last.by !== by || (last.from === 'pending' && holds(pledge))) return 'refused'
  pledge.status = last.from
  pledge.late = false
  pledge.last = null
  return 'done'
}

export function record(pledge: Pledge, by: string, amount: number, reason: boolean): Verdict {
  if (pledge.status !== 'confirmed' || amount < 1) return 'refused'
  const all = pledge.entries.reduce((total, entry) => total + countedEarly(entry), amount)
  if (all > pledge.amount && !reason) return 'refused'
  pledge.entries.push({ amount, by, reverses: null, verifiedBy: null })
  return 'done'
}

/** Of what waits only what would come in counts: a reversal may still be refused by never being verified. */
function countedEarly({ amount, verifiedBy }: Pledge['entries'][number]): number {
  return verifiedBy === null ? Math.max(0, amount) : amount
}

export function reverse(pledge: Pledge, at: number, by: string): Verdict {
  const entry = pledge.entries[at]
  if (entry === undefined || entry.reverses !== null || !isOpen(pledge)) return 'refused'
  if (pledge.entries.some(({ reverses }) => reverses === at)) return 'refused'
  pledge.entries.push({ amount: -entry.amount, by, reverses: at, verifiedBy: null })
  return 'done'
}

/** Verifying what takes back an entry that nobody verified yet settles both, for whoever recorded neither. */
export function verify(pledge: Pledge, at: number, by: string): Verdict {
  const entry = pledge.entries[at]
  if (entry === undefined || entry.verifiedBy !== null || !isOpen(pledge)) return 'refused'
  const taken = entry.reverses === null ? undefined : pledge.entries[entry.reverses]
  const settled = taken?.verifiedBy === null ? [taken, entry] : [entry]
  if (settled.some((one) => one.by === by)) return 'refused'
  for (const one of settled) one.verifiedBy = by
  if (isFulfilled(pledge)) pledge.late = false
  return 'done'
}

/** The nightly job, on that day. */
export function night(pledges: readonly Pledge[], today: string): void {
  for (const pledge of pledges) {
    pledge.late = pledge.status === 'confirmed' && pledge.dueOn < today && !isFulfilled(pledge)
  }
}

export function receivedOf(pledge: Pledge): number {
  return pledge.entries.reduce((total, entry) => total + (entry.verifiedBy === null ? 0 : entry.amount), 0)
}

export function figuresOf(pledge: Pledge): Figures {
  const counts = pledge.status === 'confirmed'
  return {
    pledges: counts ? 1 : 0,
    fulfilled: isFulfilled(pledge) ? 1 : 0,
    late: pledge.late ? 1 : 0,
    promised: counts ? pledge.amount : 0,
    received: isOpen(pledge) ? receivedOf(pledge) : 0,
  }
}

/** Every tally that is not all zero, by "unit year campaign measure", summed anew from the pledges. */
export function talliesOf(
  pledges: readonly Pledge[],
  ancestors: (unit: string) => readonly string[],
): Map<string, Figures> {
  const tallies = new Map<string, Figures>()
  for (const pledge of pledges) {
    const figures = figuresOf(pledge)
    for (const unit of ancestors(pledge.unit)) {
      for (const campaign of new Set(['', pledge.campaign])) {
        const key = keyOf(unit, Number(pledge.pledgedOn.slice(0, 4)), campaign, pledge.measure)
        tallies.set(key, sum(tallies.get(key), figures))
      }
    }
  }
  return new Map([...tallies].filter(([, figures]) => Object.values(figures).some((n) => n !== 0)))
}

export function keyOf(unit: string, year: number, campaign: string, measure: string): string {
  return `${unit} ${year} ${campaign === '' ? '(all)' : campaign} ${measure}`
}

function isOpen({ status }: Pledge): boolean {
  return status === 'confirmed' || status === 'withdrawn'
}

export function isFulfilled(pledge: Pledge): boolean {
  return pledge.status === 'confirmed' && receivedOf(pledge) >= pledge.amount
}

function holds(pledge: Pledge): boolean {
  return receivedOf(pledge) > 0 || pledge.entries.some(({ verifiedBy }) => verifiedBy === null)
}

function end(pledge: Pledge, to: 'withdrawn' | 'cancelled', by: string): Verdict {
  if (pledge.status !== 'pending' && pledge.status !== 'confirmed') return 'refused'
  pledge.last = { by, from: pledge.status }
  pledge.status = to
  pledge.late = false
  return 'done'
}

function sum(one: Figures | undefined, other: Figures): Figures {
  if (one === undefined) return other
  return {
    pledges: one.pledges + other.pledges,
    fulfilled: one.fulfilled + other.fulfilled,
    late: one.late + other.late,
    promised: one.promised + other.promised,
    received: one.received + other.received,
  }
}
