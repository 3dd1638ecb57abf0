'use client'

import type { ReactNode } from 'react'
import { useAccount } from '../account/provider.tsx'
import { useShownWords } from '../account/use-words.ts'
import { isLost } from '../api/account-error.ts'
import { recoveryOf } from '../change/blame.ts'
import type { AnyKind } from '../change/change-kind.ts'
import type { ChangeState, Inbox, Role } from '../change/state.ts'
import { laterOf } from '../flow/deadline.ts'
import type { CodeLength } from '../flow/passcode.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { ConfirmStep } from './confirm-step.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { type AnyFlow, CancelButton, LeaveButton, SignInButton } from './flow-buttons.tsx'
import { FlowFrame } from './flow-frame.tsx'
import { Outcome } from './outcome.tsx'
import { ProveStep } from './prove-step.tsx'
import { RichText } from './rich-text.tsx'
import { StepPosition } from './step-position.tsx'
import {
  type FlowWords,
  noticeText,
  pendingText,
  statusKeyOf,
  statusOf,
  stepText,
  titleOf,
} from './step-words.ts'
import { StopWaiting } from './stop-waiting.tsx'
import { WaitButton } from './wait-button.tsx'

type State = ChangeState<object>

/** What a flow brings for its screens; the rest is the same for all of them. */
export interface ChangeViewProps {
  kind: AnyKind
  flow: AnyFlow
  words: FlowWords
  /** What is special about a step of this flow: the ending of its sentences' names. */
  variant?: string
  /** What stands for the placeholders of its sentences. */
  values: Record<string, string>
  /** The screen of `draft`. */
  draft: (parts: { failure: ReactNode; cancel: ReactNode }) => ReactNode
  /** What is being changed, in short. */
  review?: ReactNode
  /** Below `confirm`'s lead. */
  confirmNote?: ReactNode
  codeLength?: CodeLength
  codeLabels?: Record<Role, string>
  codeNote?: (inbox: Inbox) => ReactNode
  /** What a user can do who gets no code. */
  help?: ReactNode
  showCountdown?: boolean
  /** The button that leads back to the draft; without it there is nothing to edit. */
  reopenLabel?: string
  /** What cannot be taken back has another colour. @default 'primary' */
  submitVariant?: 'primary' | 'danger'
  /** Whether cancelling in the first step means something to the host. */
  cancellable: boolean
  /** Puts a button under the end. */
  onDone: (() => void) | undefined
}

/** Draws the ten steps of a change. */
export function ChangeView(props: ChangeViewProps): ReactNode {
  const { kind, flow, words, variant = '', values } = props
  const shown = useShownWords()
  const { state } = flow
  const position = kind.grant === undefined ? undefined : positions[state.step]
  return (
    <FlowFrame
      name={kind.name}
      step={state.step}
      title={titleOf(words, state, variant, shown.shared)}
      position={position !== undefined && <StepPosition current={position} total={3} />}
      status={statusOf(words, state, values, shown)}
      statusKey={statusKeyOf(state)}
      pendingText={pendingText(words, flow.pending, shown.shared)}
      error={isTold(flow) ? flow.error : null}
      errorCount={flow.errorCount}
    >
      <Step key={flow.generation} {...props} />
      <StopWaiting flow={flow} />
    </FlowFrame>
  )
}

const positions: Partial<Record<State['step'], number>> = { draft: 1, prove: 2, again: 2, confirm: 3 }

/** A read that failed has sent nothing: the step itself says so better than the error. */
function isTold({ state, error }: AnyFlow): boolean {
  return !(state.step === 'unavailable' && error !== null && (isLost(error) || error.code === 'unknown'))
}

