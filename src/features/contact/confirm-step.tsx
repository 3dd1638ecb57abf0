'use client'

import type { ReactNode } from 'react'
import { Countdown } from '../../steps/countdown.tsx'
import { FailureNotice } from '../../steps/failure-notice.tsx'
import { RichText } from '../../steps/rich-text.tsx'
import { WaitButton } from '../../steps/wait-button.tsx'
import { AsciiForm } from './ascii-form.tsx'
import type { ChangeEmailState } from './change-email.flow.ts'
import { ChangeReview } from './change-review.tsx'
import { signsInForStep } from './failure.ts'
import { LeaveButton } from './flow-parts.tsx'
import type { UseChangeEmail } from './use-change-email.ts'
import { useEmailWords } from './use-email-words.ts'

export interface ConfirmStepProps {
  flow: UseChangeEmail
  state: Extract<ChangeEmailState, { step: 'confirm' }>
  showCountdown: boolean
  signIn: ReactNode
  cancel: ReactNode
}

/** What is about to change, and how long it can still be confirmed. */
export function ConfirmStep({ flow, state, showCountdown, signIn, cancel }: ConfirmStepProps): ReactNode {
  const { shared, words } = useEmailWords()
  const { pending, error, retryAt } = flow
  const edit = (
    <LeaveButton flow={flow} onClick={() => flow.editAddress()}>
      {shared.common.reopen}
    </LeaveButton>
  )
  return (
    <div className="acct-form">
      <p className="acct-lead">
        <RichText template={words.change.confirmLead} addresses={{ to: state.to }} />
        <AsciiForm email={state.to} />
      </p>
      <ChangeReview from={state.from} to={state.to} />
      <FailureNotice error={error} actions={{ signIn, editAddress: edit }} />
      {showCountdown && <Countdown deadline={state.deadline} />}
      <div className="acct-actions">
        <WaitButton
          variant="primary"
          until={retryAt}
          pending={pending === 'update' || signsInForStep(pending, error)}
          unavailable={pending !== null}
          onClick={flow.confirm}
        >
          {words.change.confirmSubmit}
        </WaitButton>
        {edit}
        {cancel}
      </div>
    </div>
  )
}
