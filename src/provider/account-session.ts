import { type QueryClient, QueryObserver } from '@tanstack/react-query'
import type { AccountClient } from '../api/account-client.ts'
import { type AccountError, toAccountError } from '../api/account-error.ts'
import type { EmailChannel } from '../api/email.ts'
import type { OperationName } from '../api/operation-name.ts'
import { getProfile, type Profile } from '../api/profile.ts'
import { getSecurity } from '../api/security.ts'
import { type Clock, type Instant, instantOf } from '../flow/clock.ts'
import { type Cooldowns, createCooldowns } from '../flow/cooldowns.ts'
import { accountKeys, profileQuery } from './account-queries.ts'

/** Why the host is asked to have the user sign in again. `start`: a sensitive change is about to begin. */
export type ReauthReason = 'start' | 'unauthenticated' | 'forbidden'

export type ReauthHandler = (request: { reason: ReauthReason }) => Promise<boolean>

export interface SessionOptions {
  client: AccountClient
  queryClient: QueryClient
  clock: Clock
  accountKey: string | undefined
  /** Read anew for every request, so that the host may change it. */
  onReauthRequired: () => ReauthHandler | undefined
}

/** What flows can do with the signed-in account. One for each provider and account. */
export interface AccountSession {
  readonly clock: Clock
  readonly cooldowns: Cooldowns
  now(): Instant
  /**
   * Sends one change as a mutation that holds nothing worth stealing: it is called without variables and resolves to
   * nothing, so codes and tokens never enter React Query.
   */
  request<T>(operation: OperationName, work: (client: AccountClient) => Promise<T>): Promise<T>
  /** Reads the profile now, past every cache, and lets all who watch it know. */
  readProfile(): Promise<Profile>
  /** Whether an email is bound, when the profile does not say. */
  readEmailBound(): Promise<boolean>
  /** The profile as it was read last, if it still is at hand. */
  knownProfile(): Profile | undefined
  /** Reports the profile now and whenever it is read again, or why that failed. Starts a read if needed. */
  watchProfile(listener: (read: Profile | AccountError) => void): () => void
  /** Reads the profile again for all who watch it; kept for nobody else. */
  refetchProfile(): void
  /** Drops what was read, so that the next one who asks gets the account as it is. */
  forgetProfile(): void
  /**
   * Records what is now certain about the email, so that a lagging read cannot take it back.
   *
   * @param userId whose email; `null` is that of whoever was read last
   */
  settleEmail(userId: string | null, email: string | null): void
  /** What that made of a profile which was read before `since`, by the monotonic clock; `null` is nothing new. */
  settledSince(profile: Profile, since: number): Profile | null
  /** Whether the host can have the user sign in again. */
  canReauth(): boolean
  /** Asks the host for a fresh sign-in. Without a handler only a `start` passes. */
  reauth(reason: ReauthReason): Promise<boolean>
}

/** How long a confirmed change outweighs what a lagging replica says. */
const LAG_MS = 30_000

/** A confirmed change. */
interface Settled {
  userId: string
  email: string | null
  /** What a lagging replica still says; `undefined` where that is not known. Anything else is news. */
  before: string | null | undefined
  at: number
  /** A read said otherwise and was taken for lagging. Once the lag is over, it is read again. */
  doubted: boolean
}

/** What outlives a provider, and what several of one client have to agree on. */
interface ClientMemory {
  number: number
  cooldowns: Cooldowns
  settled: Settled | null
}

const memories = new WeakMap<AccountClient, ClientMemory>()
let clients = 0

function memoryOf(client: AccountClient): ClientMemory {
  const known = memories.get(client)
  if (known !== undefined) return known
  const memory = { number: ++clients, cooldowns: createCooldowns(), settled: null }
  memories.set(client, memory)
  return memory
}

export function cooldownKey(channel: EmailChannel, canonicalAddress: string): string {
  return `${channel} ${canonicalAddress}`
}

