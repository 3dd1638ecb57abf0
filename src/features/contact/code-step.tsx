'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useMemo } from 'react'
import * as z from 'zod/mini'
import type { AccountError } from '../../api/account-error.ts'
import type { Deadline } from '../../flow/deadline.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { useShownWords } from '../../provider/use-words.ts'
import { FailureNotice, type Recovery } from '../../steps/failure-notice.tsx'
import { passcodeSchema } from '../../steps/passcode-schema.ts'
import { useStepForm } from '../../steps/use-step-form.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { FormAlert } from '../../ui/live-regions.tsx'
import type { EmailTask } from './email-flow.ts'
import { signsInForStep } from './failure.ts'
import type { Inbox } from './inbox.ts'
import { InboxField } from './inbox-field.tsx'

export interface CodeStepProps {
  inbox: Inbox
  codeLength: CodeLength
  submitLabel: string
  /** @default 'primary' */
  submitVariant?: 'primary' | 'danger'
  pending: EmailTask | null
  error: AccountError | null
  retryAt: Deadline | null
  onSubmit: (code: string) => void
  onResend: () => void
  actions: Partial<Record<Recovery, ReactNode>>
  /** Stand beside the submit button. */
  children: ReactNode
}

/** One code from one inbox. */
export function CodeStep(props: CodeStepProps): ReactNode {
  const { inbox, codeLength, submitLabel, submitVariant = 'primary', pending, error, retryAt } = props
  const { tag, shared } = useShownWords()
  const resolver = useMemo(
    () => zodResolver(z.object({ code: passcodeSchema(codeLength, tag, shared.code) })),
    [codeLength, tag, shared],
  )
  const { field, empty, errorOf, alert, handlers } = useStepForm<{ code: string }>({
    resolver,
    submit: ({ code }) => {
      if (pending === null) props.onSubmit(code)
    },
  })

  return (
    <form className="acct-form" noValidate {...handlers}>
      <FormAlert {...alert} />
      <FailureNotice error={error} actions={props.actions} />
      <InboxField
        label={shared.code.label}
        inbox={inbox}
        control={field('code')}
        error={errorOf('code')}
        readOnly={pending !== null}
        sending={pending === 'resendNew' || pending === 'send'}
        retryAt={retryAt}
        onSend={props.onResend}
        onVoid={() => empty('code')}
      />
      <div className="acct-actions">
        <WaitButton
          type="submit"
          variant={submitVariant}
          until={retryAt}
          pending={pending === 'bind' || pending === 'unbind' || signsInForStep(pending, error)}
          unavailable={pending !== null}
        >
          {submitLabel}
        </WaitButton>
        {props.children}
      </div>
    </form>
  )
}
