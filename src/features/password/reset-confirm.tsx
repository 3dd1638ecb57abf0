'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useMemo } from 'react'
import * as z from 'zod/mini'
import { blamedField } from '../../change/blame.ts'
import type { AnyKind } from '../../change/change-kind.ts'
import { signsInForStep } from '../../change/failure.ts'
import type { ConfirmStepProps } from '../../steps/confirm-step.tsx'
import { Countdown } from '../../steps/countdown.tsx'
import { useStepForm } from '../../steps/use-step-form.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { FormAlert } from '../../ui/live-regions.tsx'
import { UsernameField } from '../../ui/username-field.tsx'
import { NewPassword, type NewPasswordOptions, requiredText } from './new-password.tsx'
import { usePasswordWords } from './use-password-words.ts'

interface ResetConfirmProps extends ConfirmStepProps, NewPasswordOptions {
  kind: AnyKind
  /** Where the code went. */
  to: string
  words: readonly string[]
}

/** Another password, while the proof of the one that was refused still counts. */
export function ResetConfirm(props: ResetConfirmProps): ReactNode {
  const { flow, state, submitLabel, showCountdown, failure, buttons, children, kind, to, words } = props
  const { rules, estimateStrength } = props
  const { field: sentences } = usePasswordWords().words
  const { pending, error, retryAt } = flow
  const resolver = useMemo(
    () => zodResolver(z.object({ newPassword: requiredText(sentences.newEmpty) })),
    [sentences],
  )
  const { field, errorOf, alert, handlers } = useStepForm<{ newPassword: string }>({
    resolver,
    isFine: (_, typed) => typed !== '',
    refused: flow.dismissError,
    submit: (proof) => {
      if (pending === null) flow.commit(proof)
    },
  })
  return (
    <form className="acct-form" noValidate {...handlers}>
      <FormAlert {...alert} />
      {children}
      {blamedField(kind, error) === null && failure}
      {showCountdown && <Countdown deadline={state.deadline} />}
      <UsernameField value={to} />
      <NewPassword
        kind={kind}
        flow={flow}
        // SAFETY: the one name that is asked for is that of this form.
        form={{ field: field as never, errorOf: errorOf as never, readOnly: pending !== null }}
        rules={rules}
        estimateStrength={estimateStrength}
        words={words}
      />
      <div className="acct-actions">
        <WaitButton
          type="submit"
          variant="primary"
          until={retryAt}
          pending={pending === 'commit' || signsInForStep(pending, error)}
          unavailable={pending !== null}
        >
          {submitLabel}
        </WaitButton>
        {buttons}
      </div>
    </form>
  )
}
