'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { AddressStep } from './address-step.tsx'
import { AsciiForm } from './ascii-form.tsx'
import { ChangeContact } from './change-contact.tsx'
import { changeEmailKind } from './email.ts'
import { emailParts } from './email-parts.ts'
import { type ChangeEmailOptions, useChangeEmail } from './use-change-email.ts'
import { useChangeEmailWords } from './use-email-words.ts'

export interface ChangeEmailWizardProps extends HeadingOptions, ChangeEmailOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Shows the time left to confirm. It is announced in any case. @default true */
  showCountdown?: boolean
  /** What a user can do who cannot open the old mailbox, e.g. a link to your support. */
  oldMailboxHelp?: ReactNode
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(changeEmailKind)

/**
 * Changes the signed-in user's email: new address, codes from both inboxes, confirmation while the one-time token
 * lives. Nothing typed is lost, and nothing is claimed that the account does not confirm.
 */
export function ChangeEmailWizard({
  headingLevel,
  hideHeading,
  ...props
}: ChangeEmailWizardProps): ReactNode {
  return (
    <FlowBoundary words={useChangeEmailWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow(props: ChangeEmailWizardProps): ReactNode {
  const { codeLength, showCountdown, oldMailboxHelp, onDone, ...options } = props
  const { words, shared } = useChangeEmailWords()
  return (
    <ChangeContact
      kind={kind}
      parts={emailParts}
      flow={useChangeEmail(options)}
      words={words.change}
      codeLength={codeLength}
      codeNote={({ to }) => <AsciiForm email={to} />}
      confirmNote={(to) => <AsciiForm email={to} />}
      oldHelp={oldMailboxHelp}
      showCountdown={showCountdown}
      reopenLabel={shared.common.reopen}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
      step={(props) => <AddressStep {...props} />}
    />
  )
}
