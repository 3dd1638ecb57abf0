'use client'

import type { ReactNode } from 'react'
import { anyKind } from '../../change/change-kind.ts'
import type { CodeLength } from '../../flow/passcode.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { ConfirmStep } from '../../steps/confirm-step.tsx'
import { FlowBoundary } from '../../steps/flow-boundary.tsx'
import { Address } from '../../steps/rich-text.tsx'
import { AddressStep } from './address-step.tsx'
import { AsciiForm } from './ascii-form.tsx'
import { ChangeReview } from './change-review.tsx'
import { changeEmailKind } from './email.ts'
import { emailOf } from './email-of.ts'
import { type ChangeEmailOptions, useChangeEmail } from './use-change-email.ts'
import { useEmailWords } from './use-email-words.ts'

export interface ChangeEmailWizardProps extends ChangeEmailOptions {
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
export function ChangeEmailWizard(props: ChangeEmailWizardProps): ReactNode {
  return (
    <FlowBoundary words={useEmailWords()}>
      <Flow {...props} />
    </FlowBoundary>
  )
}

function Flow(props: ChangeEmailWizardProps): ReactNode {
  const { codeLength, showCountdown, oldMailboxHelp, onDone, ...options } = props
  const { words, shared } = useEmailWords()
  const { change: text } = words
  const flow = useChangeEmail(options)
  const { state } = flow
  const draft = 'draft' in state ? state.draft : null
  const { from = '', to = '' } = draft ?? {}
  const asksOld = draft?.asksOld ?? true
  const now = emailOf(state)
  const hasNone = state.step === 'elsewhere' && now === null
  return (
    <ChangeView
      kind={kind}
      flow={flow}
      words={text}
      variant={hasNone ? 'None' : asksOld ? '' : 'NewOnly'}
      values={{ from, to: state.step === 'done' ? (now ?? to) : to, email: now ?? '' }}
      review={draft && <ChangeReview from={from} to={to} />}
      Confirm={ConfirmStep}
      confirmNote={<AsciiForm email={to} />}
      codeLength={codeLength}
      codeLabels={{ new: text.codeLabelNew, old: text.codeLabelOld }}
      codeNote={(inbox) => <AsciiForm email={inbox.to} />}
      help={
        asksOld &&
        oldMailboxHelp && (
          <details className="acct-help">
            <summary>{text.helpSummary}</summary>
            <div className="acct-help-body">{oldMailboxHelp}</div>
          </details>
        )
      }
      showCountdown={showCountdown}
      reopenLabel={shared.common.reopen}
      cancellable={options.onCancelled !== undefined}
      onDone={onDone}
      draft={(parts) => (
        <AddressStep
          {...parts}
          kind={kind}
          flow={flow}
          label={text.draftLabel}
          submitLabel={asksOld ? text.draftSubmit : text.draftSubmitNewOnly}
          address={to}
          current={from}
          onSubmit={(address) => draft && flow.enter({ ...draft, to: address })}
        >
          <p className="acct-lead">{asksOld ? text.draftLead : text.draftLeadNewOnly}</p>
          <dl className="acct-current">
            <dt>{text.draftCurrent}</dt>
            <dd>
              <Address>{from}</Address>
            </dd>
          </dl>
        </AddressStep>
      )}
    />
  )
}
