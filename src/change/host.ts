import type { AccountError, AccountErrorCode } from '../api/account-error.ts'
import type { OperationName } from '../api/operation-name.ts'
import type { AnyKind } from './change-kind.ts'
import type { ChangeState, StepName } from './state.ts'

/** What went wrong, for the host. Never carries an address, a code or a token. */
export interface ChangeErrorReport {
  code: AccountErrorCode
  /** GenAuth's own number. */
  apiCode?: number
  /** Names the request in the service's log. */
  requestId?: string
  /** What was asked for. */
  operation?: OperationName
  /** The HTTP status of the reply. */
  status?: number
  /** An access token was refused and could not be renewed: nothing will work before a sign-in. */
  final?: true
  /** What broke, as far as our own transport saw it. */
  cause?: { name: string; message: string }
  step: StepName
}

/** What every flow tells the host. */
export interface ChangeEvents {
  /** The user is at another step. */
  onStep?: (change: { step: StepName }) => void
  /** Something went wrong, a read that failed included. */
  onError?: (error: ChangeErrorReport) => void
  /** The user gave up; codes and tokens are gone. */
  onCancelled?: () => void
}

/** What the mould tells a flow's component, which has names of its own for it. */
export interface ChangeHost<Told extends object = object> extends ChangeEvents {
  /** With a one-time token: `manual` lets the user confirm while it lives, `auto` confirms at once. */
  commit?: 'manual' | 'auto'
  /** A change is about to be sent. */
  onChanging?(change: Told): void
  /** The account is changed. Once, also when the screen is gone by then. */
  onSuccess?(change: Told): void
  /** A reply was lost, and the account does not tell whether the change was made. Once a change. */
  onUnconfirmed?(change: Told): void
  /** Nothing can be changed here. */
  onUnfit?(unfit: { reason: string }): void
}

function reportOf(error: AccountError, step: StepName): ChangeErrorReport {
  const { code, apiCode, requestId, operation, status, final, cause } = error
  const details = { apiCode, requestId, operation, status, final, cause }
  const known = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined))
  return { code, ...known, step }
}

/** Calls the host. What it throws is its own and must not end our flow. */
export function tell(call: () => void): void {
  try {
    call()
  } catch (error) {
    reportError(error)
  }
}

/** What the host was told, so that nothing is told twice. */
export interface Teller {
  /** Tells the step, where it is another one than was told last. */
  step(state: ChangeState<object>): void
  failed(error: AccountError, step: StepName): void
  /** A change is about to be sent: from now on an unknown outcome is worth telling. */
  changing(draft: object): void
  /** The account does not tell what became of the change. At most once a change. */
  unconfirmed(draft: object): void
  succeeded(change: object): void
}

export function createTeller(kind: AnyKind, options: () => ChangeHost): Teller {
  let step: StepName = 'loading'
  let isTold = false
  return {
    step(state) {
      if (state.step === step) return
      step = state.step
      const now = { step }
      tell(() => options().onStep?.(now))
      if (state.step === 'unfit') tell(() => options().onUnfit?.({ reason: state.reason }))
    },
    failed: (error, at) => tell(() => options().onError?.(reportOf(error, at))),
    changing(draft) {
      isTold = false
      tell(() => options().onChanging?.(kind.tells(draft, null)))
    },
    unconfirmed(draft) {
      if (isTold) return
      isTold = true
      tell(() => options().onUnconfirmed?.(kind.tells(draft, null)))
    },
    succeeded: (change) => tell(() => options().onSuccess?.(change)),
  }
}
