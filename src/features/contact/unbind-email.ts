import { unbindEmail } from '../../api/email.ts'
import type { AccountSession } from '../../provider/account-session.ts'
import { type EmailFlowVerbs, tell } from './email-flow.ts'
import { createOneCodeFlow, type OneCodeCallbacks } from './one-code-flow.ts'
import { type UnbindEmailEvent, type UnbindEmailState, unbindEmailFlow } from './unbind-email.flow.ts'

export interface UnbindEmailOptions extends OneCodeCallbacks<UnbindEmailState['step']> {
  /** The account has no email any more. Called once, also when the screen is gone by then. */
  onUnbound?: (removal: { email: string }) => void
  /** The account has no email to remove. */
  onWrongFlow?: (wrong: { reason: 'no_email' }) => void
}

export interface UnbindEmail extends EmailFlowVerbs<UnbindEmailState> {
  /** Mails the code, first or again, and goes on to enter it. */
  sendCode(): void
  submitCode(code: string): void
}

export function createUnbindEmail(session: AccountSession, options: () => UnbindEmailOptions): UnbindEmail {
  const { flow, mail, submitCode } = createOneCodeFlow({
    session,
    task: 'unbind',
    channel: 'CHANNEL_UNBIND_EMAIL',
    flow: unbindEmailFlow,
    initial: { step: 'loading' } as UnbindEmailState,
    callbacks: options,
    accountRead: ({ email, profile: { phone, username, providers } }): UnbindEmailEvent => ({
      type: 'accountRead',
      email,
      ways: { phone, username, providers },
    }),
    moved: ({ step }) => {
      if (step === 'noEmail') tell(() => options().onWrongFlow?.({ reason: 'no_email' }))
    },
    mailsFrom: ['start', 'notUnbound'],
    operation: unbindEmail,
    echo: 'no_email',
    judge: (email) => (email === null ? 'done' : null),
    done(email) {
      flow.succeed(null)
      flow.send({ type: 'unbound' })
      tell(() => options().onUnbound?.({ email }))
    },
  })

  return {
    ...flow.verbs,
    submitCode,
    sendCode: () =>
      flow.run('send', async (turn) => {
        if (await flow.passGate(turn, 'send')) await mail(turn)
      }),
  }
}
