'use client'

import type { ReactNode } from 'react'
import { useShownWords } from '../account/use-words.ts'
import { recoveryOf } from '../change/blame.ts'
import type { StepName } from '../change/state.ts'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { type ChangeViewProps, isTold } from './change-parts.ts'
import { EndStep } from './end-step.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { CancelButton, LeaveButton, SignInButton } from './flow-buttons.tsx'
import { FlowFrame } from './flow-frame.tsx'
import { ProveStep } from './prove-step.tsx'
import { RichText } from './rich-text.tsx'
import { StepPosition } from './step-position.tsx'
import { noticeText, pendingText, statusKeyOf, statusOf, stepText, titleOf } from './step-words.ts'
import { StopWaiting } from './stop-waiting.tsx'

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

const positions: Partial<Record<StepName, number>> = { draft: 1, prove: 2, again: 2, confirm: 3 }

function Step(props: ChangeViewProps): ReactNode {
  const { kind, flow, words, variant = '', values, review, Confirm, submitVariant = 'primary' } = props
  const { shared } = useShownWords()
  const { state, error } = flow
  const text = (part: 'Lead' | 'Submit') => stepText(words, state, part, variant) ?? ''
  const cancel = <CancelButton flow={flow} />
  const edit = (reopen: () => void) =>
    props.reopenLabel !== undefined && (
      <LeaveButton flow={flow} onClick={reopen}>
        {props.reopenLabel}
      </LeaveButton>
    )
  const notice = noticeText(state, shared)
  const failure = (resend: ReactNode, reopen: () => void) => {
    const actions = {
      retry: null,
      signIn: <SignInButton flow={flow} />,
      sendNewCodes: resend,
      reopen: edit(reopen),
    }
    return (
      <>
        {notice !== undefined && (
          <Notice tone="info">
            <p className="acct-notice-text">{notice}</p>
          </Notice>
        )}
        <FailureNotice error={error} action={error !== null && actions[recoveryOf(kind, error)]} />
      </>
    )
  }
  const reopen = () => flow.reopen()

  switch (state.step) {
    case 'loading':
      return <Skeleton />
    case 'draft':
      return props.draft({ failure: failure(null, reopen), cancel: props.cancellable && cancel })
    case 'prove':
      return (
        <ProveStep
          flow={flow}
          state={state}
          codeLength={props.codeLength ?? [4, 8]}
          labels={state.inboxes.length > 1 ? props.codeLabels : undefined}
          submitLabel={text('Submit')}
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
    case 'confirm':
      return (
        Confirm !== undefined && (
          <Confirm
            flow={flow}
            state={state}
            submitLabel={text('Submit')}
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
              <RichText template={text('Lead')} addresses={values} />
              {props.confirmNote}
            </p>
            {review}
          </Confirm>
        )
      )
    default:
      return <EndStep {...props} state={state} edit={edit(reopen)} />
  }
}
