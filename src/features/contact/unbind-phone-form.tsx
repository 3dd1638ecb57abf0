'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { unbindPhoneKind } from './phone.ts'
import { phoneParts } from './phone-parts.ts'
import { TextNote } from './text-note.tsx'
import { UnbindContact } from './unbind-contact.tsx'
import { useMetadata } from './use-metadata.ts'
import { usePhoneWords } from './use-phone-words.ts'
import { type UnbindPhoneOptions, useUnbindPhone } from './use-unbind-phone.ts'

export interface UnbindPhoneFormProps extends HeadingOptions, UnbindPhoneOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(unbindPhoneKind)

/** Removes the signed-in user's phone number, after a code that was texted to it. Says first what that means. */
export function UnbindPhoneForm({ headingLevel, hideHeading, ...props }: UnbindPhoneFormProps): ReactNode {
  return (
    <FlowBoundary words={usePhoneWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow({ codeLength, onDone, ...options }: UnbindPhoneFormProps): ReactNode {
  const { unbind: text } = usePhoneWords().words
  useMetadata()
  return (
    <UnbindContact
      kind={kind}
      parts={phoneParts}
      flow={useUnbindPhone(options)}
      words={text}
      other={{ template: text.wayEmail, name: 'email' }}
      codeLength={codeLength}
      codeNote={() => <TextNote />}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
    />
  )
}
