import { toAccountError } from '../api/account-error.ts'
import type { Profile } from '../api/profile.ts'
import type { Account, AccountRead, NeedsSecurity } from './account.ts'
import type { AccountSession } from './session.ts'

/**
 * Reads the account now, past every cache.
 *
 * @param userId whose account it has to be, when that is known: another person's is no answer
 */
export async function readAccount(
  session: AccountSession,
  userId: string | null,
  needsSecurity: NeedsSecurity,
): Promise<AccountRead> {
  try {
    const profile = await session.readProfile()
    const mine = userId === null || profile.userId === userId
    return mine ? await completeAccount(session, profile, needsSecurity) : null
  } catch (thrown) {
    return { refused: toAccountError(thrown) }
  }
}

/** Adds the security summary where it is needed. One that cannot be read leaves the account unknown in that respect. */
export async function completeAccount(
  session: AccountSession,
  profile: Profile,
  needsSecurity: NeedsSecurity,
): Promise<Account> {
  if (!needsSecurity(profile)) return profile
  try {
    return { ...profile, security: await session.readSecurity() }
  } catch {
    return profile
  }
}
