'use client'

import { type ReactNode, useState } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { FlowSeatProvider, useSeatOver } from '../../steps/flow-seat.ts'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { Button } from '../../ui/button.tsx'
import type { NewPasswordOptions } from './new-password.tsx'
import { passwordKind } from './password.ts'
import { PasswordStep } from './password-step.tsx'
import { ResetFlow } from './reset-password-form.tsx'
import { type PasswordOptions, usePassword } from './use-password.ts'
import { usePasswordWords } from './use-password-words.ts'

export interface PasswordFormProps extends HeadingOptions, PasswordOptions, NewPasswordOptions {
  /** Digits of a code, for who has forgotten the old password. @default [4, 8] */
  codeLength?: CodeLength
  /** Stands below the telling of a success, e.g. a way to sign out other devices. */
  afterChange?: ReactNode
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(passwordKind)

/**
 * Sets the signed-in user's password where there is none, and changes it where there is. Who has forgotten the old one resets
 * it with a code in the same place.
 */
export function PasswordForm({ headingLevel, hideHeading, ...props }: PasswordFormProps): ReactNode {
  const [forgot, setForgot] = useState(false)
  const { onChanged, onUnconfirmed, ...shared } = props
  const seat = useSeatOver(props.onCancelled)
  return (
    <FlowBoundary words={usePasswordWords()} heading={{ headingLevel, hideHeading }}>
      {forgot ? (
        <FlowSeatProvider value={seat}>
          <ResetFlow
            {...shared}
            onReset={() => onChanged?.({ isFirst: false })}
            onUnconfirmed={() => onUnconfirmed?.({ isFirst: false })}
            onCancelled={() => setForgot(false)}
          />
        </FlowSeatProvider>
      ) : (
        <Flow {...props} onForgot={() => setForgot(true)} />
      )}
    </FlowBoundary>
  )
}

function Flow(props: PasswordFormProps & { onForgot: () => void }): ReactNode {
  const { rules, estimateStrength, afterChange, onDone, onForgot, codeLength: _, ...options } = props
  const { change: text } = usePasswordWords().words
  const flow = usePassword(options)
  const { state } = flow
  const sets = 'draft' in state && state.draft.sets
  const isLocked = state.step === 'again' && state.why === 'locked'
  return (
    <ChangeView
      kind={kind}
      flow={flow}
      words={text}
      variant={state.step === 'loading' ? 'Loading' : sets ? 'Set' : ''}
      values={{}}
      cancellable={options.onCancelled !== undefined}
      otherWay={
        isLocked && (
          <Button variant="primary" onClick={onForgot}>
            {text.reset}
          </Button>
        )
      }
      after={afterChange}
      signInLabel={text.signIn}
      onDone={onDone}
      draft={(around) =>
        state.step === 'draft' && (
          <PasswordStep
            {...around}
            kind={kind}
            flow={flow}
            state={state}
            rules={rules}
            estimateStrength={estimateStrength}
            onForgot={onForgot}
          />
        )
      }
    />
  )
}
