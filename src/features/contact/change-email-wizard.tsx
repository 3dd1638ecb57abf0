'use client'

import type { ReactNode } from 'react'
import { type Deadline, laterOf } from '../../flow/deadline.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { formatSeconds, formatText } from '../../i18n/format.ts'
import type { ResolvedWords } from '../../i18n/resolve-words.ts'
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
import { Outcome } from './outcome.tsx'
import { pendingText } from './pending-text.ts'
import { type UseChangeEmail, useChangeEmail } from './use-change-email.ts'
import { useEmailWords } from './use-email-words.ts'

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
    <FlowBoundary words={useEmailWords()}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow(props: ChangeEmailWizardProps): ReactNode {
  const { codeLength = [4, 8], showCountdown = true, oldMailboxHelp, ...options } = props
  const words = useEmailWords()
  const flow = useChangeEmail(options)
  const { state } = flow
  const position = positions[state.step]
  return (
    <FlowFrame
      name="change-email"
      step={state.step}
      title={titleOf(state, words)}
      position={position !== undefined && <StepPosition current={position} total={3} />}
      status={statusOf(state, words)}
      statusKey={state.step === 'codes' ? `${mailKey(state.newInbox)} ${mailKey(state.oldInbox)}` : 0}
      pendingText={pendingText('change', flow.pending, words)}
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
  const { session } = useAccount()
  const { words, shared } = useEmailWords()
  const { change: text } = words
  const { common, code } = shared
  const { pending, error, retryAt } = flow
  const { cancel, signIn } = useFlowButtons(flow)
  const edit = (
    <LeaveButton flow={flow} onClick={() => flow.editAddress()}>
      {common.reopen}
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
      return <Outcome tone="info" template={text.unfitLeadNoEmail} />
    case 'address':
      return (
        <AddressStep
          label={text.draftLabel}
          submitLabel={state.asksOld ? text.draftSubmit : text.draftSubmitNewOnly}
          address={state.to}
          current={state.from}
          pending={pending !== null}
          error={error}
          retryAt={retryAt}
          onSubmit={flow.submitAddress}
          actions={{ signIn }}
          cancel={cancellable && cancel}
        >
          <p className="acct-lead">{state.asksOld ? text.draftLead : text.draftLeadNewOnly}</p>
          <dl className="acct-current">
            <dt>{text.draftCurrent}</dt>
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
          template={state.checking ? text.unconfirmedLead : text.unconfirmedLeadStill}
          detail={<ChangeReview from={state.from} to={state.to} />}
        />
      )
    case 'changedElsewhere':
      return (
        <Outcome
          tone="warning"
          template={state.email === null ? text.elsewhereLeadNone : text.elsewhereLead}
          addresses={{ email: state.email ?? '' }}
        >
          <Button variant="primary" onClick={() => flow.editAddress()}>
            {common.startAgain}
          </Button>
        </Outcome>
      )
    case 'changed':
      return (
        <Outcome tone="success" template={text.doneLead} addresses={{ from: state.from, to: state.to }} />
      )
  }
}

const leads = {
  codesSpent: 'againLeadCodesSpent',
  expired: 'againLeadExpired',
  notChanged: 'againLeadUndone',
} as const

function leadOf({ step, asksOld }: Extract<ChangeEmailState, { step: keyof typeof leads }>) {
  return step === 'codesSpent' && !asksOld ? 'againLeadCodesSpentNewOnly' : leads[step]
}

const titles = {
  loading: 'draftTitle',
  address: 'draftTitle',
  noEmail: 'unfitTitleNoEmail',
  confirm: 'confirmTitle',
  codesSpent: 'againTitleCodesSpent',
  expired: 'againTitleExpired',
  unconfirmed: 'unconfirmedTitle',
  notChanged: 'againTitleUndone',
  changedElsewhere: 'elsewhereTitle',
  changed: 'doneTitle',
} as const

function titleOf(state: ChangeEmailState, { words: { change }, shared }: ResolvedWords<'email'>): string {
  if (state.step === 'unavailable') return shared.common.unavailableTitle
  if (state.step === 'codes') return state.oldInbox === null ? change.proveTitleNewOnly : change.proveTitle
  if (state.step === 'codesSpent' && !state.asksOld) return change.againTitleCodesSpentNewOnly
  if (state.step === 'unconfirmed' && !state.checking) return change.unconfirmedTitleStill
  if (state.step === 'changedElsewhere' && state.email === null) return change.elsewhereTitleNone
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
function statusOf(state: ChangeEmailState, { tag, shared, words }: ResolvedWords<'email'>): string {
  switch (state.step) {
    case 'loading':
      return shared.common.loading
    case 'codes':
      return [state.newInbox, state.oldInbox]
        .filter((inbox) => inbox !== null)
        .map(({ delivery, address }) => formatText(shared.code[delivery], { to: address }))
        .join(' ')
    case 'unconfirmed':
      return state.checking ? '' : words.change.unconfirmedLeadStill
    case 'confirm': {
      const { warning, deadline } = state
      const seconds = warning === 'start' ? Math.ceil(deadline.certainMs / 1000) : warning
      const { confirmSecondsGiven, confirmSecondsLeft } = shared.common
      return formatText(warning === 'start' ? confirmSecondsGiven : confirmSecondsLeft, {
        time: formatSeconds(seconds, tag),
      })
    }
    default:
      return ''
  }
}
