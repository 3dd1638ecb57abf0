import type { Account } from '../../account/account.ts'
import type { ChangeState } from '../../change/state.ts'
import type { AnyFlow } from '../../steps/flow-buttons.tsx'

/** How a contact is shown: what its components differ in, apart from words and fields. */
export interface ContactParts {
  /** The placeholder of its sentences. */
  readonly name: 'email' | 'phone'
  of(account: Account): string | null | undefined
  /** As people read it. */
  format(address: string): string
}

/** The address the account has now, where a step tells of that instead of what was wanted. */
export function addressOf({ of }: ContactParts, state: ChangeState<object>): string | null {
  const told = state.step === 'unfit' ? state.account : 'now' in state ? state.now : null
  return (told && of(told)) ?? null
}

/** The flow with its addresses as people read them. */
export function shownFlow({ format }: ContactParts, flow: AnyFlow): AnyFlow {
  const { state } = flow
  if (state.step !== 'prove') return flow
  const inboxes = state.inboxes.map((inbox) => ({ ...inbox, to: format(inbox.to) }))
  return { ...flow, state: { ...state, inboxes } }
}
