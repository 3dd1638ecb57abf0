import type { AccountSession } from '../account/session.ts'
import type { AccountError } from '../api/account-error.ts'
import { type Deadline, deadlineAfter } from '../flow/deadline.ts'
import type { Pending } from './core.ts'

/** What went wrong last. */
export interface ChangeFailure {
  readonly error: AccountError
  /** When it makes sense to try again, after too many tries. */
  readonly retryAt: Deadline | null
}

/** Codes after which the user has to sign in again before anything else can work. */
export function wantsSignIn(
  error: AccountError,
): error is AccountError & { code: 'unauthenticated' | 'forbidden' } {
  return error.code === 'unauthenticated' || error.code === 'forbidden'
}

/** Whether the host has the user sign in because of the step's own button, and not of the one beside the error. */
export function signsInForStep(pending: Pending | null, error: AccountError | null): boolean {
  return pending === 'signIn' && !(error !== null && wantsSignIn(error))
}

export function retryAtOf(error: AccountError, session: AccountSession): Deadline | null {
  const now = session.now()
  return error.code === 'rate_limited' ? deadlineAfter(now, now, error.retryAfter ?? 60) : null
}
