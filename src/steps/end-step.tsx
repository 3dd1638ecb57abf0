'use client'

import type { ReactNode } from 'react'
import { useAccount } from '../account/provider.tsx'
import { useShownWords } from '../account/use-words.ts'
import { recoveryOf } from '../change/blame.ts'
import { laterOf } from '../flow/deadline.ts'
import { Button } from '../ui/button.tsx'
import { type At, type ChangeViewProps, isTold } from './change-parts.ts'
import { CancelButton, SignInButton } from './flow-buttons.tsx'
import { Outcome } from './outcome.tsx'
import { stepText } from './step-words.ts'
import { WaitButton } from './wait-button.tsx'

export interface EndStepProps extends ChangeViewProps {
  state: At<'unavailable' | 'unfit' | 'again' | 'unconfirmed' | 'elsewhere' | 'done'>
  /** Leads back to the draft. */
  edit: ReactNode
}

const tones = {
  unavailable: 'warning',
  unfit: 'info',
  again: 'warning',
  unconfirmed: 'info',
  elsewhere: 'warning',
  done: 'success',
} as const

/** A step that tells what became of things: where the account stands, and the way on. */
export function EndStep(props: EndStepProps): ReactNode {
  const { kind, flow, state, words, variant = '', values, edit, onDone } = props
  const { session } = useAccount()
  const { common, code } = useShownWords().shared
  const error = isTold(flow) ? flow.error : null
  const recovery = error === null ? 'retry' : recoveryOf(kind, error)
  const cancel = <CancelButton flow={flow} />
  const done = onDone !== undefined && <Button onClick={onDone}>{common.done}</Button>

  const inboxes = ('draft' in state && kind.codes?.inboxes(state.draft).length) || 0

  function buttons(): ReactNode {
    switch (state.step) {
      case 'unavailable':
        return (
          <WaitButton variant="primary" until={flow.retryAt} onClick={flow.checkAgain}>
            {common.tryAgain}
          </WaitButton>
        )
      case 'again':
        if (props.otherWay)
          return (
            <>
              {props.otherWay}
              {cancel}
            </>
          )
        if (state.why === 'lastWay') return <Button onClick={flow.cancel}>{common.cancel}</Button>
        return (
          <>
            {inboxes === 0 || state.why === 'blocked' ? (
              <Button variant="primary" onClick={() => flow.reopen()}>
                {common.tryAgain}
              </Button>
            ) : (
              <WaitButton
                variant="primary"
                until={laterOf(flow.retryAt, state.resendAt, session.now())}
                pending={flow.pending === 'send'}
                onClick={() => flow.resend()}
              >
                {inboxes > 1 ? code.sendNewBoth : code.sendNew}
              </WaitButton>
            )}
            {edit}
            {cancel}
          </>
        )
      case 'unconfirmed':
        return (
          <>
            <Button variant="primary" pending={flow.pending === 'read'} onClick={flow.checkAgain}>
              {common.checkAgain}
            </Button>
            {!state.checking && props.signInLabel !== undefined && flow.canSignInAgain() && (
              <Button pending={flow.pending === 'signIn'} onClick={flow.signInAgain}>
                {props.signInLabel}
              </Button>
            )}
            {kind.repeatable && cancel}
          </>
        )
      case 'elsewhere': {
        const opened = kind.moved === undefined ? kind.open(state.now, state.draft, {}) : null
        // Where nothing can be changed any more there is nothing to start again.
        if (opened !== null && 'unfit' in opened) return done
        return (
          <Button variant="primary" onClick={() => flow.reopen()}>
            {common.startAgain}
          </Button>
        )
      }
      default:
        return done
    }
  }

  const isUnavailable = state.step === 'unavailable'
  const lead = isUnavailable ? common.unavailableLead : stepText(words, state, 'Lead', variant)
  return (
    <Outcome
      tone={tones[state.step]}
      template={isUnavailable && error !== null ? undefined : lead}
      addresses={values}
      detail={
        state.step === 'done'
          ? props.after
          : (state.step === 'again' || state.step === 'unconfirmed') && props.review
      }
      error={error}
      action={recovery === 'signIn' ? <SignInButton flow={flow} /> : recovery === 'reopen' && edit}
    >
      {buttons()}
    </Outcome>
  )
}
