import { bindEmail } from '../../api/email.ts'
import type { AccountSession } from '../../provider/account-session.ts'
import { type BindEmailEvent, type BindEmailState, bindEmailFlow } from './bind-email.flow.ts'
import { sameEmail } from './email-address.ts'
import { type EmailFlowVerbs, tell } from './email-flow.ts'
import { createOneCodeFlow, type OneCodeCallbacks } from './one-code-flow.ts'

export interface BindEmailOptions extends OneCodeCallbacks<BindEmailState['step']> {
  /** `email` is the account's now. Called once, also when the screen is gone by then. */
  onBound?: (binding: { email: string }) => void
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

export function createBindEmail(session: AccountSession, options: () => BindEmailOptions): BindEmail {
  const { flow, mail, submitCode } = createOneCodeFlow({
    session,
    task: 'bind',
    channel: 'CHANNEL_BIND_EMAIL',
    flow: bindEmailFlow,
    initial: { step: 'loading' } as BindEmailState,
    callbacks: options,
    accountRead: ({ email }): BindEmailEvent => ({ type: 'accountRead', email }),
    moved: ({ step }) => {
      if (step === 'alreadyBound') tell(() => options().onWrongFlow?.({ reason: 'already_bound' }))
    },
    mailsFrom: ['address', 'notBound'],
    operation: bindEmail,
    echo: 'already_bound',
    judge(bound, email): BindEmailEvent | 'done' | null {
      if (bound === null) return null
      return sameEmail(bound, email) ? 'done' : { type: 'foundElsewhere', bound }
    },
    done(email) {
      flow.succeed(email)
      flow.send({ type: 'bound' })
      tell(() => options().onBound?.({ email }))
    },
  })

  return {
    ...flow.verbs,
    submitCode,
    submitAddress: (email) =>
      flow.run('send', async (turn) => {
        if (flow.getSnapshot().state.step !== 'address') return
        flow.send({ type: 'addressEntered', email })
        if (await flow.passGate(turn, 'send')) await mail(turn)
      }),
    resend: () =>
      flow.run('resendNew', async (turn) => {
        // The first mail to an address is asked for by `submitAddress`, past the sign-in.
        if (flow.getSnapshot().state.step !== 'address') await mail(turn)
      }),
    editAddress() {
      if (flow.leave()) flow.send({ type: 'addressReopened' })
    },
  }
}
