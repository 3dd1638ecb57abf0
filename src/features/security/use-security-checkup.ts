'use client'

import { useEffect, useState } from 'react'
import type { Account } from '../../account/account.ts'
import { useAccount } from '../../account/provider.tsx'
import { createAccountWatch } from '../../account/watch-account.ts'
import type { AccountError } from '../../api/account-error.ts'
import { type CheckupPart, type CheckupRow, checkupOf, nextStepOf } from './checkup.ts'

export interface SecurityCheckupState {
  /** `null`: not read yet. */
  rows: readonly CheckupRow[] | null
  /** What is worth adding first; `null`: nothing that we know of. */
  next: CheckupPart | null
  /** As the service computes it; its range is not documented. */
  score: number | null
  /** Why the account could not be read last. */
  error: AccountError | null
  readAgain(): void
}

type Seen = { account: Account | null; error: AccountError | null }

/** What protects the signed-in account. It is read again after every change on the page, and when the page comes back to sight. */
export function useSecurityCheckup(): SecurityCheckupState {
  const { session } = useAccount()
  const [{ account, error }, setSeen] = useState<Seen>({ account: null, error: null })
  useEffect(() => {
    const watch = createAccountWatch(session, {
      needsSecurity: () => true,
      heard: (heard) => setSeen({ account: heard, error: null }),
      // What was read before still is the best that is known.
      failed: (failure) => setSeen((seen) => ({ ...seen, error: failure })),
      somebodyElse: () => setSeen({ account: null, error: null }),
    })
    watch.show()
    return () => watch.hide()
  }, [session])
  const rows = account && checkupOf(account)
  return {
    rows,
    next: rows && nextStepOf(rows),
    score: account?.security?.score ?? null,
    error,
    readAgain: session.refetchProfile,
  }
}
