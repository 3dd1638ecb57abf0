import { type AccountError, isAccountError } from '../api/account-error.ts'
import type { Profile } from '../api/profile.ts'
import type { Account, AccountNeeds, AccountRead } from './account.ts'
import { completeAccount, readAccount } from './account-read.ts'
import type { AccountSession } from './session.ts'

/** Follows the signed-in account for one flow, and knows whose flow it is. */
export interface AccountWatch {
  /** Whose flow this is, as their profile was read last. */
  owner(): Profile | null
  /** Whether the account was read since the flow was opened, and not only found in a cache. */
  isFresh(): boolean
  /** Starts to follow the account, for as long as the screen is shown. */
  show(): void
  hide(): void
  /** Reads the account again for all who follow it. */
  refresh(): void
  /** Reads it for this flow. Another person's is no answer. */
  readNow(): Promise<AccountRead>
}

export interface AccountWatchOptions {
  needs: AccountNeeds
  heard: (account: Account) => void
  failed: (error: AccountError) => void
  /** The one place where a flow learns that another person is signed in. `heard` follows. */
  somebodyElse: () => void
  /** The account was deleted from this page. */
  gone: () => void
  /** One of these has thrown. */
  crashed: (thrown: unknown) => void
}

export function createAccountWatch(session: AccountSession, options: AccountWatchOptions): AccountWatch {
  const { clock } = session
  const { needs } = options
  const openedAt = clock.monotonic()
  let owner: Profile | null = null
  let seenUntil = openedAt
  let unwatch: (() => void) | null = null

  function hear(read: Profile | AccountError): void {
    try {
      tell(read)
    } catch (thrown) {
      options.crashed(thrown)
    }
  }

  function tell(read: Profile | AccountError): void {
    if (isAccountError(read)) return options.failed(read)
    if (owner !== null && owner.userId !== read.userId) options.somebodyElse()
    owner = read
    if (!needs.security(read) && !needs.details) return options.heard(read)
    completeAccount(session, read, needs)
      .then((account) => {
        if (owner === read) options.heard(account)
      })
      .catch(options.crashed)
  }

  function follow(): void {
    unwatch ??= session.watchProfile(hear, options.gone)
  }

  return {
    owner: () => owner,
    isFresh: () => session.lastReadAt() >= openedAt,
    show() {
      // What was settled while nobody was here: a read that tells it may fail.
      const settled = owner && session.settledSince(owner, seenUntil)
      if (settled !== null) hear(settled)
      follow()
    },
    hide() {
      seenUntil = clock.monotonic()
      unwatch?.()
      unwatch = null
    },
    refresh: () => session.refetchProfile(),
    readNow: () => readAccount(session, owner?.userId ?? null, needs),
  }
}
