import type { AnyKind } from './change-kind.ts'
import type { ChangeContext } from './context.ts'
import type { Pending } from './core.ts'
import { forget, markCodesUsed } from './outcome.ts'
import type { ChangeState } from './state.ts'

/** The user goes elsewhere: nothing secret may stay. */
export function left(c: ChangeContext): void {
  const state = c.at('prove')
  // A check that nobody waits for may still use them up.
  if (state !== null && c.pending() === 'verify') markCodesUsed(c, state.draft)
  c.signIn.stopWaiting()
  // What comes of a change that was given up is none of what is begun next.
  c.reconciler.stop()
  forget(c)
}

/** Nobody walks away from a change under way, or from one whose outcome is not known yet. */
function isHeld(kind: AnyKind, { step }: ChangeState<object>, pending: Pending | null): boolean {
  return pending === 'commit' || (step === 'unconfirmed' && !kind.repeatable)
}

/** Whether the user may go elsewhere, which then has happened. */
export function leave(c: ChangeContext): boolean {
  if (isHeld(c.kind, c.runner.getSnapshot().state, c.pending())) return false
  left(c)
  c.runner.abandon()
  return true
}
