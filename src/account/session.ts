import { type QueryClient, QueryObserver } from '@tanstack/react-query'
import type { AccountClient, CallOptions } from '../api/account-client.ts'
import { type AccountError, toAccountError } from '../api/account-error.ts'
import type { Operation } from '../api/operation.ts'
import type { OperationName } from '../api/operation-name.ts'
import { getProfile, type Profile } from '../api/profile.ts'
import type { ProfileDetails } from '../api/profile-details.ts'
import { getSecurity, type SecuritySummary } from '../api/security.ts'
import { type Clock, type Instant, instantOf } from '../flow/clock.ts'
import type { Cooldowns } from '../flow/cooldowns.ts'
import { accountKeys, profileQuery } from './account-queries.ts'
import { memoryOf } from './client-memory.ts'
import { createReauthGate, type ReauthGate, type ReauthHandler } from './reauth-gate.ts'
import { type Certain, LAG_MS } from './settled.ts'

export interface SessionOptions {
  client: AccountClient
  queryClient: QueryClient
  clock: Clock
  accountKey: string | undefined
  /** Read anew for every question, so that the host may change it. */
  onReauthRequired: () => ReauthHandler | undefined
}

/** What came of a request. It never throws: a flow has to have an answer for both. */
export type Reply<Output> =
  | { readonly value: Output; readonly error?: undefined }
  | { readonly value?: undefined; readonly error: AccountError }

/** What flows can do with the signed-in account. One for each provider and account. */
export interface AccountSession {
  readonly clock: Clock
  readonly cooldowns: Cooldowns
  readonly gate: ReauthGate
  now(): Instant
  /** Whether the service can be asked for it. */
  offers(name: OperationName): boolean
  /**
   * Sends one change as a mutation that holds nothing worth stealing: it is called without variables and resolves to
   * nothing, so codes and tokens never enter React Query.
   */
  request<Input, Output>(
    operation: Operation<Input, Output>,
    input: Input,
    options?: CallOptions,
  ): Promise<Reply<Output>>
  /** Reads the profile now, past every cache, and lets all who watch it know. */
  readProfile(): Promise<Profile>
  readSecurity(): Promise<SecuritySummary>
  /** Reads the details now. They are kept apart from the profile, which stays small. */
  readDetails(operation: Operation<void, ProfileDetails>): Promise<ProfileDetails>
  /** The profile as it was read last, if it still is at hand. */
  knownProfile(): Profile | undefined
  /** By the monotonic clock; before any read, long ago. */
  lastReadAt(): number
  /**
   * Reports the profile now and whenever it is read again, or why that failed. Starts a read if needed. `gone`: the account
   * is deleted, and nothing more is read by itself.
   */
  watchProfile(listener: (read: Profile | AccountError) => void, gone?: () => void): () => void
  /** Reads the profile again for all who watch it; kept for nobody else. */
  refetchProfile(): void
  /** Drops what was read, so that the next one who asks gets the account as it is. */
  forgetProfile(): void
  /**
   * Records what a confirmed change made certain, and tells the other tabs.
   *
   * @param userId whose account; `null` is that of whoever was read last
   */
  settle(userId: string | null, certain: Certain): void
  /**
   * An account is gone: drops what was read of it, asks nothing more for whoever watches, and tells the other tabs.
   *
   * @param userId whose account; `null` is that of whoever was read last
   */
  end(userId: string | null): void
  /** What that made of a profile which was read before `since`, by the monotonic clock; `null` is nothing new. */
  settledSince(profile: Profile, since: number): Profile | null
}

/** A page that comes back to sight reads the account again when what it shows is older. */
const FRESH_MS = 5_000

