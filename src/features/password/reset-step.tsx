'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useId, useMemo } from 'react'
import * as z from 'zod/mini'
import type { PasswordResetContact } from '../../api/password.ts'
import { blamedField } from '../../change/blame.ts'
import type { AnyKind } from '../../change/change-kind.ts'
import { errorText } from '../../i18n/resolve-words.ts'
import { formatPhone } from '../../steps/format-phone.ts'
import { Address, RichText } from '../../steps/rich-text.tsx'
import { useStepForm } from '../../steps/use-step-form.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { FormAlert } from '../../ui/live-regions.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { ResetDraft } from './reset.ts'
import { readContact } from './reset-contact.ts'
import { usePasswordWords } from './use-password-words.ts'
import type { UseResetPassword } from './use-reset-password.ts'

interface ResetStepProps {
  kind: AnyKind
  flow: UseResetPassword
  draft: ResetDraft
  failure: ReactNode
  cancel: ReactNode
}

/** Where the code goes: to what the account has, or to what somebody types who is signed out. */
export function ResetStep(props: ResetStepProps): ReactNode {
  return props.draft.contacts.length > 0 ? <KnownContact {...props} /> : <TypedContact {...props} />
}

function KnownContact({ flow, draft, failure, cancel }: ResetStepProps): ReactNode {
  const { reset: text } = usePasswordWords().words
  const name = useId()
  const { contacts, to } = draft
  return (
    <form
      className="acct-form"
      noValidate
      // As every form of ours, for a form of the host's around it.
      method="dialog"
      onSubmitCapture={(event) => {
        event.preventDefault()
        event.stopPropagation()
        const chosen = event.currentTarget.querySelector<HTMLInputElement>('input:checked')?.value
        const contact = contacts.find((one) => one.to === chosen) ?? draft
        if (flow.pending === null) flow.enter({ ...draft, by: contact.by, to: contact.to })
      }}
    >
      <p className="acct-lead">
        {contacts.length > 1 ? (
          text.draftLeadChoice
        ) : (
          <RichText template={text.draftLead} addresses={{ to: formatPhone(to) }} />
        )}
      </p>
      {failure}
      {contacts.length > 1 && (
        <fieldset
          className="acct-choices"
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.defaultPrevented)
              event.currentTarget.closest<HTMLFormElement>('form.acct-form')?.requestSubmit()
          }}
        >
          <legend className="acct-field-label">{text.choiceLabel}</legend>
          {contacts.map((contact) => (
            <label key={contact.to} className="acct-choice">
              <input
                type="radio"
                name={name}
                // Of no form: the name makes one group of them, and no form of the host's sends it.
                form={`${name}none`}
                value={contact.to}
                defaultChecked={contact.to === to}
              />
              <Address>{formatPhone(contact.to)}</Address>
            </label>
          ))}
        </fieldset>
      )}
      <Submit flow={flow} cancel={cancel} />
    </form>
  )
}

function TypedContact({ kind, flow, draft, failure, cancel }: ResetStepProps): ReactNode {
  const shown = usePasswordWords()
  const { reset: text, field: sentences } = shown.words
  const { error, pending } = flow
  const resolver = useMemo(() => zodResolver(contactSchema(sentences.noContact)), [sentences])
  const { field, errorOf, alert, handlers } = useStepForm<
    { contact: string },
    { contact: PasswordResetContact }
  >({
    resolver,
    ...(draft.to === '' ? {} : { defaultValues: { contact: draft.to } }),
    isFine: (_, typed) => readContact(typed) !== null,
    refused: flow.dismissError,
    submit: ({ contact }) => {
      if (pending === null) flow.enter({ ...draft, ...contact })
    },
  })
  const refused = blamedField(kind, error) === 'to'
  const control = field('contact')
  return (
    <form className="acct-form" noValidate {...handlers}>
      <FormAlert {...alert} />
      <p className="acct-lead">{text.draftLeadSignedOut}</p>
      {!refused && failure}
      <TextField
        {...control}
        label={sentences.contactLabel}
        error={errorOf('contact') ?? (refused && error !== null ? errorText(shown, error.code) : undefined)}
        onInput={(event) => {
          control.onInput(event)
          if (refused) flow.dismissError()
        }}
        type="text"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        readOnly={pending !== null}
      />
      <Submit flow={flow} cancel={cancel} />
    </form>
  )
}

function Submit({ flow, cancel }: Pick<ResetStepProps, 'flow' | 'cancel'>): ReactNode {
  const { reset: text } = usePasswordWords().words
  return (
    <div className="acct-actions">
      <WaitButton type="submit" variant="primary" until={flow.retryAt} pending={flow.pending !== null}>
        {text.draftSubmit}
      </WaitButton>
      {cancel}
    </div>
  )
}

function contactSchema(problem: string) {
  return z.object({
    contact: z.pipe(
      z.string(),
      z.transform((text, context): PasswordResetContact => {
        const contact = readContact(text)
        if (contact !== null) return contact
        context.issues.push({ code: 'custom', message: problem, input: undefined })
        return z.NEVER
      }),
    ),
  })
}
