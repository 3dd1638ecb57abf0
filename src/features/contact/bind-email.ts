import { AccountError, isLost, toAccountError } from '../../api/account-error.ts'
import type { Turn } from '../../flow/flow-runner.ts'
import type { AccountSession } from '../../provider/account-session.ts'
import { type BindEmailState, bindEmailFlow } from './bind-email.flow.ts'
import { sameEmail } from './email-address.ts'
import {
  createEmailFlow,
  type EmailFlowVerbs,
  type EmailTask,
  type FlowCallbacks,
  tell,
} from './email-flow.ts'
import { blamesAddress } from './failure.ts'
import { cooldownOf, mailCode, markCodesUsed, unsentInbox } from './inbox.ts'
import type { KnownEmail } from './read-email.ts'
import { createRefusedCodes } from './refused-codes.ts'

export interface BindEmailOptions extends FlowCallbacks<BindEmailState['step']> {
  /** `email` is the account's now. Called once, also when the screen is gone by then. */
  onBound?: (binding: { email: string }) => void
  /** A reply was lost and the account does not tell whether the email was added. Called once a binding. */
  onUnconfirmed?: (binding: { email: string }) => void
  /** The account has an email already. */
  onWrongFlow?: (wrong: { reason: 'already_bound' }) => void
}

export interface BindEmail extends EmailFlowVerbs<BindEmailState> {
  /** Mails the code and goes on to enter it. */
  submitAddress(address: string): void
  submitCode(code: string): void
  resend(): void
  editAddress(): void
}

/** How long a binding whose reply was lost may still take effect. */
const LATE_EFFECT_MS = 60_000

export function createBindEmail(session: AccountSession, options: () => BindEmailOptions): BindEmail {
  const refusedCodes = createRefusedCodes()
  const flow = createEmailFlow({
    session,
    flow: bindEmailFlow,
    initial: { step: 'loading' } as BindEmailState,
    callbacks: options,
    accountRead: ({ email }) => flow.send({ type: 'accountRead', email }),
    settle,
    unconfirmed: (state) => {
      if (state.step === 'unconfirmed') tell(() => options().onUnconfirmed?.({ email: state.email }))
    },
    moved: ({ step }) => {
      if (step === 'alreadyBound') tell(() => options().onWrongFlow?.({ reason: 'already_bound' }))
    },
    voidCodes: () => flow.send({ type: 'codesVoided' }),
    left: refusedCodes.clear,
  })

  async function mail(turn: Turn<EmailTask>): Promise<void> {
    const { state } = flow.getSnapshot()
    if (state.step !== 'address' && state.step !== 'code' && state.step !== 'notBound') return
    const inbox = await mailCode(
      session,
      'bind',
      state.step === 'code' ? state.inbox : unsentInbox(state.email),
      turn.signal,
    )
    if (inbox.refusal === null) refusedCodes.clear()
    if (!turn.alive()) return
    // Where a code may have arrived before, the refusal of another stands beside its field.
    if (inbox.refusal === null || state.step === 'code') flow.send({ type: 'codeMailed', inbox })
    if (inbox.refusal === null) return
    if (blamesAddress(inbox.refusal)) flow.send({ type: 'addressRefused' })
    await flow.refuse(inbox.refusal, turn)
  }

  async function bind(code: string, turn: Turn<EmailTask>): Promise<void> {
    const { state } = flow.getSnapshot()
    if (state.step !== 'code') return
    if (refusedCodes.wornOut(code)) return flow.fail(new AccountError('code_rejected'))
    const { email } = state
    const sentAt = session.clock.monotonic()
    try {
      await session.request('bindEmail', (client) => client.bindEmail({ email, code }))
      becameBound(email)
    } catch (thrown) {
      const error = toAccountError(thrown)
      if (!turn.present()) session.refetchProfile()
      if (!turn.alive()) return
      if (error.code === 'code_rejected' || error.code === 'code_expired') refusedCodes.note(code)
      if (isLost(error)) return replyLost(email, sentAt)
      if (error.code === 'already_bound') {
        // It may be this very one: a second delivery of a request that worked is answered so.
        const readout = await flow.readEmail()
        if (!turn.alive()) return
        if (!readout.known) return replyLost(email, sentAt)
        if (readout.email !== null) return void settle(readout, false)
      }
      if (blamesAddress(error)) flow.send({ type: 'addressRefused' })
      await flow.refuse(error, turn)
    }
  }

  function replyLost(email: string, sentAt: number): void {
    markCodesUsed(session, 'bind', [email])
    flow.replyLost(LATE_EFFECT_MS - (session.clock.monotonic() - sentAt))
  }

  /** Acts on what the account says, where that is decisive. */
  function settle(account: KnownEmail, last: boolean): boolean {
    const { state } = flow.getSnapshot()
    if (state.step !== 'code' && state.step !== 'unconfirmed') return true
    if (sameEmail(account.email, state.email)) {
      becameBound(state.email)
      return true
    }
    if (account.email !== null) {
      flow.send({ type: 'foundElsewhere', bound: account.email })
      return true
    }
    if (last) flow.send({ type: 'foundNone', resendAt: cooldownOf(session, 'bind', [state.email]) })
    return last
  }

  function becameBound(email: string): void {
    flow.succeed(email)
    flow.send({ type: 'bound' })
    tell(() => options().onBound?.({ email }))
  }

  return {
    getSnapshot: flow.getSnapshot,
    subscribe: flow.subscribe,
    submitAddress: (email) =>
      flow.run('send', async (turn) => {
        if (flow.getSnapshot().state.step !== 'address') return
        flow.send({ type: 'addressEntered', email })
        if (await flow.passGate(turn, 'send')) await mail(turn)
      }),
    submitCode: (code) => flow.run('bind', (turn) => bind(code, turn)),
    resend: () =>
      flow.run('resendNew', async (turn) => {
        // The first mail to an address is asked for by `submitAddress`, past the sign-in.
        if (flow.getSnapshot().state.step !== 'address') await mail(turn)
      }),
    editAddress() {
      if (flow.leave()) flow.send({ type: 'addressReopened' })
    },
    cancel: flow.cancel,
    checkAgain: flow.checkAgain,
    signInAgain: flow.signInAgain,
    canSignInAgain: flow.canSignInAgain,
    abandon: flow.abandon,
  }
}
