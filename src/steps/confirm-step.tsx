'use client'

import type { ReactNode } from 'react'
import { signsInForStep } from '../change/failure.ts'
import type { ChangeState } from '../change/state.ts'
import { Countdown } from './countdown.tsx'
import type { AnyFlow } from './flow-buttons.tsx'
import { WaitButton } from './wait-button.tsx'

export interface ConfirmStepProps {
  flow: AnyFlow
  state: Extract<ChangeState<object>, { step: 'confirm' }>
  submitLabel: string
  submitVariant: 'primary' | 'danger'
  showCountdown: boolean
  /** What is about to change. */
  children: ReactNode
  failure: ReactNode
  /** Stand beside the button that confirms. */
  buttons: ReactNode
}

/** What is about to change, and how long it can still be confirmed. */
export function ConfirmStep(props: ConfirmStepProps): ReactNode {
  const { flow, state, submitLabel, submitVariant, showCountdown, children, failure, buttons } = props
  const { pending, error, retryAt } = flow
  return (
    <div className="acct-form">
      {children}
      {failure}
      {showCountdown && <Countdown deadline={state.deadline} />}
      <div className="acct-actions">
        <WaitButton
          variant={submitVariant}
          until={retryAt}
          pending={pending === 'commit' || signsInForStep(pending, error)}
          unavailable={pending !== null}
          onClick={() => flow.commit()}
        >
          {submitLabel}
        </WaitButton>
        {buttons}
      </div>
    </div>
  )
}
