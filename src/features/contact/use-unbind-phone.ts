'use client'

import type { ChangeEvents } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import type { ContactCodes } from './contact.ts'
import { unbindPhoneKind } from './phone.ts'
import type { UnbindDraft } from './unbind.ts'

/** Numbers are in E.164, e.g. `+8613800000000`. */
export interface UnbindPhoneOptions extends ChangeEvents {
  /** The account has no phone number any more. Called once, also when the screen is gone by then. */
  onUnbound?: (removal: { phone: string }) => void
  /** A reply was lost, and the account does not tell whether the number was removed. Called once a reply. */
  onUnconfirmed?: (removal: { phone: string }) => void
  /** The account has no number to remove, or the service hides the one that has to be texted. */
  onWrongFlow?: (wrong: { reason: 'no_phone' | 'phone_hidden' }) => void
}

export type UseUnbindPhone = UseChange<UnbindDraft, ContactCodes>

/**
 * Removing a phone number without our looks.
 *
 * @example
 * const { state, enter, prove } = useUnbindPhone({ onUnbound })
 * if (state.step === 'draft') return <button onClick={() => enter(state.draft)}>Remove {state.draft.from}</button>
 * if (state.step === 'prove') return <CodeForm phone={state.draft.from} onSubmit={(code) => prove({ old: code })} />
 */
export function useUnbindPhone(options: UnbindPhoneOptions = {}): UseUnbindPhone {
  const { onUnbound: onSuccess, onWrongFlow: onUnfit, ...events } = options
  return useChange(unbindPhoneKind, { ...events, onSuccess, onUnfit })
}
