import { type AccountError, isCodeRefused } from '../api/account-error.ts'
import type { AnyKind } from './change-kind.ts'
import { wantsSignIn } from './failure.ts'

/** What helps after an error. `retry`: the step's own button, once more. */
export type Recovery = 'retry' | 'sendNewCodes' | 'reopen' | 'signIn'

/** The one way on from an error. */
export function recoveryOf(kind: AnyKind, error: AccountError): Recovery {
  if (wantsSignIn(error)) return 'signIn'
  if (isCodeRefused(error) || error.code === 'token_rejected') return 'sendNewCodes'
  const answer = kind.answers?.[error.code]
  const reopens = answer === 'reread' || (answer !== undefined && 'reopen' in answer)
  return reopens ? 'reopen' : 'retry'
}

/** The field that an error is about; `null` where it is about none. */
export function blamedField(kind: AnyKind, error: AccountError | null): string | null {
  const answer = error === null ? undefined : kind.answers?.[error.code]
  if (answer === undefined || answer === 'reread') return null
  if ('reopen' in answer) return answer.reopen
  return 'field' in answer ? answer.field : null
}