export function createAccountSession(options: SessionOptions): AccountSession {
  const { client, queryClient, clock, accountKey, onReauthRequired } = options
  const memory = memoryOf(client)
  const { number, cooldowns } = memory

  const lags = (profile: Profile, { userId, before, at }: Settled) =>
    profile.userId === userId &&
    clock.monotonic() - at < LAG_MS &&
    (before === undefined || before === profile.email)
  const read = async (): Promise<Profile> => {
    const profile = await client.call(getProfile, undefined)
    const { settled } = memory
    if (settled === null) return profile
    settled.doubted = lags(profile, settled) && profile.email !== settled.email
    return settled.doubted ? { ...profile, email: settled.email } : profile
  }
  const query = {
    ...profileQuery(accountKey, number, read),
    refetchInterval: () => memory.settled?.doubted === true && LAG_MS,
  }
  /** Who reads for a screen that is gone may be somebody else by now. Whoever comes next reads for themselves. */
  const forgetUnwatched = () => queryClient.removeQueries({ queryKey: query.queryKey, type: 'inactive' })

  return {
    clock,
    cooldowns,
    now: () => instantOf(clock),

    async request(operation, work) {
      let pending: typeof work | null = work
      let outcome: { value: Awaited<ReturnType<typeof work>> } | null = null
      const cache = queryClient.getMutationCache()
      const mutation = cache.build<void, unknown, void, unknown>(queryClient, {
        mutationKey: accountKeys.mutation(operation),
        mutationFn: async () => {
          const once = pending
          pending = null
          if (once === null) return
          try {
            outcome = { value: await once(client) }
          } catch (thrown) {
            // What a host's own client throws may carry the request, secrets and all.
            throw toAccountError(thrown)
          }
        },
        retry: false,
        networkMode: 'always',
        // Taken out by hand: with 0, one under way would be looked at again and again.
        gcTime: Number.POSITIVE_INFINITY,
      })
      // A global callback of the host's may throw after the request is done: its outcome stands.
      const failure = await mutation.execute().then(
        () => null,
        (error: unknown) => error,
      )
      cache.remove(mutation)
      // SAFETY: assigned inside the mutation, which the compiler does not follow.
      const done = outcome as { value: Awaited<ReturnType<typeof work>> } | null
      if (done === null) throw toAccountError(failure)
      return done.value
    },

    async readProfile() {
      const profile = await read()
      forgetUnwatched()
      // Where nobody watches there is no query, and one that were made here would be kept for minutes.
      if (queryClient.getQueryState(query.queryKey)) queryClient.setQueryData(query.queryKey, profile)
      return profile
    },

    readEmailBound: async () => (await client.call(getSecurity, undefined)).emailBound,

    knownProfile: () => queryClient.getQueryData(query.queryKey),

    watchProfile(listener) {
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
      const unsubscribe = observer.subscribe(report)
      // A host that clears its cache, as many do at a sign-in, would leave us watching what is not there any more.
      const unwatch = queryClient.getQueryCache().subscribe(({ type, query: removed }) => {
        if (type === 'removed' && removed === observer.getCurrentQuery()) observer.setOptions(query)
      })
      report(observer.getCurrentResult())
      return () => {
        unwatch()
        unsubscribe()
      }
    },

    forgetProfile: () => queryClient.removeQueries({ queryKey: query.queryKey }),

    refetchProfile() {
      forgetUnwatched()
      void queryClient.refetchQueries({ queryKey: query.queryKey })
    },

    settleEmail(userId, email) {
      const profile = queryClient.getQueryData(query.queryKey)
      const owner = userId ?? profile?.userId
      const before = profile?.email === email ? undefined : profile?.email
      const at = clock.monotonic()
      memory.settled = owner === undefined ? null : { userId: owner, email, before, at, doubted: false }
      if (profile?.userId === owner)
        queryClient.setQueryData(query.queryKey, profile && { ...profile, email })
      void queryClient.invalidateQueries({ queryKey: query.queryKey })
    },

    settledSince(profile, since) {
      if (memory.settled === null) return null
      const { userId, email, at } = memory.settled
      return userId === profile.userId && at > since ? { ...profile, email } : null
    },

    canReauth: () => onReauthRequired() !== undefined,

    async reauth(reason) {
      const ask = onReauthRequired()
      if (ask === undefined) return reason === 'start'
      try {
        return await ask({ reason })
      } catch {
        return false
      }
    },
  }
}