function Step(props: ChangeViewProps): ReactNode {
  const { kind, flow, words, variant = '', values, review, onDone, submitVariant = 'primary' } = props
  const { session } = useAccount()
  const { shared } = useShownWords()
  const { common, code } = shared
  const { state, pending, error, retryAt } = flow
  const recovery = error === null ? 'retry' : recoveryOf(kind, error)
  const text = (part: 'Lead' | 'Submit') => stepText(words, state, part, variant)
  const signIn = <SignInButton flow={flow} />
  const cancel = <CancelButton flow={flow} />
  const edit = (reopen: () => void) =>
    props.reopenLabel !== undefined && (
      <LeaveButton flow={flow} onClick={reopen}>
        {props.reopenLabel}
      </LeaveButton>
    )
  const notice = noticeText(state, shared)
  const failure = (resend: ReactNode, reopen: () => void) => (
    <>
      {notice !== undefined && (
        <Notice tone="info">
          <p className="acct-notice-text">{notice}</p>
        </Notice>
      )}
      <FailureNotice
        error={error}
        action={{ retry: null, signIn, sendNewCodes: resend, reopen: edit(reopen) }[recovery]}
      />
    </>
  )
  const done = onDone !== undefined && <Button onClick={onDone}>{common.done}</Button>
  const reopen = () => flow.reopen()

  switch (state.step) {
    case 'loading':
      return <Skeleton />
    case 'unavailable':
      return (
        <Outcome
          tone="warning"
          template={isTold(flow) && error !== null ? undefined : common.unavailableLead}
          error={isTold(flow) ? error : null}
          action={recovery === 'signIn' && signIn}
        >
          <WaitButton variant="primary" until={retryAt} onClick={flow.checkAgain}>
            {common.tryAgain}
          </WaitButton>
        </Outcome>
      )
    case 'unfit':
      return (
        <Outcome tone="info" template={text('Lead')} addresses={values}>
          {done}
        </Outcome>
      )
    case 'draft':
      return props.draft({ failure: failure(null, reopen), cancel: props.cancellable && cancel })
    case 'prove': {
      const { new: fresh = code.label, old = code.label } =
        state.inboxes.length > 1 ? (props.codeLabels ?? {}) : {}
      return (
        <ProveStep
          flow={flow}
          state={state}
          codeLength={props.codeLength ?? [4, 8]}
          labels={{ new: fresh, old }}
          submitLabel={text('Submit') ?? ''}
          submitVariant={submitVariant}
          review={review}
          noteOf={props.codeNote}
          help={props.help}
          failure={failure}
          buttons={(reopenTyped) => (
            <>
              {edit(reopenTyped)}
              {cancel}
            </>
          )}
        />
      )
    }
    case 'confirm':
      return (
        <ConfirmStep
          flow={flow}
          state={state}
          submitLabel={text('Submit') ?? ''}
          submitVariant={submitVariant}
          showCountdown={props.showCountdown ?? true}
          failure={failure(null, reopen)}
          buttons={
            <>
              {edit(reopen)}
              {cancel}
            </>
          }
        >
          <p className="acct-lead">
            <RichText template={text('Lead') ?? ''} addresses={values} />
            {props.confirmNote}
          </p>
          {review}
        </ConfirmStep>
      )
    case 'again':
      return (
        <Outcome
          tone="warning"
          template={text('Lead')}
          addresses={values}
          detail={review}
          error={error}
          action={recovery === 'signIn' ? signIn : recovery === 'reopen' && edit(reopen)}
        >
          {state.why === 'lastWay' ? (
            <Button onClick={flow.cancel}>{common.cancel}</Button>
          ) : (
            <>
              {kind.codes === undefined ? (
                <Button variant="primary" onClick={reopen}>
                  {common.tryAgain}
                </Button>
              ) : (
                <WaitButton
                  variant="primary"
                  until={laterOf(retryAt, state.resendAt, session.now())}
                  pending={pending === 'send'}
                  onClick={() => flow.resend()}
                >
                  {kind.codes.inboxes(state.draft).length > 1 ? code.sendNewBoth : code.sendNew}
                </WaitButton>
              )}
              {edit(reopen)}
              {cancel}
            </>
          )}
        </Outcome>
      )
    case 'unconfirmed':
      return (
        <Outcome
          tone="info"
          template={text('Lead')}
          addresses={values}
          detail={review}
          error={error}
          action={recovery === 'signIn' && signIn}
        >
          <Button variant="primary" pending={pending === 'read'} onClick={flow.checkAgain}>
            {common.checkAgain}
          </Button>
          {kind.repeatable && cancel}
        </Outcome>
      )
    case 'elsewhere': {
      const opened = kind.open(state.now, state.draft, {})
      const goesOn = opened !== null && !('unfit' in opened)
      return (
        <Outcome tone="warning" template={text('Lead')} addresses={values}>
          {kind.moved !== undefined || goesOn ? (
            <Button variant="primary" onClick={reopen}>
              {common.startAgain}
            </Button>
          ) : (
            done
          )}
        </Outcome>
      )
    }
    case 'done':
      return (
        <Outcome tone="success" template={text('Lead')} addresses={values}>
          {done}
        </Outcome>
      )
  }
}
