import type { Account } from '../account/account.ts'
import type { AccountError } from '../api/account-error.ts'
import type { Deadline } from '../flow/deadline.ts'
import { defineFlow } from '../flow/define-flow.ts'

/** Whether an address is the one that is wanted, or the one the account has. */
export type Role = 'new' | 'old'

/**
 * What became of the last attempt to send a code. `maybeSent`: the reply was lost. `alreadySent`: one went out a moment
 * ago, so none was sent now. `waiting`: that one is used up, and the next has to wait.
 */
export type Delivery = 'unsent' | 'sent' | 'maybeSent' | 'alreadySent' | 'waiting' | 'refused'

/** An address that gets a code. */
export interface Inbox {
  readonly role: Role
  readonly to: string
  readonly delivery: Delivery
  /** Why nothing was sent, with `refused`. */
  readonly refusal: AccountError | null
  /** When another code may be sent; `null` is now. */
  readonly resendAt: Deadline | null
  /** Goes up when a code typed so far is void: a newer one was sent, or the user had to sign in again. */
  readonly round: number
}

/** Why the user has to begin again, from `again`. */
export type Why = 'codesSpent' | 'expired' | 'undone' | 'lastWay' | 'locked' | 'blocked'

/** Seconds left of which the user was told last: the time given, then two warnings. */
export type TimeWarning = 'start' | 20 | 10

/** What the user wants, and the account as it was before. Kept from the first step to the last. */
interface Wanted<Draft> {
  readonly draft: Draft
  /** `null`: it was not read yet, or nobody is signed in. */
  readonly account: Account | null
  /** The user has just signed in again in the middle of the flow: codes that were typed are gone. */
  readonly notice?: 'signedInAgain' | undefined
}

/** Where a change stands. These ten steps are all there are, for every flow. */
export type ChangeState<Draft> =
  | { readonly step: 'loading' }
  | { readonly step: 'unavailable' }
  | { readonly step: 'unfit'; readonly reason: string; readonly account: Account | null }
  | ({ readonly step: 'draft' } & Wanted<Draft>)
  | ({ readonly step: 'prove'; readonly inboxes: readonly Inbox[] } & Wanted<Draft>)
  | ({ readonly step: 'confirm'; readonly deadline: Deadline; readonly warning: TimeWarning } & Wanted<Draft>)
  /** `resendAt`: when new codes may be sent; `null` is now. */
  | ({ readonly step: 'again'; readonly why: Why; readonly resendAt: Deadline | null } & Wanted<Draft>)
  /** `checking`: the account is still being read by itself. */
  | ({ readonly step: 'unconfirmed'; readonly checking: boolean } & Wanted<Draft>)
  /** `now`: the account as it is, instead of what was wanted. */
  | ({ readonly step: 'elsewhere'; readonly now: Account } & Wanted<Draft>)
  /** `now`: the account as it is since; `null` where it may not be read. */
  | ({ readonly step: 'done'; readonly now: Account | null } & Wanted<Draft>)

export type StepName = ChangeState<object>['step']

export type ChangeEvent<Draft> =
  /** The account allows this, or the user goes back to it. */
  | { type: 'opened'; draft: Draft; account: Account | null }
  | { type: 'unfit'; reason: string; account: Account | null }
  | { type: 'unreadable' }
  | { type: 'readRequested' }
  | { type: 'entered'; draft: Draft }
  /** The account as it is right before the change is sent. */
  | { type: 'lookedAgain'; account: Account }
  | { type: 'codesSent'; inboxes: readonly Inbox[] }
  | { type: 'moreAsked'; draft: Draft; inboxes: readonly Inbox[] }
  | { type: 'signedInAgain' }
  | { type: 'pressed' }
  | { type: 'granted'; deadline: Deadline }
  | { type: 'timeRanLow'; left: 20 | 10 }
  | { type: 'ended'; why: Why; draft: Draft; resendAt: Deadline | null }
  | { type: 'reopened'; draft: Draft }
  | { type: 'replyLost' }
  | { type: 'checkGaveUp' }
  | { type: 'foundElsewhere'; now: Account }
  | { type: 'succeeded'; now: Account | null }
  | { type: 'respelled'; now: Account }

