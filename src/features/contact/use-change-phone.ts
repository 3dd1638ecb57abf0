'use client'

import type { ChangeEvents } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import type { ChangeDraft } from './change.ts'
import type { ContactCodes } from './contact.ts'
import { changePhoneKind } from './phone.ts'

/** Numbers are in E.164, e.g. `+8613800000000`. */
export interface ChangePhoneOptions extends ChangeEvents {
  /** The account's number, when you know it: the form is shown at once. The account itself is read all the same. */
  currentPhone?: string | undefined
  /** Whether the user pool verifies the old number. @default true */
  verifyOldPhone?: boolean
  /** `manual` lets the user confirm the change while the token lives; `auto` makes it at once. @default 'manual' */
  commit?: 'manual' | 'auto'
  /** The account's number is `to` now. Called once, also when the screen is gone by then. */
  onChanged?: (change: { from: string; to: string }) => void
  /** A reply was lost, and the account does not tell whether the change was made. Called once a reply. */
  onUnconfirmed?: (change: { from: string; to: string }) => void
  /** The account has no number to change, or the service hides the one that has to be texted. */
  onWrongFlow?: (wrong: { reason: 'no_phone' | 'phone_hidden' }) => void
}

export type UseChangePhone = UseChange<ChangeDraft, ContactCodes>

/**
 * Changing a phone number without our looks: the step you are at, and the verbs that move on. Codes go in through the
 * verbs and are kept nowhere; tokens never come out. Both texts live about a minute: `resend` sends both again.
 *
 * @example
 * const { state, enter, prove, commit } = useChangePhone({ onChanged })
 * switch (state.step) {
 *   case 'draft': return <NumberForm from={state.draft.from} onSubmit={(to) => enter({ ...state.draft, to })} />
 *   case 'prove': return <CodesForm inboxes={state.inboxes} onSubmit={prove} />
 *   case 'confirm': return <button onClick={() => commit()}>Change to {state.draft.to}</button>
 * }
 */
export function useChangePhone(options: ChangePhoneOptions = {}): UseChangePhone {
  const { currentPhone: current, verifyOldPhone: verifyOld, onChanged: onSuccess, ...rest } = options
  const { onWrongFlow: onUnfit, ...events } = rest
  return useChange(changePhoneKind, { ...events, current, verifyOld, onSuccess, onUnfit })
}
