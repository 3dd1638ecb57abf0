'use client'

import type { AccountError } from '../api/account-error.ts'
import type { Profile } from '../api/profile.ts'
import { useAccountView } from './use-account-view.ts'

/** What `useAccountProfile` returns. */
export interface UseAccountProfile {
  /** `null`: it was not read yet. One that was read before stays while a later read fails. */
  profile: Profile | null
  /** The first read is under way. */
  isLoading: boolean
  /** Why the last read failed. `unauthenticated`: the user is signed out. */
  error: AccountError | null
  /** Reads the profile again, for all who show it. */
  refresh(): void
}

const profileAlone = () => false

/**
 * The signed-in user's profile as the components see it: read once for all of them, right after a change, and corrected
 * where a replica of the service lags behind.
 *
 * @example
 * const { profile, isLoading } = useAccountProfile()
 * return <p>{isLoading ? '…' : (profile?.email ?? 'No email')}</p>
 */
export function useAccountProfile(): UseAccountProfile {
  const { account: profile, error, refresh } = useAccountView(profileAlone)
  return { profile, isLoading: profile === null && error === null, error, refresh }
}
