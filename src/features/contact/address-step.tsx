'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useMemo, useState } from 'react'
import * as z from 'zod/mini'
import { blamedField } from '../../change/blame.ts'
import type { AnyKind } from '../../change/change-kind.ts'
import { errorText } from '../../i18n/resolve-words.ts'
import type { EmailWords } from '../../i18n/words.ts'
import type { AnyFlow } from '../../steps/flow-buttons.tsx'
import { useStepForm } from '../../steps/use-step-form.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { FormAlert } from '../../ui/live-regions.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AsciiForm } from './ascii-form.tsx'
import { asciiForm, type EmailReading, readEmail, sameEmail } from './email-address.ts'
import { useEmailWords } from './use-email-words.ts'

export interface AddressStepProps {
  kind: AnyKind
  flow: AnyFlow
  label: string
  submitLabel: string
  /** What was typed before. */
  address: string
  /** The account's email, which the new one must differ from. */
  current: string | null
  onSubmit: (address: string) => void
  /** What went wrong, with the way on. */
  failure: ReactNode
  /** Stands above the field. */
  children?: ReactNode
  /** Stands beside the submit button. */
  cancel?: ReactNode
}

/** One email address, checked for what no server would take, sent as it is shown. */
export function AddressStep(props: AddressStepProps): ReactNode {
  const { kind, flow, label, submitLabel, address, current, onSubmit, failure, children, cancel } = props
  const { error, retryAt } = flow
  const pending = flow.pending !== null
  const resolved = useEmailWords()
  const { field: sentences } = resolved.words
  const resolver = useMemo(() => zodResolver(addressSchema(current, sentences)), [current, sentences])
  const isFine = (text: string) => 'email' in problemOf(text, current)
  const { form, field, errorOf, alert, handlers } = useStepForm<{ address: string }>({
    resolver,
    ...(address === '' ? {} : { defaultValues: { address } }),
    isFine: (_, text) => isFine(text),
    refused: flow.dismissError,
    submit: ({ address: typed }) => {
      form.setValue('address', typed)
      setEdited(false)
      if (!pending) onSubmit(typed)
    },
  })
  const refused = blamedField(kind, error) === 'to'
  // Of the address that was sent: what is typed over it is another.
  const [edited, setEdited] = useState(false)
  const technical = !edited && asciiForm(address) !== null
  const control = field('address')

  return (
    <form className="acct-form" noValidate {...handlers}>
      <FormAlert {...alert} />
      {children}
      {!refused && failure}
      <TextField
        {...control}
        label={label}
        hint={technical && <AsciiForm email={address} />}
        onInput={(event) => {
          control.onInput(event)
          if (technical) setEdited(true)
          // The refusal was of another address.
          if (refused && isFine(event.currentTarget.value)) flow.dismissError()
        }}
        error={
          errorOf('address') ?? (refused && error !== null ? errorText(resolved, error.code) : undefined)
        }
        type="text"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        readOnly={pending}
      />
      <div className="acct-actions">
        <WaitButton type="submit" variant="primary" until={retryAt} pending={pending}>
          {submitLabel}
        </WaitButton>
        {cancel}
      </div>
    </form>
  )
}

function problemOf(text: string, current: string | null): EmailReading | { problem: 'same' } {
  const reading = readEmail(text)
  return 'email' in reading && sameEmail(current, reading.email) ? { problem: 'same' } : reading
}

function addressSchema(current: string | null, sentences: EmailWords['field']) {
  return z.object({
    address: z.pipe(
      z.string(),
      z.transform((text, context) => {
        const reading = problemOf(text, current)
        if (reading.problem === undefined) return reading.email
        context.issues.push({ code: 'custom', message: sentences[reading.problem], input: undefined })
        return z.NEVER
      }),
    ),
  })
}
