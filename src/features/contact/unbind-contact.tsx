'use client'

import type { ReactNode } from 'react'
import { signsInForStep } from '../../change/failure.ts'
import type { UseChange } from '../../change/use-change.ts'
import type { ChangeViewProps } from '../../steps/change-parts.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { RichText } from '../../steps/rich-text.tsx'
import { shownFlow } from '../../steps/shown-flow.ts'
import type { FlowWords } from '../../steps/step-words.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import type { ContactCodes } from './contact.ts'
import type { ContactParts } from './contact-parts.ts'
import { SignInWays } from './sign-in-ways.tsx'
import type { UnbindDraft } from './unbind.ts'

type Sentence = 'draftLead' | 'draftSubmit' | 'waysTitle' | 'waysNone' | 'wayUsername' | 'wayProvider'

interface UnbindContactProps
  extends Pick<ChangeViewProps, 'kind' | 'codeLength' | 'codeNote' | 'cancellable' | 'onDone'> {
  parts: ContactParts
  flow: UseChange<UnbindDraft, ContactCodes>
  words: FlowWords & Record<Sentence, string>
  /** The sentence about the account's other contact, and its placeholder. */
  other: { template: string; name: 'email' | 'phone' }
  /** What the user should know besides, before it is removed. */
  warning?: ReactNode
}

/** The screens of removing a contact. Says first what that means. */
export function UnbindContact({ parts, flow, other, warning, ...view }: UnbindContactProps): ReactNode {
  const { words } = view
  const { state, pending, error, retryAt } = flow
  const draft = 'draft' in state ? state.draft : null
  const values = { [parts.name]: parts.format(draft?.from ?? '') }
  return (
    <ChangeView
      {...view}
      flow={shownFlow(parts.format, flow)}
      values={values}
      submitVariant="danger"
      draft={({ failure, cancel }) =>
        draft && (
          <div className="acct-form">
            <p className="acct-lead">
              <RichText template={words.draftLead} addresses={values} />
            </p>
            <SignInWays ways={draft.ways} words={words} other={other} />
            {warning}
            {failure}
            <div className="acct-actions">
              <WaitButton
                variant="primary"
                until={retryAt}
                pending={pending === 'send' || signsInForStep(pending, error)}
                unavailable={pending !== null}
                onClick={() => flow.enter(draft)}
              >
                {words.draftSubmit}
              </WaitButton>
              {cancel}
            </div>
          </div>
        )
      }
    />
  )
}
