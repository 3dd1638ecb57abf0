import { queryOptions } from '@tanstack/react-query'
import { type AccountErrorCode, isAccountError } from '../api/account-error.ts'
import type { OperationName } from '../api/operation-name.ts'
import type { Profile } from '../api/profile.ts'

const RETRIES = 2
/** A longer wait is told to the user, and not spent before a skeleton. */
const LONGEST_WAIT_S = 5
const worthAnotherRead: readonly AccountErrorCode[] = [
  'ambiguous',
  'server',
  'rate_limited',
  'malformed_response',
]

/** Keys of everything this library keeps in the query cache. No address and no secret is ever part of one. */
export const accountKeys = {
  /** Begins the key of every profile. */
  profiles: ['acct', 'profile'] as const,
  /** Without a key, each client has a profile of its own. */
  profile: (accountKey: string | undefined, client: number) =>
    accountKey === undefined
      ? ([...accountKeys.profiles, 'self', client] as const)
      : ([...accountKeys.profiles, accountKey] as const),
  mutation: (operation: OperationName) => ['acct', operation] as const,
}

export function profileQuery(accountKey: string | undefined, client: number, read: () => Promise<Profile>) {
  return queryOptions({
    queryKey: accountKeys.profile(accountKey, client),
    queryFn: read,
    // Without a key, whoever signs in next must not be shown what was read for the one before.
    ...(accountKey === undefined && { gcTime: 0 }),
    networkMode: 'always',
    staleTime: 30_000,
    retry: (failures, error) =>
      failures < RETRIES &&
      isAccountError(error) &&
      worthAnotherRead.includes(error.code) &&
      (error.retryAfter ?? 0) <= LONGEST_WAIT_S,
    retryDelay: (failures, error) =>
      isAccountError(error) && error.retryAfter !== undefined
        ? error.retryAfter * 1000
        : 1000 * 2 ** failures,
  })
}
