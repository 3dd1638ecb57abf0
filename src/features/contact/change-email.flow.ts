import type { Deadline } from '../../flow/deadline.ts'
import { defineFlow, type Flow } from '../../flow/define-flow.ts'
import { sameEmail } from './email-address.ts'
import { type Inbox, unsentInbox, withVoidCode } from './inbox.ts'

/** A change under way. Both addresses are kept from the first step to the last. */
export interface EmailChange {
  readonly from: string
  readonly to: string
  /** Whether the service wants a code from the old address too. */
  readonly asksOld: boolean
}

/** Seconds left of which the user was told last: the time given, then two warnings. */
export type TimeWarning = 'start' | 20 | 10

export type ChangeEmailState =
  | { readonly step: 'loading' }
  | { readonly step: 'unavailable' }
  | { readonly step: 'noEmail' }
  | ({ readonly step: 'address' } & EmailChange)
  | ({ readonly step: 'codes'; readonly newInbox: Inbox; readonly oldInbox: Inbox | null } & EmailChange)
  | ({ readonly step: 'confirm'; readonly deadline: Deadline; readonly warning: TimeWarning } & EmailChange)
  /** `resendAt`: when new codes may be mailed; `null` is now. */
  | ({ readonly step: 'codesSpent'; readonly resendAt: Deadline | null } & EmailChange)
  | ({ readonly step: 'expired'; readonly resendAt: Deadline | null } & EmailChange)
  /** `checking`: the account is still being read by itself. */
  | ({ readonly step: 'unconfirmed'; readonly checking: boolean } & EmailChange)
  | ({ readonly step: 'notChanged'; readonly resendAt: Deadline | null } & EmailChange)
  /** `email`: the account's email now; `null` is none. */
  | ({ readonly step: 'changedElsewhere'; readonly email: string | null } & EmailChange)
  | ({ readonly step: 'changed' } & EmailChange)

export type ChangeEmailEvent =
  | { type: 'accountRead'; email: string | null }
  | { type: 'accountUnreadable' }
  | { type: 'asksOldTold'; asksOld: boolean }
  | { type: 'readRequested' }
  | { type: 'addressEntered'; to: string }
  | { type: 'codesMailed'; newInbox: Inbox; oldInbox: Inbox | null }
  | { type: 'newInboxMailed'; inbox: Inbox }
  | { type: 'oldInboxMailed'; inbox: Inbox }
  | { type: 'codesVoided' }
  | { type: 'oldCodeRequired' }
  | { type: 'oldAddressCorrected'; from: string }
  | { type: 'addressRefused' }
  | { type: 'verified'; deadline: Deadline }
  | { type: 'timeRanLow'; left: 20 | 10 }
  | { type: 'codesLost'; resendAt: Deadline | null }
  | { type: 'tokenLapsed'; resendAt: Deadline | null }
  | { type: 'replyLost' }
  | { type: 'checkGaveUp' }
  | { type: 'foundUnchanged'; resendAt: Deadline | null }
  | { type: 'foundElsewhere'; email: string | null }
  | { type: 'changed' }
  | { type: 'addressReopened' }
  | { type: 'cancelled' }

type Next = ChangeEmailState

const kept = ({ from, to, asksOld }: EmailChange): EmailChange => ({ from, to, asksOld })

const reopened = (state: EmailChange): Next => ({ step: 'address', ...kept(state) })
const emptied = (state: EmailChange): Next => ({ step: 'address', ...kept(state), to: '' })
const changed = (state: EmailChange): Next => ({ step: 'changed', ...kept(state) })
const elsewhere = (state: EmailChange, { email }: { email: string | null }): Next => ({
  step: 'changedElsewhere',
  ...kept(state),
  email,
})
const mailed = (state: EmailChange, inboxes: { newInbox: Inbox; oldInbox: Inbox | null }): Next => ({
  step: 'codes',
  ...kept(state),
  newInbox: inboxes.newInbox,
  oldInbox: inboxes.oldInbox,
})

