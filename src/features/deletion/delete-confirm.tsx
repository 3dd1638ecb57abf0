'use client'

import { type ReactNode, useId } from 'react'
import { signsInForStep } from '../../change/failure.ts'
import type { ConfirmStepProps } from '../../steps/confirm-step.tsx'
import { Countdown } from '../../steps/countdown.tsx'
import { WaitButton } from '../../steps/wait-button.tsx'
import { Button } from '../../ui/button.tsx'
import { useDeletionWords } from './use-deletion-words.ts'

/** The last question. The focus is on the way out: a key that was pressed for something else must delete nothing. */
export function DeleteConfirm(props: ConfirmStepProps): ReactNode {
  const { flow, submitLabel, showCountdown, state, children, failure } = props
  const { pending, error, retryAt } = flow
  const { keep } = useDeletionWords().words.delete
  const meaningId = useId()
  return (
    <div className="acct-form">
      <div id={meaningId} className="acct-meaning">
        {children}
      </div>
      {failure}
      {showCountdown && <Countdown deadline={state.deadline} />}
      <div className="acct-actions">
        <Button
          data-safest=""
          aria-describedby={meaningId}
          unavailable={pending === 'commit'}
          onClick={flow.cancel}
        >
          {keep}
        </Button>
        <WaitButton
          variant="danger"
          until={retryAt}
          pending={pending === 'commit' || signsInForStep(pending, error)}
          unavailable={pending !== null}
          onClick={() => flow.commit()}
        >
          {submitLabel}
        </WaitButton>
      </div>
    </div>
  )
}
