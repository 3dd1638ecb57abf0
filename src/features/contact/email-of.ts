import type { Account } from '../../account/account.ts'

/** An account's email. `null`: it has none. `undefined`: it does not let us know. */
export function emailOf({ email, security }: Account): string | null | undefined {
  // A profile without the field says nothing; the summary can still tell that there is none.
  return email === undefined && security?.emailBound === false ? null : email
}
