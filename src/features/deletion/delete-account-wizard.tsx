'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import { signsInForStep } from '../../change/failure.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { formatPhone } from '../../steps/format-phone.ts'
import type { HeadingOptions } from '../../steps/heading.tsx'
import { Address, RichText } from '../../steps/rich-text.tsx'
import { shownFlow } from '../../steps/shown-flow.ts'
import { usePhoneMetadata } from '../../steps/use-phone-metadata.ts'
import { WaitButton } from '../../steps/wait-button.tsx'
import { type DeletionDraft, deleteAccountKind } from './delete-account.ts'
import { DeleteConfirm } from './delete-confirm.tsx'
import { useDeletionFields } from './deletion-fields.tsx'
import { type DeleteAccountOptions, useDeleteAccount } from './use-delete-account.ts'
import { useDeletionWords } from './use-deletion-words.ts'

export interface DeleteAccountWizardProps extends HeadingOptions, DeleteAccountOptions {
  /** What goes with the account in your product: data, invoices, a link to an export. Shown before anything is asked. */
  consequences?: ReactNode
  /** Digits of a code, when you know your pool's setting. @default [4, 8] */
  codeLength?: CodeLength
  /** Puts a *Done* button under the end. */
  onDone?: () => void
}

const kind = /* @__PURE__ */ anyKind(deleteAccountKind)
/** Endings of the sentences that differ by what proves it. */
const variants = { phone: 'ByPhone', email: 'ByEmail', password: 'ByPassword' } as const

/**
 * Deletes the signed-in user's account for good: what that means, a code or the password and a typed phrase, and a
 * confirmation while the one-time token lives. Says that the account is gone only when it is.
 */
export function DeleteAccountWizard({
  headingLevel,
  hideHeading,
  ...props
}: DeleteAccountWizardProps): ReactNode {
  return (
    <FlowBoundary words={useDeletionWords()} heading={{ headingLevel, hideHeading }}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow(props: DeleteAccountWizardProps): ReactNode {
  const { consequences, codeLength, onDone, ...options } = props
  const { delete: text } = useDeletionWords().words
  const flow = useDeleteAccount(options)
  const { state, pending, error, retryAt } = flow
  const draft = 'draft' in state ? state.draft : null
  usePhoneMetadata()
  const to = formatPhone(draft?.to ?? '')
  const proofFields = useDeletionFields({ kind, flow }, draft)
  const names = draft && <Names draft={draft} title={text.draftAccount} />
  const isBlocked = state.step === 'again' && state.why === 'blocked'
  return (
    <ChangeView
      kind={kind}
      flow={shownFlow(formatPhone, flow)}
      words={text}
      variant={draft === null ? '' : variants[draft.by]}
      values={{ to }}
      review={
        isBlocked ? flow.blocked && <div className="acct-help-body acct-slot">{flow.blocked}</div> : names
      }
      confirm={(parts) => <DeleteConfirm {...parts} />}
      proofFields={proofFields}
      codeLength={codeLength}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
      draft={({ failure, cancel }) =>
        draft && (
          <div className="acct-form">
            <p className="acct-lead">{text.draftLead}</p>
            {names}
            {consequences && <div className="acct-help-body acct-slot">{consequences}</div>}
            <p className="acct-lead">
              <RichText template={text[`draftProof${variants[draft.by]}`]} addresses={{ to }} />
            </p>
            {failure}
            <div className="acct-actions">
              <WaitButton
                variant="primary"
                until={retryAt}
                pending={pending === 'send' || signsInForStep(pending, error)}
                unavailable={pending !== null}
                onClick={() => flow.enter(draft)}
              >
                {draft.by === 'password' ? text.draftSubmitByPassword : text.draftSubmit}
              </WaitButton>
              {cancel}
            </div>
          </div>
        )
      }
    />
  )
}

/** Whose account it is: nobody deletes another one by mistake. */
function Names({ draft, title }: { draft: DeletionDraft; title: string }): ReactNode {
  return (
    <dl className="acct-current">
      <dt>{title}</dt>
      {draft.names.map((name) => (
        <dd key={name}>
          <Address>{formatPhone(name)}</Address>
        </dd>
      ))}
    </dl>
  )
}
