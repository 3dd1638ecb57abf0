'use client'

import type { ChangeEvents } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import type { BindDraft } from './bind.ts'
import type { ContactCodes } from './contact.ts'
import { bindEmailKind } from './email.ts'

export interface BindEmailOptions extends ChangeEvents {
  /** `email` is the account's now. Called once, also when the screen is gone by then. */
  onBound?: (binding: { email: string }) => void
  /** A reply was lost, and the account does not tell whether the email was added. Called once a reply. */
  onUnconfirmed?: (binding: { email: string }) => void
  /** The account has an email already. */
  onWrongFlow?: (wrong: { reason: 'already_bound' }) => void
}

export type UseBindEmail = UseChange<BindDraft, ContactCodes>

/**
 * Adding an email without our looks.
 *
 * @example
 * const { state, enter, prove } = useBindEmail({ onBound })
 * if (state.step === 'draft') return <AddressForm onSubmit={(to) => enter({ to })} />
 * if (state.step === 'prove') return <CodeForm email={state.draft.to} onSubmit={(code) => prove({ new: code })} />
 */
export function useBindEmail(options: BindEmailOptions = {}): UseBindEmail {
  const { onBound: onSuccess, onWrongFlow: onUnfit, ...events } = options
  return useChange(bindEmailKind, { ...events, onSuccess, onUnfit })
}
