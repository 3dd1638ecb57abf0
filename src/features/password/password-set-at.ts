import type { Account } from '../../account/account.ts'
import type { Verdict } from '../../change/change-kind.ts'

/** What of the account differs once a password was set. */
export const whatTellsOfIt = ['passwordLastSetAt', 'security'] as const

/** Whether the account tells when its password was set: without that, no read tells of a change. */
export function tellsWhenSet(account: Account | null): boolean {
  return account?.passwordLastSetAt !== undefined
}

/** Whether a read would tell of another password: by when it was set, or since there was none. */
export function tellsOfNew(account: Account | null): boolean {
  return tellsWhenSet(account) || account?.security?.passwordSet === false
}

/**
 * Whether there is another password than before, by the service's own times: no clock of ours is part of it.
 *
 * @param before `null`: it was not known
 */
export function judgeNewPassword(now: Account, before: Account | null): Verdict {
  if (before === null) return 'unknown'
  const isSet = now.security?.passwordSet
  if (before.security?.passwordSet === false && isSet !== undefined) return isSet ? 'done' : 'undone'
  const { passwordLastSetAt: setAt } = now
  if (setAt === undefined || !tellsWhenSet(before)) return 'unknown'
  return setAt === before.passwordLastSetAt ? 'undone' : 'done'
}
