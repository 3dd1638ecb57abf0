import { type AccountError, toAccountError } from '../../api/account-error.ts'
import type { Profile } from '../../api/profile.ts'
import type { AccountSession } from '../../provider/account-session.ts'

/** An account whose email is known; `null` is none. */
export interface KnownEmail {
  known: true
  email: string | null
  profile: Profile
}

/** What a read of the account says about the email. Unknown is an answer of its own, never "unchanged". */
export type EmailReadout = KnownEmail | { known: false; error?: AccountError }

const unknown: EmailReadout = { known: false }

/**
 * Reads the email from the account, past every cache. A profile without the field says nothing by itself; the security
 * summary can still tell that there is none.
 *
 * @param userId whose account it has to be, when that is known: another person's is no answer
 */
export async function readEmailNow(session: AccountSession, userId: string | null): Promise<EmailReadout> {
  try {
    const profile = await session.readProfile()
    const mine = userId === null || profile.userId === userId
    return mine ? await readEmailOf(session, profile) : unknown
  } catch (thrown) {
    return { known: false, error: toAccountError(thrown) }
  }
}

export async function readEmailOf(session: AccountSession, profile: Profile): Promise<EmailReadout> {
  if (profile.email !== undefined) return { known: true, email: profile.email, profile }
  try {
    return (await session.readEmailBound()) ? unknown : { known: true, email: null, profile }
  } catch {
    return unknown
  }
}
