import type { ChangeContext } from './context.ts'
import { forget, markCodesUsed } from './outcome.ts'

/** The user goes elsewhere: nothing secret may stay. */
export function left(c: ChangeContext): void {
  const state = c.at('prove')
  // A check that nobody waits for may still use them up.
  if (state !== null && c.pending() === 'verify') markCodesUsed(c, state.draft)
  c.signIn.stopWaiting()
  forget(c)
}

/** Whether the user may go elsewhere, which then has happened. Nobody walks away from a change under way. */
export function leave(c: ChangeContext): boolean {
  const held = c.at('unconfirmed') !== null && !c.kind.repeatable
  if (held || c.pending() === 'commit') return false
  left(c)
  c.runner.abandon()
  return true
}
