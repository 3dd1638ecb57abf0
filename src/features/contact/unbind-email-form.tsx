'use client'

import type { ReactNode } from 'react'
import { laterOf } from '../../flow/deadline.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import type { ResolvedWords } from '../../i18n/resolve-words.ts'
import { useAccount } from '../../provider/account-settings-provider.tsx'
import { FailureNotice } from '../../steps/failure-notice.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { FlowFrame } from '../../steps/flow-frame.tsx'
import { RichText } from '../../steps/rich-text.tsx'
import { WaitButton } from '../../steps/wait-button.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { CodeStep } from './code-step.tsx'
import { signsInForStep } from './failure.ts'
import { oneCodeStatus, Unavailable, Unconfirmed, useFlowButtons } from './flow-parts.tsx'
import { mailKey } from './inbox.ts'
import { Outcome } from './outcome.tsx'
import { pendingText } from './pending-text.ts'
import type { SignInWays, UnbindEmailState } from './unbind-email.flow.ts'
import type { UnbindEmailOptions } from './unbind-email.ts'
import { useEmailWords } from './use-email-words.ts'
import { type UseUnbindEmail, useUnbindEmail } from './use-unbind-email.ts'

export interface UnbindEmailFormProps extends UnbindEmailOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
}

/** Removes the signed-in user's email, after a code from its inbox. Says first what that means. */
export function UnbindEmailForm(props: UnbindEmailFormProps): ReactNode {
  return (
    <FlowBoundary words={useEmailWords()}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow({ codeLength = [4, 8], ...options }: UnbindEmailFormProps): ReactNode {
  const words = useEmailWords()
  const flow = useUnbindEmail(options)
  const { state } = flow
  return (
    <FlowFrame
      name="unbind-email"
      step={state.step}
      title={titleOf(state, words)}
      status={oneCodeStatus(state, words.words.unbind.unconfirmedLeadStill, words.shared)}
      statusKey={state.step === 'code' ? mailKey(state.inbox) : 0}
      pendingText={pendingText('unbind', flow.pending, words)}
      error={flow.error}
      errorCount={flow.errorCount}
    >
      <Step
        key={flow.generation}
        flow={flow}
        codeLength={codeLength}
        cancellable={options.onCancelled !== undefined}
      />
    </FlowFrame>
  )
}

interface StepProps {
  flow: UseUnbindEmail
  codeLength: CodeLength
  /** Whether cancelling in the first step means something to the host. */
  cancellable: boolean
}

function Step({ flow, codeLength, cancellable }: StepProps): ReactNode {
  const { session } = useAccount()
  const { words, shared } = useEmailWords()
  const { unbind: text } = words
  const { common, code } = shared
  const { state, pending, error, retryAt } = flow
  const { cancel, signIn } = useFlowButtons(flow)

  switch (state.step) {
    case 'loading':
      return <Skeleton />
    case 'unavailable':
      return <Unavailable flow={flow} />
    case 'noEmail':
      return <Outcome tone="info" template={text.unfitLeadNoEmail} />
    case 'start':
      return (
        <div className="acct-form">
          <p className="acct-lead">
            <RichText template={text.draftLead} addresses={{ email: state.email }} />
          </p>
          <Ways ways={state.ways} />
          <FailureNotice error={error} actions={{ signIn }} />
          <div className="acct-actions">
            <WaitButton
              variant="primary"
              until={retryAt}
              pending={pending === 'send' || signsInForStep(pending, error)}
              unavailable={pending !== null}
              onClick={flow.sendCode}
            >
              {text.draftSubmit}
            </WaitButton>
            {cancellable && cancel}
          </div>
        </div>
      )
    case 'code':
      return (
        <CodeStep
          inbox={state.inbox}
          codeLength={codeLength}
          submitLabel={text.proveSubmit}
          submitVariant="danger"
          pending={pending}
          error={error}
          retryAt={retryAt}
          onSubmit={flow.submitCode}
          onResend={flow.sendCode}
          actions={{
            signIn,
            sendNewCodes: (
              <WaitButton until={state.inbox.resendAt} pending={pending === 'send'} onClick={flow.sendCode}>
                {code.sendNew}
              </WaitButton>
            ),
          }}
        >
          {cancel}
        </CodeStep>
      )
    case 'lastWay':
      return (
        <Outcome tone="warning" template={text.againLeadLastWay} addresses={{ email: state.email }}>
          <Button onClick={flow.cancel}>{common.cancel}</Button>
        </Outcome>
      )
    case 'unconfirmed':
      return (
        <Unconfirmed
          flow={flow}
          template={state.checking ? text.unconfirmedLead : text.unconfirmedLeadStill}
          addresses={{ email: state.email }}
        />
      )
    case 'notUnbound':
      return (
        <Outcome
          tone="warning"
          template={text.againLeadUndone}
          addresses={{ email: state.email }}
          error={error}
          actions={{ signIn }}
        >
          <WaitButton
            variant="primary"
            until={laterOf(retryAt, state.resendAt, session.now())}
            pending={pending === 'send'}
            onClick={flow.sendCode}
          >
            {code.sendNew}
          </WaitButton>
          {cancel}
        </Outcome>
      )
    case 'unbound':
      return <Outcome tone="success" template={text.doneLead} addresses={{ email: state.email }} />
  }
}

/** What the user can still sign in with, as far as the profile shows. */
function Ways({ ways }: { ways: SignInWays }): ReactNode {
  const { unbind: text } = useEmailWords().words
  const found = [
    { template: text.wayPhone, name: 'phone', value: ways.phone },
    { template: text.wayUsername, name: 'username', value: ways.username },
    ...ways.providers.map((value) => ({ template: text.wayProvider, name: 'provider', value })),
  ].filter(({ value }) => value != null)
  if (found.length === 0) return ways.phone === null && <p className="acct-ways">{text.waysNone}</p>
  return (
    <div className="acct-ways">
      <p className="acct-ways-title">{text.waysTitle}</p>
      <ul>
        {found.map(({ template, name, value }) => (
          <li key={`${name} ${value}`}>
            <RichText template={template} quotes={{ [name]: value ?? '' }} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const titles = {
  loading: 'draftTitle',
  noEmail: 'unfitTitleNoEmail',
  start: 'draftTitle',
  code: 'proveTitle',
  lastWay: 'againTitleLastWay',
  unconfirmed: 'unconfirmedTitle',
  notUnbound: 'againTitleUndone',
  unbound: 'doneTitle',
} as const

function titleOf(
  state: UnbindEmailState,
  { words: { unbind }, shared: { common } }: ResolvedWords<'email'>,
): string {
  if (state.step === 'unavailable') return common.unavailableTitle
  if (state.step === 'unconfirmed' && !state.checking) return unbind.unconfirmedTitleStill
  return unbind[titles[state.step]]
}
