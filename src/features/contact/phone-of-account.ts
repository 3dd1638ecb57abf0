import type { Account } from '../../account/account.ts'
import { phoneOf } from '../../api/phone-of.ts'

/** As `phoneOf`. `''`: there is one, which is not told. */
export function phoneOfAccount(account: Account): string | null | undefined {
  const { security } = account
  const bound = phoneOf(account)
  // A profile without the field says nothing; the summary can still tell whether there is one.
  if (bound !== undefined || security === undefined) return bound
  if (security.phoneBound === undefined) return undefined
  return security.phoneBound ? '' : null
}