/** The account was changed elsewhere while nothing of ours was under way: the codes are for an address it left. */
const followed = <S extends ChangeEmailState & EmailChange>(
  state: S,
  event: { email: string | null },
): Next => (sameEmail(event.email, state.from) ? state : elsewhere(state, event))

/** Editing the address and cancelling are offered in every step but the two in which the change may be happening. */
const restart = { addressReopened: reopened, cancelled: emptied }
const sendAgain = { accountRead: followed, codesMailed: mailed, addressRefused: reopened, ...restart }

/**
 * The whole rulebook of changing an email.
 *
 * @param asksOld whether a change starts by asking for a code from the old address
 */
export function changeEmailFlow(asksOld: () => boolean): Flow<ChangeEmailState, ChangeEmailEvent> {
  const opened = (from: string | null, to: string): Next =>
    from === null ? { step: 'noEmail' } : { step: 'address', from, to, asksOld: asksOld() }
  const read = (_: unknown, { email }: { email: string | null }): Next => opened(email, '')
  const reading = (): Next => ({ step: 'loading' })

  return defineFlow<ChangeEmailState, ChangeEmailEvent>({
    loading: { accountRead: read, accountUnreadable: () => ({ step: 'unavailable' }) },
    unavailable: { accountRead: read, readRequested: reading },
    noEmail: {
      accountRead: (state, { email }) => (email === null ? state : opened(email, '')),
      readRequested: reading,
    },
    address: {
      accountRead: (state, { email }) => (email === state.from ? state : opened(email, state.to)),
      asksOldTold: (state, { asksOld: told }) => ({ ...state, asksOld: told }),
      addressEntered: (state, { to }) => ({ ...state, to }),
      codesMailed: mailed,
      cancelled: emptied,
    },
    codes: {
      accountRead: followed,
      codesMailed: mailed,
      newInboxMailed: (state, { inbox }) => ({ ...state, newInbox: inbox }),
      oldInboxMailed: (state, { inbox }) => (state.oldInbox === null ? state : { ...state, oldInbox: inbox }),
      codesVoided: (state) => ({
        ...state,
        newInbox: withVoidCode(state.newInbox),
        oldInbox: state.oldInbox && withVoidCode(state.oldInbox),
      }),
      oldCodeRequired: (state) =>
        state.oldInbox === null ? { ...state, asksOld: true, oldInbox: unsentInbox(state.from) } : state,
      oldAddressCorrected: (state, { from }) => ({
        ...state,
        from,
        oldInbox: state.oldInbox && { ...unsentInbox(from), round: state.oldInbox.round + 1 },
      }),
      addressRefused: reopened,
      verified: (state, { deadline }) => ({ step: 'confirm', ...kept(state), deadline, warning: 'start' }),
      codesLost: (state, { resendAt }) => ({ step: 'codesSpent', ...kept(state), resendAt }),
      foundElsewhere: elsewhere,
      changed,
      ...restart,
    },
    confirm: {
      timeRanLow: (state, { left }) =>
        state.warning === 'start' || state.warning > left ? { ...state, warning: left } : state,
      tokenLapsed: (state, { resendAt }) => ({ step: 'expired', ...kept(state), resendAt }),
      replyLost: (state) => ({ step: 'unconfirmed', ...kept(state), checking: true }),
      addressRefused: reopened,
      foundElsewhere: elsewhere,
      changed,
      ...restart,
    },
    codesSpent: sendAgain,
    expired: sendAgain,
    unconfirmed: {
      checkGaveUp: (state) => (state.checking ? { ...state, checking: false } : state),
      foundUnchanged: (state, { resendAt }) => ({ step: 'notChanged', ...kept(state), resendAt }),
      foundElsewhere: elsewhere,
      changed,
    },
    notChanged: sendAgain,
    changedElsewhere: {
      accountRead: (state, { email }) => (email === state.email ? state : { ...state, email }),
      addressReopened: ({ email, to }) => opened(email, to),
      cancelled: ({ email }) => opened(email, ''),
    },
    changed: {
      accountRead: (state, event) => (sameEmail(event.email, state.to) ? state : read(state, event)),
    },
  })
}
