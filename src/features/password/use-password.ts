'use client'

import type { ChangeEvents } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import { type PasswordChange, type PasswordDraft, type PasswordProof, passwordKind } from './password.ts'

export interface PasswordOptions extends ChangeEvents {
  /** The account has a new password. Called once, also when the screen is gone by then. */
  onChanged?: (change: PasswordChange) => void
  /** A reply was lost, and the account does not tell whether the password was changed. Called once a reply. */
  onUnconfirmed?: (change: PasswordChange) => void
}

export type UsePassword = UseChange<PasswordDraft, PasswordProof>

/**
 * Setting or changing a password without our looks. Passwords go in through `enter` and are kept nowhere.
 *
 * @example
 * const { state, enter } = usePassword({ onChanged })
 * if (state.step === 'draft')
 *   return <Form asksOld={!state.draft.sets} onSubmit={(old, next) => enter(state.draft, { oldPassword: old, newPassword: next })} />
 */
export function usePassword(options: PasswordOptions = {}): UsePassword {
  const { onChanged: onSuccess, ...events } = options
  return useChange(passwordKind, { ...events, onSuccess })
}
