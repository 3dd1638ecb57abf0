'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { AsciiForm } from './ascii-form.tsx'
import { unbindEmailKind } from './email.ts'
import { emailParts } from './email-parts.ts'
import { UnbindContact } from './unbind-contact.tsx'
import { useUnbindEmailWords } from './use-email-words.ts'
import { type UnbindEmailOptions, useUnbindEmail } from './use-unbind-email.ts'

export interface UnbindEmailFormProps extends HeadingOptions, UnbindEmailOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(unbindEmailKind)

/** Removes the signed-in user's email, after a code from its inbox. Says first what that means. */
export function UnbindEmailForm({ headingLevel, hideHeading, ...props }: UnbindEmailFormProps): ReactNode {
  return (
    <FlowBoundary words={useUnbindEmailWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow({ codeLength, onDone, ...options }: UnbindEmailFormProps): ReactNode {
  const { unbind: text } = useUnbindEmailWords().words
  return (
    <UnbindContact
      kind={kind}
      parts={emailParts}
      flow={useUnbindEmail(options)}
      words={text}
      other={{ template: text.wayPhone, name: 'phone' }}
      codeLength={codeLength}
      codeNote={({ to }) => <AsciiForm email={to} />}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
    />
  )
}
