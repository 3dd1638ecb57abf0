import { AccountError } from '../api/account-error.ts'
import type { Account, NeedsSecurity } from './account.ts'
import type { AccountSession } from './session.ts'
import { createAccountWatch } from './watch-account.ts'

/** The account as it was read last, and why the last read failed. */
export interface AccountView {
  /** `null`: it was not read yet. */
  readonly account: Account | null
  readonly error: AccountError | null
  /** The account is deleted, and nobody else is signed in. */
  readonly isGone?: true
}

/** Follows the account for whoever only shows it. */
export interface AccountStore {
  get(): AccountView
  subscribe(listener: () => void): () => void
  refresh(): void
}

/** Before anything was read, and where a page that a server rendered begins. */
export const nothingRead: AccountView = { account: null, error: null }

export function createAccountStore(session: AccountSession, needsSecurity: NeedsSecurity): AccountStore {
  const listeners = new Set<() => void>()
  let view = nothingRead

  function show(next: AccountView): void {
    view = next
    for (const listener of [...listeners]) listener()
  }

  const watch = createAccountWatch(session, {
    needs: { security: needsSecurity, details: undefined },
    heard: (account) => show({ account, error: null }),
    failed: (error) => show({ ...view, error }),
    somebodyElse: () => show(nothingRead),
    crashed(thrown) {
      reportError(thrown)
      show({ ...view, error: new AccountError('malformed_response') })
    },
    gone: () => show({ ...nothingRead, isGone: true }),
  })

  return {
    get: () => view,
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) watch.show()
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) watch.hide()
      }
    },
    refresh() {
      show({ ...view, error: null })
      watch.refresh()
    },
  }
}
