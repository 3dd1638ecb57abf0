'use client'

import type { PasswordResetContact } from '../../api/password.ts'
import type { ChangeEvents } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import { type ResetDraft, type ResetOptions, type ResetProof, resetPasswordKind } from './reset.ts'

export interface ResetPasswordOptions extends ChangeEvents, ResetOptions {
  /** There is a new password. Called once, also when the screen is gone by then. */
  onReset?: (reset: Pick<PasswordResetContact, 'by'>) => void
  /** A reply was lost, and nothing tells whether the password was changed. Called once a reply. */
  onUnconfirmed?: (reset: Pick<PasswordResetContact, 'by'>) => void
  /** The account has nothing that a code could be sent to. */
  onWrongFlow?: (wrong: { reason: 'no_contact' }) => void
}

export type UseResetPassword = UseChange<ResetDraft, ResetProof>

/**
 * Resetting a password with a code, signed in or not, without our looks. Codes and passwords go in through the verbs and
 * are kept nowhere.
 *
 * @example
 * const { state, enter, prove, commit } = useResetPassword({ onReset })
 * switch (state.step) {
 *   case 'draft': return <ContactForm onSubmit={(to) => enter({ ...state.draft, by: 'email', to })} />
 *   case 'prove': return <CodeForm onSubmit={(code, newPassword) => prove({ old: code, newPassword })} />
 *   case 'confirm': return <OtherPasswordForm onSubmit={(newPassword) => commit({ newPassword })} />
 * }
 */
export function useResetPassword(options: ResetPasswordOptions = {}): UseResetPassword {
  const { onReset: onSuccess, onWrongFlow, ...rest } = options
  return useChange(resetPasswordKind, {
    ...rest,
    onSuccess,
    // SAFETY: this kind has no other reason.
    onUnfit: onWrongFlow as ((unfit: { reason: string }) => void) | undefined,
  })
}
