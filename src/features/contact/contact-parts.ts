import type { Account } from '../../account/account.ts'
import type { ChangeState } from '../../change/state.ts'

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
