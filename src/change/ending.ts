import type { ChangeContext } from './context.ts'

/** Whether the account is about to be gone, or is: who is refused now need not sign in again. */
export function isEnding({ kind, pending, at }: Pick<ChangeContext, 'kind' | 'pending' | 'at'>): boolean {
  return kind.endsAccount === true && (pending() === 'commit' || at('unconfirmed', 'done') !== null)
}
