import type { ChangeState } from '../../change/state.ts'

/** The email the account has now, where a step tells of that instead of what was wanted. */
export function emailOf(state: ChangeState<object>): string | null {
  if (state.step === 'unfit') return state.account?.email ?? null
  if (state.step === 'elsewhere' || state.step === 'done') return state.now?.email ?? null
  return null
}
