'use client'

import type { ReactNode } from 'react'
import { useShownWords } from '../account/use-words.ts'
import { blamedField, recoveryOf } from '../change/blame.ts'
import type { StepName } from '../change/state.ts'
import { errorText } from '../i18n/resolve-words.ts'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { type ChangeViewProps, isTold } from './change-parts.ts'
import { EndStep } from './end-step.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { CancelButton, LeaveButton, SignInButton } from './flow-buttons.tsx'
import { FlowFrame } from './flow-frame.tsx'
import { useFlowSeat } from './flow-seat.ts'
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
  const position = kind.grant?.confirm === 'always' ? positions[state.step] : undefined
  const title = titleOf(words, state, variant, shown.shared)
  const pending = pendingText(words, flow.pending, shown.shared)
  const error = isTold(flow) ? flow.error : null
  const unseen = flow.pending === 'commit' ? pending : error && errorText(shown, error.code)
  useFlowSeat({
    step: state.step,
    pending: flow.pending,
    held: flow.pending === 'commit' || state.step === 'unconfirmed',
    unsaved: props.unsaved ?? false,
    said: unseen ?? title,
    cancel: flow.cancel,
  })
  return (
    <FlowFrame
      name={kind.name}
      step={state.step}
      title={title}
      position={position !== undefined && <StepPosition current={position} total={3} />}
      status={statusOf(words, state, values, shown)}
      statusKey={statusKeyOf(state)}
      pendingText={pending}
      error={error}
      errorCount={flow.errorCount}
      staysOpen={props.staysOpen}
    >
      <Step key={flow.generation} {...props} />
      <StopWaiting flow={flow} />
    </FlowFrame>
  )
}

const positions: Partial<Record<StepName, number>> = { draft: 1, prove: 2, again: 2, confirm: 3 }

function Step(props: ChangeViewProps): ReactNode {
  const { kind, flow, words, variant = '', values, review, submitVariant = 'primary' } = props
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
  const blamed = blamedField(kind, error)
  const isAtField = blamed !== null && props.proofFields?.schema[blamed] !== undefined
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
        {!isAtField && (
          <FailureNotice error={error} action={error !== null && actions[recoveryOf(kind, error)]} />
        )}
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
          together={kind.codes?.resend === 'together'}
          labels={state.inboxes.length > 1 ? props.codeLabels : undefined}
          proofFields={props.proofFields}
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
      return props.confirm?.({
        flow,
        state,
        submitLabel: text('Submit'),
        submitVariant,
        showCountdown: props.showCountdown ?? true,
        failure: failure(null, reopen),
        buttons: (
          <>
            {edit(reopen)}
            {cancel}
          </>
        ),
        children: (
          <>
            <p className="acct-lead">
              <RichText template={text('Lead')} addresses={values} />
              {props.confirmNote}
            </p>
            {review}
          </>
        ),
      })
    case 'done':
      if (props.staysOpen) return props.draft({ failure: null, cancel: null })
      return <EndStep {...props} state={state} edit={null} />
    default:
      return <EndStep {...props} state={state} edit={edit(reopen)} />
  }
}
