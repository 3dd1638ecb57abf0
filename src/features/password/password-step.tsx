'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { type ReactNode, useMemo } from 'react'
import * as z from 'zod/mini'
import { blamedField } from '../../change/blame.ts'
import type { AnyKind } from '../../change/change-kind.ts'
import { signsInForStep } from '../../change/failure.ts'
import type { At } from '../../steps/change-parts.ts'
import { useRefusable } from '../../steps/use-refusable.ts'
import { useStepForm } from '../../steps/use-step-form.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { Button } from '../../ui/button.tsx'
import { FormAlert } from '../../ui/live-regions.tsx'
import { UsernameField } from '../../ui/username-field.tsx'
import { NewPassword, type NewPasswordOptions, requiredText, usernameOf, wordsOf } from './new-password.tsx'
import type { PasswordDraft, PasswordProof } from './password.ts'
import { PasswordField } from './password-field.tsx'
import type { UsePassword } from './use-password.ts'
import { usePasswordWords } from './use-password-words.ts'

interface PasswordStepProps extends NewPasswordOptions {
  kind: AnyKind
  flow: UsePassword
  state: Extract<UsePassword['state'], At<'draft'>> & { draft: PasswordDraft }
  failure: ReactNode
  cancel: ReactNode
  onForgot: () => void
}

/** The old password, where there is one, and the new one. */
export function PasswordStep(props: PasswordStepProps): ReactNode {
  const { kind, flow, state, failure, cancel, onForgot, ...options } = props
  const { change: text, field: sentences } = usePasswordWords().words
  const { draft, account } = state
  const { pending, error, retryAt } = flow
  const { sets } = draft
  const resolver = useMemo(() => {
    const newPassword = requiredText(sentences.newEmpty)
    if (sets) return zodResolver(z.object({ newPassword }))
    const both = z.object({ oldPassword: requiredText(sentences.oldEmpty), newPassword })
    const differ = z.refine<PasswordProof>((typed) => typed.oldPassword !== typed.newPassword, {
      path: ['newPassword'],
      error: sentences.same,
    })
    return zodResolver(both.check(differ))
  }, [sets, sentences])
  const { field, errorOf, alert, handlers } = useStepForm<PasswordProof & { newPassword: string }>({
    // SAFETY: both schemas read what the fields of this form are.
    resolver: resolver as never,
    isFine: (_, typed) => typed !== '',
    refused: flow.dismissError,
    submit: ({ oldPassword, newPassword }) => {
      if (pending === null) flow.enter(draft, sets ? { newPassword } : { oldPassword, newPassword })
    },
  })
  // SAFETY: the names that are asked for are those of this form.
  const form = { field: field as never, errorOf: errorOf as never, readOnly: pending !== null }
  const old = useRefusable({ kind, flow, form }, 'oldPassword')

  return (
    <form className="acct-form" noValidate {...handlers}>
      <FormAlert {...alert} />
      <p className="acct-lead">{sets ? text.draftLeadSet : text.draftLead}</p>
      {blamedField(kind, error) === null && failure}
      <UsernameField value={usernameOf(account)} />
      {!sets && (
        <div className="acct-old-password">
          <PasswordField {...old} label={sentences.oldLabel} autoComplete="current-password" />
          <Button variant="quiet" unavailable={pending !== null} onClick={onForgot}>
            {text.forgot}
          </Button>
        </div>
      )}
      <NewPassword {...options} kind={kind} flow={flow} form={form} words={wordsOf(account)} />
      <div className="acct-actions">
        <WaitButton
          type="submit"
          variant="primary"
          until={retryAt}
          pending={pending === 'send' || pending === 'commit' || signsInForStep(pending, error)}
          unavailable={pending !== null}
        >
          {sets ? text.draftSubmitSet : text.draftSubmit}
        </WaitButton>
        {cancel}
      </div>
    </form>
  )
}
