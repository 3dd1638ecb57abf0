'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useMemo } from 'react'
import * as z from 'zod/mini'
import { laterOf } from '../../flow/deadline.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { useAccount } from '../../provider/account-settings-provider.tsx'
import { FailureNotice } from '../../steps/failure-notice.tsx'
import { passcodeSchema } from '../../steps/passcode-schema.ts'
import { useStepForm } from '../../steps/use-step-form.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { Button } from '../../ui/button.tsx'
import { FormAlert } from '../../ui/live-regions.tsx'
import type { ChangeEmailState } from './change-email.flow.ts'
import { ChangeReview } from './change-review.tsx'
import { signsInForStep } from './failure.ts'
import { InboxField } from './inbox-field.tsx'
import type { UseChangeEmail } from './use-change-email.ts'
import { useEmailWords } from './use-email-words.ts'

export interface CodesStepProps {
  flow: UseChangeEmail
  state: Extract<ChangeEmailState, { step: 'codes' }>
  codeLength: CodeLength
  oldMailboxHelp: ReactNode
  /** Buttons that every step offers. */
  signIn: ReactNode
  cancel: ReactNode
}

/** Both codes on one screen: the service checks them together and does not say which one was wrong. */
export function CodesStep({
  flow,
  state,
  codeLength,
  oldMailboxHelp,
  signIn,
  cancel,
}: CodesStepProps): ReactNode {
  const { session } = useAccount()
  const { tag, shared, words } = useEmailWords()
  const { pending, error, retryAt } = flow
  const { newInbox, oldInbox } = state
  const asksOld = oldInbox !== null
  const resolver = useMemo(() => {
    const code = passcodeSchema(codeLength, tag, shared.code)
    return zodResolver(z.object({ newCode: code, oldCode: asksOld ? code : z.optional(z.string()) }))
  }, [codeLength, tag, shared, asksOld])

  const keptOldCode = flow.keptOldCode()
  const { form, field, empty, errorOf, alert, handlers } = useStepForm<{
    newCode: string
    oldCode: string | undefined
  }>({
    resolver,
    ...(keptOldCode === '' ? {} : { defaultValues: { oldCode: keptOldCode } }),
    submit: (codes) => {
      if (pending === null) flow.submitCodes(codes)
    },
  })

  const now = session.now()
  const sendNewCodes = (
    <WaitButton
      until={laterOf(newInbox.resendAt, oldInbox?.resendAt ?? null, now)}
      pending={pending === 'send'}
      onClick={flow.sendNewCodes}
    >
      {asksOld ? shared.code.sendNewBoth : shared.code.sendNew}
    </WaitButton>
  )
  const edit = () => flow.editAddress({ oldCode: form.getValues('oldCode') ?? '' })

  // Outside of the form: a button of the host's in it must not send our codes.
  const help = oldInbox !== null && oldMailboxHelp && (
    <details className="acct-help">
      <summary>{words.change.helpSummary}</summary>
      <div className="acct-help-body">{oldMailboxHelp}</div>
    </details>
  )

  return (
    <div className="acct-form">
      <form noValidate {...handlers}>
        <FormAlert {...alert} />
        <ChangeReview from={state.from} to={state.to} />
        <FailureNotice
          error={error}
          actions={{
            sendNewCodes,
            signIn,
            editAddress: <Button onClick={edit}>{shared.common.reopen}</Button>,
          }}
        />
        <InboxField
          label={asksOld ? words.change.codeLabelNew : shared.code.label}
          inbox={newInbox}
          control={field('newCode')}
          error={errorOf('newCode')}
          readOnly={pending !== null}
          sending={pending === 'resendNew'}
          retryAt={retryAt}
          onSend={() => flow.resend('new')}
          onVoid={() => empty('newCode')}
        />
        {oldInbox !== null && (
          <InboxField
            label={words.change.codeLabelOld}
            inbox={oldInbox}
            control={field('oldCode')}
            error={errorOf('oldCode')}
            readOnly={pending !== null}
            sending={pending === 'resendOld'}
            retryAt={retryAt}
            onSend={() => flow.resend('old')}
            onVoid={() => empty('oldCode')}
          />
        )}
        <div className="acct-actions">
          <WaitButton
            type="submit"
            variant="primary"
            until={retryAt}
            pending={pending === 'verify' || signsInForStep(pending, error)}
            unavailable={pending !== null}
          >
            {words.change.proveSubmit}
          </WaitButton>
          <Button variant="quiet" onClick={edit}>
            {shared.common.reopen}
          </Button>
          {cancel}
        </div>
      </form>
      {help}
    </div>
  )
}
