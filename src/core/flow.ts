import type { Permission } from './access.ts'
import { AppError } from './errors.ts'

export type Step<State extends string> = {
  readonly from: readonly State[]
  readonly to: State
  readonly permission: Permission
}

/** A state machine as data: action → where from, where to, which right. */
export type Flow<State extends string> = Readonly<Record<string, Step<State>>>

/**
 * The state that `action` leads to from `state`.
 * @throws AppError `conflict` when the action is not open in that state.
 */
export function advance<State extends string, F extends Flow<State>>(
  flow: F,
  state: State,
  action: keyof F & string,
): State {
  const step = flow[action]
  if (step === undefined || !step.from.includes(state)) throw new AppError('conflict', { state })
  return step.to
}

/** The actions open in a state, in the table's order: what a page may offer as buttons. */
export function openActions<State extends string, F extends Flow<State>>(
  flow: F,
  state: State,
): (keyof F & string)[] {
  return Object.keys(flow).filter((action) => flow[action]?.from.includes(state) ?? false)
}
