'use client'

import { useState, useSyncExternalStore } from 'react'
import type { NeedsSecurity } from './account.ts'
import { type AccountView, createAccountStore, nothingRead } from './account-store.ts'
import { useAccount } from './provider.tsx'

export interface UseAccountView extends AccountView {
  /** Reads the account again. */
  refresh(): void
}

/**
 * The account, for whoever only shows it. Another session begins with nothing.
 *
 * @param needsSecurity the first one counts
 */
export function useAccountView(needsSecurity: NeedsSecurity): UseAccountView {
  const { session } = useAccount()
  const open = () => ({ session, store: createAccountStore(session, needsSecurity) })
  const [held, hold] = useState(open)
  if (held.session !== session) hold(open())
  const { store } = held
  const view = useSyncExternalStore(store.subscribe, store.get, () => nothingRead)
  return { ...view, refresh: store.refresh }
}
