import type { Account, AccountRead } from '../account/account.ts'
import type { Reconciler } from '../account/reconcile.ts'
import type { AccountWatch } from '../account/watch-account.ts'
import type { AccountError } from '../api/account-error.ts'
import type { Profile } from '../api/profile.ts'
import type { FlowRunner } from '../flow/flow-runner.ts'
import type { AnyKind } from './change-kind.ts'
import type { ChangeCore, Codes, Confirmation, Pending } from './core.ts'
import type { ChangeFailure } from './failure.ts'
import type { SignIn } from './sign-in.ts'
import type { ChangeEvent, ChangeState } from './state.ts'

export type ChangeRunner = FlowRunner<ChangeState<object>, ChangeEvent<object>, Pending, ChangeFailure>

/** What the procedures of a change work with. */
export interface ChangeContext extends ChangeCore {
  readonly kind: AnyKind
  readonly runner: ChangeRunner
  readonly codes: Codes | null
  readonly grant: Confirmation | null
  readonly watch: AccountWatch
  readonly reconciler: Reconciler
  readonly signIn: SignIn
  /** Whether the host lets the change happen. */
  isAllowed(draft: object): Promise<boolean>
  /** Whether a verified change is made without asking. */
  commitsAtOnce(): boolean
  fail(error: AccountError): void
  /** Acts on an account that was read; says whether the flow is at another step by that. */
  hear(account: Account): boolean
  /** What the user wants, as it stands with this account. */
  redrafted(account: Account, draft: object): object
  /** A change is being sent. */
  changing(draft: object): void
  /** Reads the account until it tells what became of a change. */
  startChecking(endMs: number): void
  /**
   * The account has what the user wanted.
   *
   * @param owner whose account was changed
   * @param alive whether the flow still is theirs
   */
  succeeded(draft: object, owner: Profile | null, now: Account | null, alive: boolean): void
  /** A read does not tell what became of a change. */
  unknown(read: AccountRead): void
}
