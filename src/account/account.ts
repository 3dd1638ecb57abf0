import type { AccountError } from '../api/account-error.ts'
import type { Operation } from '../api/operation.ts'
import type { Profile } from '../api/profile.ts'
import type { ProfileDetails } from '../api/profile-details.ts'
import type { SecuritySummary } from '../api/security.ts'

/** The account as the service tells it. `security` is there only where a flow needs it and it could be read. */
export interface Account extends Profile {
  readonly security?: SecuritySummary
  /** There only where a flow needs them and they could be read. */
  readonly details?: ProfileDetails
}

/** What one look at the account brought; `null`: it could not be read, or it is another person's. */
export type AccountRead = Account | { readonly refused: AccountError } | null

/** Whether the profile alone does not tell, so that the security summary is read as well. */
export type NeedsSecurity = (profile: Profile) => boolean

/** What a flow reads besides the profile. */
export interface AccountNeeds {
  security: NeedsSecurity
  /** How the details are read; only what shows them brings that along. */
  details: Operation<void, ProfileDetails> | undefined
}

export function isAccount(read: AccountRead): read is Account {
  return read !== null && 'userId' in read
}
