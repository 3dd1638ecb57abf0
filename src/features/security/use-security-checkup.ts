'use client'

import { useAccountView } from '../../account/use-account-view.ts'
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
  /** The account is deleted: there is nothing left to check. */
  isGone: boolean
  readAgain(): void
}

const always = () => true

/** What protects the signed-in account. It is read again after every change on the page, and when the page comes back to sight. */
export function useSecurityCheckup(): SecurityCheckupState {
  const { account, error, isGone = false, refresh } = useAccountView(always)
  const rows = account && checkupOf(account)
  return {
    rows,
    next: rows && nextStepOf(rows),
    score: account?.security?.score ?? null,
    error,
    isGone,
    readAgain: refresh,
  }
}