/** The whole rulebook of changing an account. */
export function changeFlow() {
  type State = ChangeState<object>
  type Event<Type> = Extract<ChangeEvent<object>, { type: Type }>
  const kept = ({ draft, account }: Wanted<object>) => ({ draft, account })

  const opened = (_: unknown, { draft, account }: Event<'opened'>): State => ({
    step: 'draft',
    draft,
    account,
  })
  const unfit = (_: unknown, { reason, account }: Event<'unfit'>): State => ({
    step: 'unfit',
    reason,
    account,
  })
  const readRequested = (): State => ({ step: 'loading' })
  const codesSent = (state: Wanted<object>, { inboxes }: Event<'codesSent'>): State => ({
    step: 'prove',
    ...kept(state),
    inboxes,
  })
  const granted = (state: Wanted<object>, { deadline }: Event<'granted'>): State => ({
    step: 'confirm',
    ...kept(state),
    deadline,
    warning: 'start',
  })
  const ended = (state: Wanted<object>, { why, draft, resendAt }: Event<'ended'>): State => ({
    step: 'again',
    ...kept(state),
    draft,
    why,
    resendAt,
  })
  const reopened = (state: Wanted<object>, { draft }: Event<'reopened'>): State => ({
    step: 'draft',
    ...kept(state),
    draft,
  })
  const replyLost = (state: Wanted<object>): State => ({
    step: 'unconfirmed',
    ...kept(state),
    checking: true,
  })
  const foundElsewhere = (state: Wanted<object>, { now }: Event<'foundElsewhere'>): State => ({
    step: 'elsewhere',
    ...kept(state),
    now,
  })
  const succeeded = (state: Wanted<object>, { now }: Event<'succeeded'>): State => ({
    step: 'done',
    ...kept(state),
    now,
  })
  const lookedAgain = <S extends Wanted<object>>(state: S, { account }: Event<'lookedAgain'>): S => ({
    ...state,
    account,
  })
  const noticed = <S extends State & Wanted<object>>(state: S): S => ({ ...state, notice: 'signedInAgain' })
  const pressed = <S extends State & Wanted<object>>(state: S): S =>
    state.notice === undefined ? state : { ...state, notice: undefined }

  return defineFlow<State, ChangeEvent<object>>({
    loading: { opened, unfit, unreadable: () => ({ step: 'unavailable' }) },
    unavailable: { opened, unfit, readRequested },
    unfit: { opened, unfit, readRequested },
    draft: {
      opened: (state, { draft, account }) =>
        draft === state.draft && account === state.account ? state : { ...state, draft, account },
      unfit,
      entered: (state, { draft }) => ({ step: 'draft', ...kept(state), draft }),
      lookedAgain,
      signedInAgain: noticed,
      pressed,
      codesSent,
      granted,
      ended,
      replyLost,
      foundElsewhere,
      succeeded,
    },
    prove: {
      opened,
      unfit,
      codesSent,
      lookedAgain,
      moreAsked: (state, { draft, inboxes }) => ({ ...state, draft, inboxes }),
      signedInAgain: noticed,
      pressed,
      granted,
      ended,
      reopened,
      replyLost,
      foundElsewhere,
      succeeded,
    },
    confirm: {
      opened,
      unfit,
      lookedAgain,
      timeRanLow: (state, { left }) =>
        state.warning === 'start' || state.warning > left ? { ...state, warning: left } : state,
      signedInAgain: noticed,
      pressed,
      ended,
      reopened,
      replyLost,
      foundElsewhere,
      succeeded,
    },
    again: { opened, unfit, signedInAgain: noticed, pressed, codesSent, ended, reopened, foundElsewhere },
    unconfirmed: {
      opened,
      unfit,
      checkGaveUp: (state) => (state.checking ? { ...state, checking: false } : state),
      signedInAgain: noticed,
      pressed,
      ended,
      reopened,
      foundElsewhere,
      succeeded,
    },
    elsewhere: { opened, unfit, foundElsewhere },
    done: { opened, unfit, respelled: (state, { now }) => ({ ...state, now }) },
  })
}
