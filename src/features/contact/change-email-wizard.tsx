'use client'

import type { ReactNode } from 'react'
import { type Deadline, laterOf } from '../../flow/deadline.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { formatSeconds, formatText } from '../../i18n/format.ts'
import type { Locale, Messages } from '../../i18n/messages.ts'
import { useAccount } from '../../provider/account-settings-provider.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { FlowFrame } from '../../steps/flow-frame.tsx'
import { Address } from '../../steps/rich-text.tsx'
import { StepPosition } from '../../steps/step-position.tsx'
import { WaitButton } from '../../steps/wait-button.tsx'
import { Button } from '../../ui/button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AddressStep } from './address-step.tsx'
import type { ChangeEmailState } from './change-email.flow.ts'
import type { ChangeEmailOptions } from './change-email.ts'
import { ChangeReview } from './change-review.tsx'
import { CodesStep } from './codes-step.tsx'
import { ConfirmStep } from './confirm-step.tsx'
import { LeaveButton, Unavailable, Unconfirmed, useFlowButtons } from './flow-parts.tsx'
import { mailKey } from './inbox.ts'
import { deliveryText } from './inbox-field.tsx'
import { Outcome } from './outcome.tsx'
import { pendingText } from './pending-text.ts'
import { type UseChangeEmail, useChangeEmail } from './use-change-email.ts'

export interface ChangeEmailWizardProps extends ChangeEmailOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Shows the time left to confirm. It is announced in any case. @default true */
  showCountdown?: boolean
  /** What a user can do who cannot open the old mailbox, e.g. a link to your support. */
  oldMailboxHelp?: ReactNode
}

/**
 * Changes the signed-in user's email: new address, codes from both inboxes, confirmation while the one-time token
 * lives. Nothing typed is lost, and nothing is claimed that the account does not confirm.
 */
