'use client'

import type { ChangeEvents } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import type { ContactCodes } from './contact.ts'
import { unbindEmailKind } from './email.ts'
import type { UnbindDraft } from './unbind.ts'

export interface UnbindEmailOptions extends ChangeEvents {
  /** The account has no email any more. Called once, also when the screen is gone by then. */
  onUnbound?: (removal: { email: string }) => void
  /** A reply was lost, and the account does not tell whether the email was removed. Called once a reply. */
  onUnconfirmed?: (removal: { email: string }) => void
  /** The account has no email to remove. */
  onWrongFlow?: (wrong: { reason: 'no_email' }) => void
}

export type UseUnbindEmail = UseChange<UnbindDraft, ContactCodes>

/**
 * Removing an email without our looks.
 *
 * @example
 * const { state, enter, prove } = useUnbindEmail({ onUnbound })
 * if (state.step === 'draft') return <button onClick={() => enter(state.draft)}>Remove {state.draft.from}</button>
 * if (state.step === 'prove') return <CodeForm email={state.draft.from} onSubmit={(code) => prove({ old: code })} />
 */
export function useUnbindEmail(options: UnbindEmailOptions = {}): UseUnbindEmail {
  const { onUnbound: onSuccess, onWrongFlow: onUnfit, ...events } = options
  return useChange(unbindEmailKind, { ...events, onSuccess, onUnfit })
}
