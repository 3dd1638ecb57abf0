'use client'

import type { ChangeEvents } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import type { BindDraft } from './bind.ts'
import type { ContactCodes } from './contact.ts'
import { bindPhoneKind } from './phone.ts'

/** Numbers are in E.164, e.g. `+8613800000000`. */
export interface BindPhoneOptions extends ChangeEvents {
  /** `phone` is the account's now. Called once, also when the screen is gone by then. */
  onBound?: (binding: { phone: string }) => void
  /** A reply was lost, and the account does not tell whether the number was added. Called once a reply. */
  onUnconfirmed?: (binding: { phone: string }) => void
  /** The account has a phone number already. */
  onWrongFlow?: (wrong: { reason: 'already_bound' }) => void
}

export type UseBindPhone = UseChange<BindDraft, ContactCodes>

/**
 * Adding a phone number without our looks. A draft's `to` is in E.164.
 *
 * @example
 * const { state, enter, prove } = useBindPhone({ onBound })
 * if (state.step === 'draft') return <NumberForm onSubmit={(to) => enter({ to })} />
 * if (state.step === 'prove') return <CodeForm phone={state.draft.to} onSubmit={(code) => prove({ new: code })} />
 */
export function useBindPhone(options: BindPhoneOptions = {}): UseBindPhone {
  const { onBound: onSuccess, onWrongFlow: onUnfit, ...events } = options
  return useChange(bindPhoneKind, { ...events, onSuccess, onUnfit })
}
