import { AccountError, isLost, toAccountError } from '../../api/account-error.ts'
import type { Turn } from '../../flow/flow-runner.ts'
import type { AccountSession } from '../../provider/account-session.ts'
import {
  createEmailFlow,
  type EmailFlowVerbs,
  type EmailTask,
  type FlowCallbacks,
  tell,
} from './email-flow.ts'
import { cooldownOf, mailCode, markCodesUsed, unsentInbox } from './inbox.ts'
import type { KnownEmail } from './read-email.ts'
import { createRefusedCodes } from './refused-codes.ts'
import { type UnbindEmailState, unbindEmailFlow } from './unbind-email.flow.ts'

export interface UnbindEmailOptions extends FlowCallbacks<UnbindEmailState['step']> {
  /** The account has no email any more. Called once, also when the screen is gone by then. */
  onUnbound?: (removal: { email: string }) => void
  /** A reply was lost and the account does not tell whether the email was removed. Called once a removal. */
  onUnconfirmed?: (removal: { email: string }) => void
  /** The account has no email to remove. */
  onWrongFlow?: (wrong: { reason: 'no_email' }) => void
}

export interface UnbindEmail extends EmailFlowVerbs<UnbindEmailState> {
  /** Mails the code, first or again, and goes on to enter it. */
  sendCode(): void
  submitCode(code: string): void
}

/** How long a removal whose reply was lost may still take effect. */
const LATE_EFFECT_MS = 60_000

export function createUnbindEmail(session: AccountSession, options: () => UnbindEmailOptions): UnbindEmail {
  const refusedCodes = createRefusedCodes()
  const flow = createEmailFlow({
    session,
    flow: unbindEmailFlow,
    initial: { step: 'loading' } as UnbindEmailState,
    callbacks: options,
    accountRead: ({ email, profile: { phone, username, providers } }) =>
      flow.send({ type: 'accountRead', email, ways: { phone, username, providers } }),
    settle,
    unconfirmed: (state) => {
      if (state.step === 'unconfirmed') tell(() => options().onUnconfirmed?.({ email: state.email }))
    },
    moved: ({ step }) => {
      if (step === 'noEmail') tell(() => options().onWrongFlow?.({ reason: 'no_email' }))
    },
    voidCodes: () => flow.send({ type: 'codesVoided' }),
    left: refusedCodes.clear,
  })

  async function mail(turn: Turn<EmailTask>): Promise<void> {
    const { state } = flow.getSnapshot()
    if (state.step !== 'start' && state.step !== 'code' && state.step !== 'notUnbound') return
    const inbox = await mailCode(
      session,
      'unbind',
      state.step === 'code' ? state.inbox : unsentInbox(state.email),
      turn.signal,
    )
    if (inbox.refusal === null) refusedCodes.clear()
    if (!turn.alive()) return
    if (inbox.refusal === null || state.step === 'code') flow.send({ type: 'codeMailed', inbox })
    if (inbox.refusal === null) return
    if (inbox.refusal.code === 'last_sign_in_method') return flow.send({ type: 'lastWayRefused' })
    await flow.refuse(inbox.refusal, turn)
  }

  async function unbind(code: string, turn: Turn<EmailTask>): Promise<void> {
    const { state } = flow.getSnapshot()
    if (state.step !== 'code') return
    if (refusedCodes.wornOut(code)) return flow.fail(new AccountError('code_rejected'))
    const sentAt = session.clock.monotonic()
    try {
      await session.request('unbindEmail', (client) => client.unbindEmail({ code }))
      becameUnbound(state.email)
    } catch (thrown) {
      const error = toAccountError(thrown)
      if (!turn.present()) session.refetchProfile()
      if (!turn.alive()) return
      if (error.code === 'code_rejected' || error.code === 'code_expired') refusedCodes.note(code)
      if (isLost(error)) return replyLost(state.email, sentAt)
      if (error.code === 'last_sign_in_method') return flow.send({ type: 'lastWayRefused' })
      if (error.code === 'no_email') {
        // It may be gone by this very request, delivered twice.
        const readout = await flow.readEmail()
        if (!turn.alive()) return
        if (!readout.known) return replyLost(state.email, sentAt)
        if (readout.email === null) return becameUnbound(state.email)
      }
      await flow.refuse(error, turn)
    }
  }

  function replyLost(email: string, sentAt: number): void {
    markCodesUsed(session, 'unbind', [email])
    flow.replyLost(LATE_EFFECT_MS - (session.clock.monotonic() - sentAt))
  }

  /** Acts on what the account says, where that is decisive. */
  function settle(account: KnownEmail, last: boolean): boolean {
    const { state } = flow.getSnapshot()
    if (state.step !== 'unconfirmed') return true
    if (account.email === null) {
      becameUnbound(state.email)
      return true
    }
    const { email } = account
    if (last) flow.send({ type: 'foundBound', email, resendAt: cooldownOf(session, 'unbind', [email]) })
    return last
  }

  function becameUnbound(email: string): void {
    flow.succeed(null)
    flow.send({ type: 'unbound' })
    tell(() => options().onUnbound?.({ email }))
  }

  return {
    getSnapshot: flow.getSnapshot,
    subscribe: flow.subscribe,
    sendCode: () =>
      flow.run('send', async (turn) => {
        if (await flow.passGate(turn, 'send')) await mail(turn)
      }),
    submitCode: (code) => flow.run('unbind', (turn) => unbind(code, turn)),
    cancel: flow.cancel,
    checkAgain: flow.checkAgain,
    signInAgain: flow.signInAgain,
    canSignInAgain: flow.canSignInAgain,
    abandon: flow.abandon,
  }
}
