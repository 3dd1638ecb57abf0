'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { AddressStep } from './address-step.tsx'
import { AsciiForm } from './ascii-form.tsx'
import { bindEmailKind } from './email.ts'
import { emailOf } from './email-of.ts'
import { type BindEmailOptions, useBindEmail } from './use-bind-email.ts'
import { useEmailWords } from './use-email-words.ts'

export interface BindEmailFormProps extends BindEmailOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(bindEmailKind)

/** Adds an email to an account that has none: the address, then the code that was mailed to it. */
export function BindEmailForm(props: BindEmailFormProps): ReactNode {
  return (
    <FlowBoundary words={useEmailWords()}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow({ codeLength, onDone, ...options }: BindEmailFormProps): ReactNode {
  const { words, shared } = useEmailWords()
  const { bind: text } = words
  const flow = useBindEmail(options)
  const { state } = flow
  const wanted = 'draft' in state ? state.draft.to : ''
  return (
    <ChangeView
      kind={kind}
      flow={flow}
      words={text}
      values={{ email: emailOf(state) ?? wanted }}
      codeLength={codeLength}
      codeNote={({ to }) => <AsciiForm email={to} />}
      reopenLabel={shared.common.reopen}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
      draft={(parts) => (
        <AddressStep
          {...parts}
          kind={kind}
          flow={flow}
          label={text.draftLabel}
          submitLabel={text.draftSubmit}
          address={wanted}
          current={null}
          onSubmit={(to) => flow.enter({ to })}
        >
          <p className="acct-lead">{text.draftLead}</p>
        </AddressStep>
      )}
    />
  )
}
