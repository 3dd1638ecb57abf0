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
import type { ProofFields } from './proof-fields.ts'
import { useStepForm } from './use-step-form.ts'
import { WaitButton } from './wait-button.tsx'

type Proof = Record<string, string>

export interface ProveStepProps {
  flow: AnyFlow
  state: Extract<ChangeState<object>, { step: 'prove' }>
  codeLength: CodeLength
  /** One press sends all codes again. */
  together: boolean
  /** Where there are several. */
  labels: Record<Role, string> | undefined
  /** Beside the codes. */
  proofFields: ProofFields | undefined
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
  const { flow, state, codeLength, together, labels, submitLabel, submitVariant, help } = props
  const { session } = useAccount()
  const { shared, tag } = useShownWords()
  const { pending, error, retryAt } = flow
  const { inboxes } = state
  const { schema, initial, render } = props.proofFields ?? {}
  const asked = inboxes.map(({ role }) => role).join(' ')
  const resolver = useMemo(() => {
    const code = passcodeSchema(codeLength, tag, shared.code)
    const codes = Object.fromEntries(asked.split(' ').flatMap((role) => (role === '' ? [] : [[role, code]])))
    return zodResolver(z.object({ ...codes, ...schema }))
  }, [codeLength, tag, shared, asked, schema])
  /** Whose button was pressed; `null` is the one for all. */
  const [pressed, setPressed] = useState<Role | null>(null)

  /** Phones offer a code to every field that takes one: only the field in use may. */
  const [used, setUsed] = useState(inboxes[0]?.role)
  function sendLabelOf({ role, delivery }: Inbox): string | null {
    if (!together || inboxes.length === 1)
      return delivery === 'unsent' ? shared.code.send : shared.code.resend
    return role === inboxes.at(-1)?.role ? shared.code.resendBoth : null
  }

  const kept = flow.keptCode()
  const { form, field, empty, errorOf, alert, handlers } = useStepForm<Proof>({
    resolver,
    defaultValues: { ...(kept !== '' && { old: kept }), ...initial },
    isFine(name, text) {
      const own = schema?.[name]
      return own === undefined ? 'code' in readPasscode(text, codeLength) : z.safeParse(own, text).success
    },
    refused: flow.dismissError,
    submit: (proof) => {
      if (pending === null) flow.prove(proof)
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
          autoComplete={inbox.role === used ? 'one-time-code' : 'off'}
          onFocus={() => setUsed(inbox.role)}
          sendLabel={sendLabelOf(inbox)}
          sending={pending === 'send' && pressed === inbox.role}
          retryAt={retryAt}
          onSend={() => {
            setPressed(inbox.role)
            flow.resend(inbox.role)
          }}
          onVoid={() => empty(inbox.role)}
        />
      ))}
      {render?.({ field, errorOf, readOnly: pending !== null })}
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
