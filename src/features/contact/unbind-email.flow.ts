import type { Deadline } from '../../flow/deadline.ts'
import { defineFlow } from '../../flow/define-flow.ts'
import { sameEmail } from './email-address.ts'
import { type Inbox, withVoidCode } from './inbox.ts'

/** Ways to sign in that the profile shows, apart from the email. Which of them count, the service decides. */
export interface SignInWays {
  /** `undefined`: the profile does not say. */
  readonly phone: string | null | undefined
  readonly username: string | null
  readonly providers: readonly string[]
}

interface Removal {
  readonly email: string
  readonly ways: SignInWays
}

export type UnbindEmailState =
  | { readonly step: 'loading' }
  | { readonly step: 'unavailable' }
  | { readonly step: 'noEmail' }
  | ({ readonly step: 'start' } & Removal)
  | ({ readonly step: 'code'; readonly inbox: Inbox } & Removal)
  | ({ readonly step: 'lastWay' } & Removal)
  /** `checking`: the account is still being read by itself. */
  | ({ readonly step: 'unconfirmed'; readonly checking: boolean } & Removal)
  /** `resendAt`: when a new code may be mailed; `null` is now. */
  | ({ readonly step: 'notUnbound'; readonly resendAt: Deadline | null } & Removal)
  | ({ readonly step: 'unbound' } & Removal)

export type UnbindEmailEvent =
  | { type: 'accountRead'; email: string | null; ways: SignInWays }
  | { type: 'accountUnreadable' }
  | { type: 'readRequested' }
  | { type: 'codeMailed'; inbox: Inbox }
  | { type: 'codesVoided' }
  | { type: 'lastWayRefused' }
  | { type: 'replyLost' }
  | { type: 'checkGaveUp' }
  | { type: 'foundUndone'; email: string; resendAt: Deadline | null }
  | { type: 'unbound' }
  | { type: 'cancelled' }

const kept = ({ email, ways }: Removal): Removal => ({ email, ways })
const read = (_: unknown, { email, ways }: { email: string | null; ways: SignInWays }): UnbindEmailState =>
  email === null ? { step: 'noEmail' } : { step: 'start', email, ways }
/** Begins again where the account's email is another by now. */
const followed = <S extends UnbindEmailState & Removal>(
  state: S,
  event: { email: string | null; ways: SignInWays },
): UnbindEmailState => (sameEmail(event.email, state.email) ? state : read(state, event))
const reading = (): UnbindEmailState => ({ step: 'loading' })
const coded = (state: Removal, { inbox }: { inbox: Inbox }): UnbindEmailState => ({
  step: 'code',
  ...kept(state),
  inbox,
})
const unbound = (state: Removal): UnbindEmailState => ({ step: 'unbound', ...kept(state) })
const lastWay = (state: Removal): UnbindEmailState => ({ step: 'lastWay', ...kept(state) })
const cancelled = (state: Removal): UnbindEmailState => ({ step: 'start', ...kept(state) })

/** The whole rulebook of removing an email. */
export const unbindEmailFlow = defineFlow<UnbindEmailState, UnbindEmailEvent>({
  loading: { accountRead: read, accountUnreadable: () => ({ step: 'unavailable' }) },
  unavailable: { accountRead: read, readRequested: reading },
  noEmail: {
    accountRead: (state, event) => (event.email === null ? state : read(state, event)),
    readRequested: reading,
  },
  start: {
    accountRead: read,
    codeMailed: coded,
    lastWayRefused: lastWay,
    cancelled,
  },
  code: {
    accountRead: followed,
    codeMailed: coded,
    codesVoided: (state) => ({ ...state, inbox: withVoidCode(state.inbox) }),
    lastWayRefused: lastWay,
    replyLost: (state) => ({ step: 'unconfirmed', ...kept(state), checking: true }),
    unbound,
    cancelled,
  },
  lastWay: { accountRead: followed, cancelled },
  unconfirmed: {
    checkGaveUp: (state) => (state.checking ? { ...state, checking: false } : state),
    foundUndone: (state, { email, resendAt }) => ({ step: 'notUnbound', ...kept(state), email, resendAt }),
    unbound,
  },
  notUnbound: { accountRead: followed, codeMailed: coded, cancelled },
  unbound: { accountRead: (state, event) => (event.email === null ? state : read(state, event)) },
})
