'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useMemo, useState } from 'react'
import * as z from 'zod/mini'
import { useAccount } from '../account/provider.tsx'
import { useShownWords } from '../account/use-words.ts'
import { signsInForStep } from '../change/failure.ts'
import type { ChangeState, Inbox, Role } from '../change/state.ts'
import { laterOf } from '../flow/deadline.ts'
import { type CodeLength, readPasscode } from '../flow/passcode.ts'
import { FormAlert } from '../ui/live-regions.tsx'
import type { AnyFlow } from './flow-buttons.tsx'
import { InboxField } from './inbox-field.tsx'
import { passcodeSchema } from './passcode-schema.ts'
import { useStepForm } from './use-step-form.ts'
import { WaitButton } from './wait-button.tsx'

type Codes = Partial<Record<Role, string>>

export interface ProveStepProps {
  flow: AnyFlow
  state: Extract<ChangeState<object>, { step: 'prove' }>
  codeLength: CodeLength
  /** Where there are several. */
  labels: Record<Role, string> | undefined
  submitLabel: string
  submitVariant: 'primary' | 'danger'
  /** Stands above the fields. */
  review?: ReactNode
  /** Below a field's hint. */
  noteOf?: (inbox: Inbox) => ReactNode
  /** Stands below the form: a button of the host's in it must not send our codes. */
  help?: ReactNode
  /** What went wrong, with the way on. `resend` sends all codes again. */
  failure: (resend: ReactNode, reopen: () => void) => ReactNode
  /** Stand beside the submit button. */
  buttons: (reopen: () => void) => ReactNode
}

/** All codes on one screen: the service checks them together, and does not say which one was wrong. */
export function ProveStep(props: ProveStepProps): ReactNode {
  const { flow, state, codeLength, labels, submitLabel, submitVariant, help } = props
  const { session } = useAccount()
  const { shared, tag } = useShownWords()
  const { pending, error, retryAt } = flow
  const { inboxes } = state
  const asked = inboxes.map(({ role }) => role).join(' ')
  const resolver = useMemo(() => {
    const code = passcodeSchema(codeLength, tag, shared.code)
    return zodResolver(z.object(Object.fromEntries(asked.split(' ').map((role) => [role, code]))))
  }, [codeLength, tag, shared, asked])
  /** Whose button was pressed; `null` is the one for all. */
  const [pressed, setPressed] = useState<Role | null>(null)

  const kept = flow.keptCode()
  const { form, field, empty, errorOf, alert, handlers } = useStepForm<Codes>({
    resolver,
    ...(kept === '' ? {} : { defaultValues: { old: kept } }),
    isFine: (_, text) => 'code' in readPasscode(text, codeLength),
    refused: flow.dismissError,
    submit: (codes) => {
      if (pending === null) flow.prove(codes)
    },
  })

  const now = session.now()
  const resendAll = (
    <WaitButton
      until={inboxes.reduce<Inbox['resendAt']>(
        (latest, { resendAt }) => laterOf(latest, resendAt, now),
        null,
      )}
      pending={pending === 'send' && pressed === null}
      onClick={() => {
        setPressed(null)
        flow.resend()
      }}
    >
      {inboxes.length > 1 ? shared.code.sendNewBoth : shared.code.sendNew}
    </WaitButton>
  )
  const reopen = () => flow.reopen({ old: form.getValues('old') ?? '' })

  const content = (
    <>
      <FormAlert {...alert} />
      {props.review}
      {props.failure(resendAll, reopen)}
      {inboxes.map((inbox) => (
        <InboxField
          key={inbox.role}
          label={labels?.[inbox.role] ?? shared.code.label}
          inbox={inbox}
          control={field(inbox.role)}
          error={errorOf(inbox.role)}
          note={props.noteOf?.(inbox)}
          readOnly={pending !== null}
          sending={pending === 'send' && pressed === inbox.role}
          retryAt={retryAt}
          onSend={() => {
            setPressed(inbox.role)
            flow.resend(inbox.role)
          }}
          onVoid={() => empty(inbox.role)}
        />
      ))}
      <div className="acct-actions">
        <WaitButton
          type="submit"
          variant={submitVariant}
          until={retryAt}
          pending={pending === 'verify' || pending === 'commit' || signsInForStep(pending, error)}
          unavailable={pending !== null}
        >
          {submitLabel}
        </WaitButton>
        {props.buttons(reopen)}
      </div>
    </>
  )
  return (
    <div className="acct-form">
      <form noValidate {...handlers}>
        {content}
      </form>
      {help}
    </div>
  )
}