export function ChangeEmailWizard(props: ChangeEmailWizardProps): ReactNode {
  return (
    <FlowBoundary>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow(props: ChangeEmailWizardProps): ReactNode {
  const { codeLength = [4, 8], showCountdown = true, oldMailboxHelp, ...options } = props
  const { messages, locale } = useAccount()
  const flow = useChangeEmail(options)
  const { state } = flow
  const position = positions[state.step]
  return (
    <FlowFrame
      name="change-email"
      step={state.step}
      title={titleOf(state, messages)}
      position={position !== undefined && <StepPosition current={position} total={3} />}
      status={statusOf(state, messages, locale)}
      statusKey={state.step === 'codes' ? `${mailKey(state.newInbox)} ${mailKey(state.oldInbox)}` : 0}
      pendingText={pendingText('change', flow.pending, messages)}
      error={flow.error}
      errorCount={flow.errorCount}
    >
      <Step
        key={flow.generation}
        flow={flow}
        state={state}
        parts={{ codeLength, showCountdown, oldMailboxHelp }}
        cancellable={props.onCancelled !== undefined}
      />
    </FlowFrame>
  )
}

interface StepProps {
  flow: UseChangeEmail
  state: ChangeEmailState
  parts: { codeLength: CodeLength; showCountdown: boolean; oldMailboxHelp: ReactNode }
  /** Whether cancelling in the first step means something to the host. */
  cancellable: boolean
}

function Step({ flow, state, parts, cancellable }: StepProps): ReactNode {
  const { messages, session } = useAccount()
  const { change: text, common, code } = messages
  const { pending, error, retryAt } = flow
  const { cancel, signIn } = useFlowButtons(flow)
  const edit = (
    <LeaveButton flow={flow} onClick={() => flow.editAddress()}>
      {common.editAddress}
    </LeaveButton>
  )
  const sendAgain = (resendAt: Deadline | null, asksOld: boolean) => (
    <>
      <WaitButton
        variant="primary"
        until={laterOf(retryAt, resendAt, session.now())}
        pending={pending === 'send'}
        onClick={flow.sendNewCodes}
      >
        {asksOld ? code.sendNewBoth : code.sendNew}
      </WaitButton>
      {edit}
      {cancel}
    </>
  )

  switch (state.step) {
    case 'loading':
      return <Skeleton />
    case 'unavailable':
      return <Unavailable flow={flow} />
    case 'noEmail':
      return <Outcome tone="info" template={text.noEmailLead} />
    case 'address':
      return (
        <AddressStep
          label={text.addressLabel}
          submitLabel={state.asksOld ? text.addressSubmit : text.addressSubmitNewOnly}
          address={state.to}
          current={state.from}
          pending={pending !== null}
          error={error}
          retryAt={retryAt}
          onSubmit={flow.submitAddress}
          actions={{ signIn }}
          cancel={cancellable && cancel}
        >
          <p className="acct-lead">{state.asksOld ? text.addressLead : text.addressLeadNewOnly}</p>
          <dl className="acct-current">
            <dt>{text.addressCurrent}</dt>
            <dd>
              <Address>{state.from}</Address>
            </dd>
          </dl>
        </AddressStep>
      )
    case 'codes':
      return (
        <CodesStep
          flow={flow}
          state={state}
          codeLength={parts.codeLength}
          oldMailboxHelp={parts.oldMailboxHelp}
          signIn={signIn}
          cancel={cancel}
        />
      )
    case 'confirm':
      return (
        <ConfirmStep
          flow={flow}
          state={state}
          showCountdown={parts.showCountdown}
          signIn={signIn}
          cancel={cancel}
        />
      )
    case 'codesSpent':
    case 'expired':
    case 'notChanged':
      return (
        <Outcome
          tone="warning"
          template={text[leadOf(state)]}
          detail={<ChangeReview from={state.from} to={state.to} />}
          error={error}
          actions={{ signIn, editAddress: edit }}
        >
          {sendAgain(state.resendAt, state.asksOld)}
        </Outcome>
      )
    case 'unconfirmed':
      return (
        <Unconfirmed
          flow={flow}
          template={state.checking ? text.unconfirmedLead : text.unconfirmedStill}
          detail={<ChangeReview from={state.from} to={state.to} />}
        />
      )
    case 'changedElsewhere':
      return (
        <Outcome
          tone="warning"
          template={state.email === null ? text.removedElsewhereLead : text.changedElsewhereLead}
          addresses={{ email: state.email ?? '' }}
        >
          <Button variant="primary" onClick={() => flow.editAddress()}>
            {common.startAgain}
          </Button>
        </Outcome>
      )
    case 'changed':
      return (
        <Outcome tone="success" template={text.changedLead} addresses={{ from: state.from, to: state.to }} />
      )
  }
}

const leads = { codesSpent: 'codesSpentLead', expired: 'expiredLead', notChanged: 'notChangedLead' } as const

function leadOf({ step, asksOld }: Extract<ChangeEmailState, { step: keyof typeof leads }>) {
  return step === 'codesSpent' && !asksOld ? 'codesSpentLeadNewOnly' : leads[step]
}

const titles = {
  loading: 'addressTitle',
  address: 'addressTitle',
  noEmail: 'noEmailTitle',
  confirm: 'confirmTitle',
  codesSpent: 'codesSpentTitle',
  expired: 'expiredTitle',
  unconfirmed: 'unconfirmedTitle',
  notChanged: 'notChangedTitle',
  changedElsewhere: 'changedElsewhereTitle',
  changed: 'changedTitle',
} as const

function titleOf(state: ChangeEmailState, { change, common }: Messages): string {
  if (state.step === 'unavailable') return common.unavailable
  if (state.step === 'codes') return state.oldInbox === null ? change.codesTitleNewOnly : change.codesTitle
  if (state.step === 'codesSpent' && !state.asksOld) return change.codesSpentTitleNewOnly
  if (state.step === 'unconfirmed' && !state.checking) return change.unconfirmedStillTitle
  if (state.step === 'changedElsewhere' && state.email === null) return change.removedElsewhereTitle
  return change[titles[state.step]]
}

const positions: Partial<Record<ChangeEmailState['step'], number>> = {
  address: 1,
  codes: 2,
  codesSpent: 2,
  expired: 2,
  notChanged: 2,
  confirm: 3,
}

/** Told politely: what became of the mails, and the time that is left, four times at most. */
function statusOf(state: ChangeEmailState, messages: Messages, { tag }: Locale): string {
  switch (state.step) {
    case 'loading':
      return messages.common.loading
    case 'codes':
      return [state.newInbox, state.oldInbox]
        .filter((inbox) => inbox !== null)
        .map(({ delivery, address }) => formatText(deliveryText(delivery, messages), { email: address }))
        .join(' ')
    case 'unconfirmed':
      return state.checking ? '' : messages.change.unconfirmedStill
    case 'confirm': {
      const { warning, deadline } = state
      const seconds = warning === 'start' ? Math.ceil(deadline.certainMs / 1000) : warning
      const { secondsToConfirm, secondsRemain } = messages.change
      return formatText(warning === 'start' ? secondsToConfirm : secondsRemain, {
        time: formatSeconds(seconds, tag),
      })
    }
    default:
      return ''
  }
}
