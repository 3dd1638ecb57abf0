import { toAccountError } from '../api/account-error.ts'
import type { Profile } from '../api/profile.ts'
import type { Account, AccountNeeds, AccountRead } from './account.ts'
import type { AccountSession } from './session.ts'

/**
 * Reads the account now, past every cache.
 *
 * @param userId whose account it has to be, when that is known: another person's is no answer
 */
export async function readAccount(
  session: AccountSession,
  userId: string | null,
  needs: AccountNeeds,
): Promise<AccountRead> {
  try {
    const profile = await session.readProfile()
    const mine = userId === null || profile.userId === userId
    return mine ? await completeAccount(session, profile, needs) : null
  } catch (thrown) {
    return { refused: toAccountError(thrown) }
  }
}

/** Adds what else is needed. What cannot be read leaves the account unknown in that respect. */
export async function completeAccount(
  session: AccountSession,
  profile: Profile,
  needs: AccountNeeds,
): Promise<Account> {
  const [security, details] = await Promise.all([
    needs.security(profile) ? session.readSecurity().catch(() => undefined) : undefined,
    needs.details ? session.readDetails(needs.details).catch(() => undefined) : undefined,
  ])
  return {
    ...profile,
    ...(security && { security }),
    // They may be of somebody who has signed in meanwhile.
    ...(details?.userId === profile.userId && { details }),
  }
}
