import type { AccountError } from '../api/account-error.ts'
import type { Profile } from '../api/profile.ts'
import type { SecuritySummary } from '../api/security.ts'

/** The account as the service tells it. `security` is there only where a flow needs it and it could be read. */
export interface Account extends Profile {
  readonly security?: SecuritySummary
}

/** What one look at the account brought; `null`: it could not be read, or it is another person's. */
export type AccountRead = Account | { readonly refused: AccountError } | null

/** Whether the profile alone does not tell, so that the security summary is read as well. */
export type NeedsSecurity = (profile: Profile) => boolean

export function isAccount(read: AccountRead): read is Account {
  return read !== null && 'userId' in read
}
