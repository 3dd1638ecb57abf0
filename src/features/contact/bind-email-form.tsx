'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { AddressStep } from './address-step.tsx'
import { AsciiForm } from './ascii-form.tsx'
import { BindContact } from './bind-contact.tsx'
import { bindEmailKind } from './email.ts'
import { emailParts } from './email-parts.ts'
import { type BindEmailOptions, useBindEmail } from './use-bind-email.ts'
import { useBindEmailWords } from './use-email-words.ts'

export interface BindEmailFormProps extends HeadingOptions, BindEmailOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(bindEmailKind)

/** Adds an email to an account that has none: the address, then the code that was mailed to it. */
export function BindEmailForm({ headingLevel, hideHeading, ...props }: BindEmailFormProps): ReactNode {
  return (
    <FlowBoundary words={useBindEmailWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow({ codeLength, onDone, ...options }: BindEmailFormProps): ReactNode {
  const { words, shared } = useBindEmailWords()
  return (
    <BindContact
      kind={kind}
      parts={emailParts}
      flow={useBindEmail(options)}
      words={words.bind}
      codeLength={codeLength}
      codeNote={({ to }) => <AsciiForm email={to} />}
      reopenLabel={shared.common.reopen}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
      step={(props) => <AddressStep {...props} />}
    />
  )
}
