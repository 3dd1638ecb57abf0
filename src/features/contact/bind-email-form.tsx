'use client'

import type { ReactNode } from 'react'
import { laterOf } from '../../flow/deadline.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import type { ResolvedWords } from '../../i18n/resolve-words.ts'
import { useAccount } from '../../provider/account-settings-provider.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { FlowFrame } from '../../steps/flow-frame.tsx'
import { WaitButton } from '../../steps/wait-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AddressStep } from './address-step.tsx'
import type { BindEmailState } from './bind-email.flow.ts'
import type { BindEmailOptions } from './bind-email.ts'
import { CodeStep } from './code-step.tsx'
import { LeaveButton, oneCodeStatus, Unavailable, Unconfirmed, useFlowButtons } from './flow-parts.tsx'
import { mailKey } from './inbox.ts'
import { Outcome } from './outcome.tsx'
import { pendingText } from './pending-text.ts'
import { type UseBindEmail, useBindEmail } from './use-bind-email.ts'
import { useEmailWords } from './use-email-words.ts'

export interface BindEmailFormProps extends BindEmailOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
}

/** Adds an email to an account that has none: the address, then the code that was mailed to it. */
export function BindEmailForm(props: BindEmailFormProps): ReactNode {
  return (
    <FlowBoundary words={useEmailWords()}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow({ codeLength = [4, 8], ...options }: BindEmailFormProps): ReactNode {
  const words = useEmailWords()
  const flow = useBindEmail(options)
  const { state } = flow
  return (
    <FlowFrame
      name="bind-email"
      step={state.step}
      title={titleOf(state, words)}
      status={oneCodeStatus(state, words.words.bind.unconfirmedLeadStill, words.shared)}
      statusKey={state.step === 'code' ? mailKey(state.inbox) : 0}
      pendingText={pendingText('bind', flow.pending, words)}
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
  flow: UseBindEmail
  codeLength: CodeLength
  /** Whether cancelling in the first step means something to the host. */
  cancellable: boolean
}

function Step({ flow, codeLength, cancellable }: StepProps): ReactNode {
  const { session } = useAccount()
  const { words, shared } = useEmailWords()
  const { bind: text } = words
  const { common, code } = shared
  const { state, pending, error, retryAt } = flow
  const { cancel, signIn } = useFlowButtons(flow)
  const edit = (
    <LeaveButton flow={flow} onClick={flow.editAddress}>
      {common.reopen}
    </LeaveButton>
  )

  switch (state.step) {
    case 'loading':
      return <Skeleton />
    case 'unavailable':
      return <Unavailable flow={flow} />
    case 'alreadyBound':
      return <Outcome tone="info" template={text.unfitLeadAlreadyBound} addresses={{ email: state.email }} />
    case 'address':
      return (
        <AddressStep
          label={text.draftLabel}
          submitLabel={text.draftSubmit}
          address={state.email}
          current={null}
          pending={pending !== null}
          error={error}
          retryAt={retryAt}
          onSubmit={flow.submitAddress}
          actions={{ signIn }}
          cancel={cancellable && cancel}
        >
          <p className="acct-lead">{text.draftLead}</p>
        </AddressStep>
      )
    case 'code':
      return (
        <CodeStep
          inbox={state.inbox}
          codeLength={codeLength}
          submitLabel={text.proveSubmit}
          pending={pending}
          error={error}
          retryAt={retryAt}
          onSubmit={flow.submitCode}
          onResend={flow.resend}
          actions={{
            signIn,
            editAddress: edit,
            sendNewCodes: (
              <WaitButton
                until={state.inbox.resendAt}
                pending={pending === 'resendNew'}
                onClick={flow.resend}
              >
                {code.sendNew}
              </WaitButton>
            ),
          }}
        >
          {edit}
          {cancel}
        </CodeStep>
      )
    case 'unconfirmed':
      return (
        <Unconfirmed
          flow={flow}
          template={state.checking ? text.unconfirmedLead : text.unconfirmedLeadStill}
          addresses={{ email: state.email }}
        />
      )
    case 'notBound':
      return (
        <Outcome
          tone="warning"
          template={text.againLeadUndone}
          addresses={{ email: state.email }}
          error={error}
          actions={{ signIn, editAddress: edit }}
        >
          <WaitButton
            variant="primary"
            until={laterOf(retryAt, state.resendAt, session.now())}
            pending={pending === 'resendNew'}
            onClick={flow.resend}
          >
            {code.sendNew}
          </WaitButton>
          {edit}
          {cancel}
        </Outcome>
      )
    case 'boundElsewhere':
      return <Outcome tone="warning" template={text.elsewhereLead} addresses={{ email: state.bound }} />
    case 'bound':
      return <Outcome tone="success" template={text.doneLead} addresses={{ email: state.email }} />
  }
}

const titles = {
  loading: 'draftTitle',
  alreadyBound: 'unfitTitleAlreadyBound',
  address: 'draftTitle',
  code: 'proveTitle',
  unconfirmed: 'unconfirmedTitle',
  notBound: 'againTitleUndone',
  boundElsewhere: 'elsewhereTitle',
  bound: 'doneTitle',
} as const

function titleOf(
  state: BindEmailState,
  { words: { bind }, shared: { common } }: ResolvedWords<'email'>,
): string {
  if (state.step === 'unavailable') return common.unavailableTitle
  if (state.step === 'unconfirmed' && !state.checking) return bind.unconfirmedTitleStill
  return bind[titles[state.step]]
}
