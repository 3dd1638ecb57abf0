'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useMemo, useState } from 'react'
import * as z from 'zod/mini'
import type { AccountError } from '../../api/account-error.ts'
import type { Deadline } from '../../flow/deadline.ts'
import { errorText } from '../../i18n/resolve-words.ts'
import type { EmailWords } from '../../i18n/words.ts'
import { FailureNotice, type Recovery } from '../../steps/failure-notice.tsx'
import { useStepForm } from '../../steps/use-step-form.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { FormAlert } from '../../ui/live-regions.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AsciiForm } from './ascii-form.tsx'
import { asciiForm, readEmail, sameEmail } from './email-address.ts'
import { blamesAddress } from './failure.ts'
import { useEmailWords } from './use-email-words.ts'

export interface AddressStepProps {
  label: string
  submitLabel: string
  /** What was typed before. */
  address: string
  /** The account's email, which the new one must differ from. */
  current: string | null
  pending: boolean
  error: AccountError | null
  retryAt: Deadline | null
  onSubmit: (address: string) => void
  /** Buttons for errors that need another step. */
  actions: Partial<Record<Recovery, ReactNode>>
  /** Stands above the field. */
  children?: ReactNode
  /** Stands beside the submit button. */
  cancel?: ReactNode
}

/** One email address, checked for what no server would take, sent as it is shown. */
export function AddressStep(props: AddressStepProps): ReactNode {
  const {
    label,
    submitLabel,
    address,
    current,
    pending,
    error,
    retryAt,
    onSubmit,
    actions,
    children,
    cancel,
  } = props
  const shown = useEmailWords()
  const { field: sentences } = shown.words
  const resolver = useMemo(() => zodResolver(addressSchema(current, sentences)), [current, sentences])
  const { form, field, errorOf, alert, handlers } = useStepForm<{ address: string }>({
    resolver,
    ...(address === '' ? {} : { defaultValues: { address } }),
    submit: ({ address: typed }) => {
      form.setValue('address', typed)
      setEdited(false)
      if (!pending) onSubmit(typed)
    },
  })
  const refused = error !== null && blamesAddress(error)
  // Of the address that was sent: what is typed over it is another.
  const [edited, setEdited] = useState(false)
  const technical = !edited && asciiForm(address) !== null

  return (
    <form className="acct-form" noValidate {...handlers}>
      <FormAlert {...alert} />
      {children}
      {!refused && <FailureNotice error={error} actions={actions} />}
      <TextField
        {...field('address')}
        label={label}
        hint={technical && <AsciiForm email={address} />}
        onInput={technical ? () => setEdited(true) : undefined}
        error={errorOf('address') ?? (refused ? errorText(shown, error.code) : undefined)}
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

function addressSchema(current: string | null, sentences: EmailWords['field']) {
  return z.object({
    address: z.pipe(
      z.string(),
      z.transform((text, context) => {
        const { problem, ...reading } = readEmail(text)
        const same = 'email' in reading && sameEmail(current, reading.email)
        if ('email' in reading && !same) return reading.email
        context.issues.push({ code: 'custom', message: sentences[problem ?? 'same'], input: undefined })
        return z.NEVER
      }),
    ),
  })
}
