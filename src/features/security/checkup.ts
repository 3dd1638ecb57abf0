import type { Account } from '../../account/account.ts'
import { phoneOf } from '../../api/phone-of.ts'

/** What protects an account, in the order in which it is worth having. */
export const checkupParts = ['email', 'phone', 'password', 'mfa'] as const

export type CheckupPart = (typeof checkupParts)[number]

/** `hidden`: there is one, and this page may not see which. `unknown`: nobody told, which is no fault. */
export type CheckupState = 'set' | 'unconfirmed' | 'hidden' | 'missing' | 'unknown'

export interface CheckupRow {
  readonly part: CheckupPart
  readonly state: CheckupState
  /** The address, where it is known. */
  readonly value: string | null
}

/** What the account says of each part. What a pool may not offer is a row only where the account has it. */
export function checkupOf(account: Account): readonly CheckupRow[] {
  const { email, emailVerified, security } = account
  return [
    { part: 'email', ...contactState(email, security?.emailBound, emailVerified) },
    { part: 'phone', ...contactState(phoneOf(account), security?.phoneBound) },
    { part: 'password', state: stateOf(security?.passwordSet), value: null },
    ...(security?.mfaEnrolled ? [{ part: 'mfa', state: 'set', value: null } as const] : []),
  ]
}

/** The first part that is missing. `null`: none is, as far as can be told. */
export function nextStepOf(rows: readonly CheckupRow[]): CheckupPart | null {
  return rows.find(({ state }) => state === 'missing' || state === 'unconfirmed')?.part ?? null
}

function stateOf(isSet: boolean | undefined): CheckupState {
  if (isSet === undefined) return 'unknown'
  return isSet ? 'set' : 'missing'
}

/** The profile is closer to it than the summary. */
function contactState(
  value: string | null | undefined,
  isBound: boolean | undefined,
  isConfirmed = true,
): Omit<CheckupRow, 'part'> {
  if (value) return { state: isConfirmed ? 'set' : 'unconfirmed', value }
  if (value === null) return { state: 'missing', value: null }
  return { state: isBound ? 'hidden' : stateOf(isBound), value: null }
}