export function createAccountSession(options: SessionOptions): AccountSession {
  const { client, queryClient, clock, accountKey } = options
  const { number, cooldowns, settled, otherTabs } = memoryOf(client)
  let lastReadAt = Number.NEGATIVE_INFINITY
  /** Who watches an account that is gone, by how they watch again. */
  const ended = new Set<() => void>()
  let isEnding = false

  const read = async (): Promise<Profile> => {
    const profile = await client.call(getProfile, undefined)
    lastReadAt = clock.monotonic()
    return settled.correct(profile, lastReadAt)
  }
  const query = {
    ...profileQuery(accountKey, number, read),
    refetchInterval: () => settled.isDoubted() && LAG_MS,
    refetchOnWindowFocus: () => clock.monotonic() - lastReadAt > FRESH_MS && ('always' as const),
  }
  /** Who reads for a screen that is gone may be somebody else by now. Whoever comes next reads for themselves. */
  const forgetUnwatched = () => queryClient.removeQueries({ queryKey: query.queryKey, type: 'inactive' })
  // Details that nobody waits for any more are not read again: who shows them reads them after the profile.
  const refetch = () =>
    void queryClient.refetchQueries({ queryKey: query.queryKey, exact: true }, { cancelRefetch: false })

  return {
    clock,
    cooldowns,
    gate: createReauthGate(options.onReauthRequired),
    now: () => instantOf(clock),
    offers: (name) => client.offers?.(name) ?? true,
    lastReadAt: () => lastReadAt,

    async request<Input, Output>(
      operation: Operation<Input, Output>,
      input: Input,
      callOptions?: CallOptions,
    ): Promise<Reply<Output>> {
      let pending: { input: Input } | null = { input }
      let outcome: Reply<Output> | null = null
      const cache = queryClient.getMutationCache()
      const mutation = cache.build<void, unknown, void, unknown>(queryClient, {
        mutationKey: accountKeys.mutation(operation.name),
        mutationFn: async () => {
          const once = pending
          pending = null
          if (once === null) return
          try {
            outcome = { value: await client.call(operation, once.input, callOptions) }
          } catch (thrown) {
            // What a host's own client throws may carry the request, secrets and all.
            const error = toAccountError(thrown)
            outcome = { error }
            throw error
          }
        },
        retry: false,
        networkMode: 'always',
        // Taken out by hand: with 0, one under way would be looked at again and again.
        gcTime: Number.POSITIVE_INFINITY,
      })
      // A global callback of the host's may throw after the request is done: its outcome stands.
      const failure: unknown = await mutation.execute().then(
        () => null,
        (error: unknown) => error,
      )
      cache.remove(mutation)
      // SAFETY: assigned inside the mutation, which the compiler does not follow.
      return (outcome as Reply<Output> | null) ?? { error: toAccountError(failure) }
    },

    async readProfile() {
      const profile = await read()
      forgetUnwatched()
      // Where nobody watches there is no query, and one that were made here would be kept for minutes.
      if (queryClient.getQueryState(query.queryKey)) queryClient.setQueryData(query.queryKey, profile)
      return profile
    },

    readSecurity: async () => client.call(getSecurity, undefined),

    readDetails: (operation) =>
      queryClient.fetchQuery({
        queryKey: [...query.queryKey, 'details'],
        queryFn: () => client.call(operation, undefined),
        networkMode: 'always',
        retry: false,
        gcTime: 0,
      }),

    knownProfile: () => queryClient.getQueryData(query.queryKey),

    watchProfile(listener, gone) {
      const observer = new QueryObserver(queryClient, query)
      let reported: Profile | undefined
      let reportedAt = 0
      const report = (result: ReturnType<typeof observer.getCurrentResult>) => {
        const { data, dataUpdatedAt, error, status, fetchStatus } = result
        if (data !== undefined && (data !== reported || dataUpdatedAt !== reportedAt)) {
          reported = data
          reportedAt = dataUpdatedAt
          listener(data)
        } else if (status === 'error' && fetchStatus === 'idle') {
          // No news of what was read before.
          listener(toAccountError(error))
        }
      }
      const watchAgain = () => observer.setOptions(query)
      const unsubscribe = observer.subscribe(report)
      // A host that clears its cache, as many do at a sign-in, would leave us watching what is not there any more.
      const unwatch = queryClient.getQueryCache().subscribe(({ type, query: removed }) => {
        if (type !== 'removed' || removed !== observer.getCurrentQuery()) return
        if (!isEnding) return watchAgain()
        ended.add(watchAgain)
        gone?.()
      })
      const unlisten = otherTabs.listen(refetch)
      report(observer.getCurrentResult())
      return () => {
        ended.delete(watchAgain)
        unlisten()
        unwatch()
        unsubscribe()
      }
    },

    forgetProfile: () => queryClient.removeQueries({ queryKey: query.queryKey }),

    refetchProfile() {
      forgetUnwatched()
      for (const watchAgain of ended) watchAgain()
      ended.clear()
      void queryClient.refetchQueries({ queryKey: query.queryKey })
    },

    settle(userId, certain) {
      const profile = queryClient.getQueryData(query.queryKey)
      settled.record(userId, certain, profile, clock.monotonic())
      if (profile !== undefined && profile.userId === (userId ?? profile.userId))
        queryClient.setQueryData(query.queryKey, { ...profile, ...certain })
      // Meanwhile the host may have given another key to the same person.
      void queryClient.invalidateQueries({ queryKey: accountKeys.profiles })
      otherTabs.tell()
    },

    end(userId) {
      const profile = queryClient.getQueryData(query.queryKey)
      // By now somebody else may be signed in, who goes on.
      if (profile === undefined || profile.userId === (userId ?? profile.userId)) {
        isEnding = true
        queryClient.removeQueries({ queryKey: query.queryKey })
        isEnding = false
      }
      otherTabs.tell()
    },

    settledSince: settled.since,
  }
}
