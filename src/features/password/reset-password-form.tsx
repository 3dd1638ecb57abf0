'use client'

import { type ReactNode, useMemo } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { formatPhone } from '../../steps/format-phone.ts'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { shownFlow } from '../../steps/shown-flow.ts'
import { usePhoneMetadata } from '../../steps/use-phone-metadata.ts'
import { UsernameField } from '../../ui/username-field.tsx'
import { NewPassword, type NewPasswordOptions, requiredText, wordsOf } from './new-password.tsx'
import { resetPasswordKind } from './reset.ts'
import { ResetConfirm } from './reset-confirm.tsx'
import { ResetStep } from './reset-step.tsx'
import { usePasswordWords } from './use-password-words.ts'
import { type ResetPasswordOptions, useResetPassword } from './use-reset-password.ts'

export interface ResetPasswordFormProps extends HeadingOptions, ResetPasswordOptions, NewPasswordOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Stands below the telling of a success, e.g. a link to your sign-in page. */
  afterChange?: ReactNode
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(resetPasswordKind)

/**
 * Sets a new password with a code, for a user who does not know the old one. In your settings the code goes to the account's
 * email or phone; on a sign-in page, where nobody is signed in, the user types which.
 */
export function ResetPasswordForm({
  headingLevel,
  hideHeading,
  ...props
}: ResetPasswordFormProps): ReactNode {
  return (
    <FlowBoundary words={usePasswordWords()} heading={{ headingLevel, hideHeading }}>
      <ResetFlow {...props} />
    </FlowBoundary>
  )
}

export function ResetFlow(props: ResetPasswordFormProps): ReactNode {
  const { rules, estimateStrength, codeLength, afterChange, onDone, ...options } = props
  const { reset: text, field: sentences } = usePasswordWords().words
  const flow = useResetPassword(options)
  const { state } = flow
  const draft = 'draft' in state ? state.draft : null
  usePhoneMetadata()
  const account = 'account' in state ? state.account : null
  const isSignedOut = 'account' in state && account === null
  const schema = useMemo(() => ({ newPassword: requiredText(sentences.newEmpty) }), [sentences])
  const newPassword = {
    kind,
    flow,
    rules,
    estimateStrength,
    words: [...(draft ? [draft.to] : []), ...wordsOf(account)],
  }
  return (
    <ChangeView
      kind={kind}
      flow={shownFlow(formatPhone, flow)}
      words={text}
      variant={isSignedOut ? 'SignedOut' : ''}
      values={{ to: formatPhone(draft?.to ?? '') }}
      confirm={(parts) => <ResetConfirm {...parts} {...newPassword} to={draft?.to ?? ''} />}
      codeLength={codeLength}
      codeNote={() => isSignedOut && <span> {text.proveNoteSignedOut}</span>}
      proofFields={{
        schema,
        render: (form) => (
          <>
            <UsernameField value={draft?.to ?? null} />
            <NewPassword {...newPassword} form={form} />
          </>
        ),
      }}
      reopenLabel={text.reopen}
      cancellable={options.onCancelled !== undefined}
      after={afterChange}
      signInLabel={text.signIn}
      onDone={onDone}
      draft={(around) => draft && <ResetStep {...around} kind={kind} flow={flow} draft={draft} />}
    />
  )
}
