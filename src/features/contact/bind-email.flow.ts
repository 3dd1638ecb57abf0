import type { Deadline } from '../../flow/deadline.ts'
import { defineFlow } from '../../flow/define-flow.ts'
import { sameEmail } from './email-address.ts'
import { type Inbox, withVoidCode } from './inbox.ts'

export type BindEmailState =
  | { readonly step: 'loading' }
  | { readonly step: 'unavailable' }
  | { readonly step: 'alreadyBound'; readonly email: string }
  /** `email`: what was typed last. */
  | { readonly step: 'address'; readonly email: string }
  | { readonly step: 'code'; readonly email: string; readonly inbox: Inbox }
  /** `checking`: the account is still being read by itself. */
  | { readonly step: 'unconfirmed'; readonly email: string; readonly checking: boolean }
  /** `resendAt`: when a new code may be mailed; `null` is now. */
  | { readonly step: 'notBound'; readonly email: string; readonly resendAt: Deadline | null }
  /** `bound`: the email the account has instead. */
  | { readonly step: 'boundElsewhere'; readonly email: string; readonly bound: string }
  | { readonly step: 'bound'; readonly email: string }

export type BindEmailEvent =
  | { type: 'accountRead'; email: string | null }
  | { type: 'accountUnreadable' }
  | { type: 'readRequested' }
  | { type: 'addressEntered'; email: string }
  | { type: 'codeMailed'; inbox: Inbox }
  | { type: 'codesVoided' }
  | { type: 'addressRefused' }
  | { type: 'replyLost' }
  | { type: 'checkGaveUp' }
  | { type: 'foundUndone'; resendAt: Deadline | null }
  | { type: 'foundElsewhere'; bound: string }
  | { type: 'bound' }
  | { type: 'addressReopened' }
  | { type: 'cancelled' }

interface Binding {
  readonly email: string
}

const opened = (email: string): BindEmailState => ({ step: 'address', email })
const read = (_: unknown, { email }: { email: string | null }): BindEmailState =>
  email === null ? opened('') : { step: 'alreadyBound', email }
const reading = (): BindEmailState => ({ step: 'loading' })
const coded = ({ email }: Binding, { inbox }: { inbox: Inbox }): BindEmailState => ({
  step: 'code',
  email,
  inbox,
})
const bound = ({ email }: Binding): BindEmailState => ({ step: 'bound', email })
const elsewhere = ({ email }: Binding, event: { bound: string }): BindEmailState => ({
  step: 'boundElsewhere',
  email,
  bound: event.bound,
})
const reopened = ({ email }: Binding): BindEmailState => opened(email)
const restart = { addressReopened: reopened, cancelled: () => opened('') }

/** The whole rulebook of adding an email. */
export const bindEmailFlow = defineFlow<BindEmailState, BindEmailEvent>({
  loading: { accountRead: read, accountUnreadable: () => ({ step: 'unavailable' }) },
  unavailable: { accountRead: read, readRequested: reading },
  alreadyBound: { accountRead: (state, { email }) => (email === null ? opened('') : { ...state, email }) },
  address: {
    accountRead: (state, { email }) => (email === null ? state : { step: 'alreadyBound', email }),
    addressEntered: (_, { email }) => opened(email),
    codeMailed: coded,
    cancelled: () => opened(''),
  },
  code: {
    codeMailed: coded,
    codesVoided: (state) => ({ ...state, inbox: withVoidCode(state.inbox) }),
    addressRefused: reopened,
    replyLost: ({ email }) => ({ step: 'unconfirmed', email, checking: true }),
    foundElsewhere: elsewhere,
    bound,
    ...restart,
  },
  unconfirmed: {
    checkGaveUp: (state) => (state.checking ? { ...state, checking: false } : state),
    foundUndone: ({ email }, { resendAt }) => ({ step: 'notBound', email, resendAt }),
    foundElsewhere: elsewhere,
    bound,
  },
  notBound: { codeMailed: coded, addressRefused: reopened, ...restart },
  boundElsewhere: {
    accountRead: (state, event) => (sameEmail(event.email, state.bound) ? state : read(state, event)),
  },
  bound: {
    accountRead: (state, event) => (sameEmail(event.email, state.email) ? state : read(state, event)),
  },
})
