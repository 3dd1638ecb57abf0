'use client'

import type { ChangeEvents } from '../../change/host.ts'
import { type UseChange, useChange } from '../../change/use-change.ts'
import type { ChangeDraft } from './change.ts'
import type { ContactCodes } from './contact.ts'
import { changeEmailKind } from './email.ts'

export interface ChangeEmailOptions extends ChangeEvents {
  /** The account's email, when you know it: the form is shown at once. The account itself is read all the same. */
  currentEmail?: string | undefined
  /** Whether the user pool verifies the old address. @default true */
  verifyOldEmail?: boolean
  /** `manual` lets the user confirm the change while the token lives; `auto` makes it at once. @default 'manual' */
  commit?: 'manual' | 'auto'
  /** The account's email is `to` now. Called once, also when the screen is gone by then. */
  onChanged?: (change: { from: string; to: string }) => void
  /** A reply was lost, and the account does not tell whether the change was made. Called once a reply. */
  onUnconfirmed?: (change: { from: string; to: string }) => void
  /** The account has no email to change. */
  onWrongFlow?: (wrong: { reason: 'no_email' }) => void
}

export type UseChangeEmail = UseChange<ChangeDraft, ContactCodes>

/**
 * Changing an email without our looks: the step you are at, and the verbs that move on. Codes go in through the verbs
 * and are kept nowhere; tokens never come out.
 *
 * @example
 * const { state, enter, prove, commit } = useChangeEmail({ onChanged })
 * switch (state.step) {
 *   case 'draft': return <AddressForm from={state.draft.from} onSubmit={(to) => enter({ ...state.draft, to })} />
 *   case 'prove': return <CodesForm inboxes={state.inboxes} onSubmit={prove} />
 *   case 'confirm': return <button onClick={() => commit()}>Change to {state.draft.to}</button>
 * }
 */
export function useChangeEmail(options: ChangeEmailOptions = {}): UseChangeEmail {
  const { currentEmail: current, verifyOldEmail: verifyOld, onChanged: onSuccess, ...rest } = options
  const { onWrongFlow: onUnfit, ...events } = rest
  return useChange(changeEmailKind, { ...events, current, verifyOld, onSuccess, onUnfit })
}
