'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import { signsInForStep } from '../../change/failure.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { RichText } from '../../steps/rich-text.tsx'
import { WaitButton } from '../../steps/wait-button.tsx'
import { AsciiForm } from './ascii-form.tsx'
import { unbindEmailKind } from './email.ts'
import { SignInWays } from './sign-in-ways.tsx'
import { useEmailWords } from './use-email-words.ts'
import { type UnbindEmailOptions, useUnbindEmail } from './use-unbind-email.ts'

export interface UnbindEmailFormProps extends UnbindEmailOptions {
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(unbindEmailKind)

/** Removes the signed-in user's email, after a code from its inbox. Says first what that means. */
export function UnbindEmailForm(props: UnbindEmailFormProps): ReactNode {
  return (
    <FlowBoundary words={useEmailWords()}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow({ codeLength, onDone, ...options }: UnbindEmailFormProps): ReactNode {
  const { unbind: text } = useEmailWords().words
  const flow = useUnbindEmail(options)
  const { state, pending, error, retryAt } = flow
  const draft = 'draft' in state ? state.draft : null
  return (
    <ChangeView
      kind={kind}
      flow={flow}
      words={text}
      values={{ email: draft?.from ?? '' }}
      codeLength={codeLength}
      codeNote={({ to }) => <AsciiForm email={to} />}
      submitVariant="danger"
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
      draft={({ failure, cancel }) =>
        draft && (
          <div className="acct-form">
            <p className="acct-lead">
              <RichText template={text.draftLead} addresses={{ email: draft.from }} />
            </p>
            <SignInWays ways={draft.ways} />
            {failure}
            <div className="acct-actions">
              <WaitButton
                variant="primary"
                until={retryAt}
                pending={pending === 'send' || signsInForStep(pending, error)}
                unavailable={pending !== null}
                onClick={() => flow.enter(draft)}
              >
                {text.draftSubmit}
              </WaitButton>
              {cancel}
            </div>
          </div>
        )
      }
    />
  )
}
