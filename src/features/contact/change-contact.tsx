'use client'

import type { ReactNode } from 'react'
import type { UseChange } from '../../change/use-change.ts'
import type { ChangeViewProps } from '../../steps/change-parts.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { ConfirmStep } from '../../steps/confirm-step.tsx'
import { Address } from '../../steps/rich-text.tsx'
import { shownFlow } from '../../steps/shown-flow.ts'
import type { FlowWords } from '../../steps/step-words.ts'
import type { ChangeDraft } from './change.ts'
import { ChangeReview } from './change-review.tsx'
import type { ContactCodes } from './contact.ts'
import { addressOf, type ContactParts } from './contact-parts.ts'
import type { ContactDraftProps } from './contact-step.tsx'

type Sentence =
  | 'draftLabel'
  | 'draftLead'
  | 'draftLeadNewOnly'
  | 'draftCurrent'
  | 'draftSubmit'
  | 'draftSubmitNewOnly'
  | 'codeLabelNew'
  | 'codeLabelOld'
  | 'review'
  | 'helpSummary'

interface ChangeContactProps
  extends Pick<
    ChangeViewProps,
    'kind' | 'codeLength' | 'codeNote' | 'showCountdown' | 'reopenLabel' | 'cancellable' | 'onDone'
  > {
  parts: ContactParts
  flow: UseChange<ChangeDraft, ContactCodes>
  words: FlowWords & Record<Sentence, string>
  /** What a user can do who gets no code at the old address. */
  oldHelp: ReactNode
  /** Below `confirm`'s lead. */
  confirmNote?: (to: string) => ReactNode
  /** The fields of the first step. */
  step: (props: ContactDraftProps) => ReactNode
}

/** The screens of changing a contact. */
export function ChangeContact(props: ChangeContactProps): ReactNode {
  const { parts, flow, oldHelp, confirmNote, step, ...view } = props
  const { kind, words } = view
  const { state } = flow
  const draft = 'draft' in state ? state.draft : null
  const asksOld = draft?.asksOld ?? true
  const [from, to] = [parts.format(draft?.from ?? ''), parts.format(draft?.to ?? '')]
  const found = addressOf(parts, state)
  const now = found === null ? null : parts.format(found)
  const hasNone = state.step === 'elsewhere' && now === null
  return (
    <ChangeView
      {...view}
      flow={shownFlow(parts.format, flow)}
      variant={hasNone ? 'None' : asksOld ? '' : 'NewOnly'}
      values={{ from, to: state.step === 'done' ? (now ?? to) : to, [parts.name]: now ?? '' }}
      review={draft && <ChangeReview template={words.review} from={from} to={to} />}
      confirm={(parts) => <ConfirmStep {...parts} />}
      confirmNote={confirmNote?.(to)}
      codeLabels={{ new: words.codeLabelNew, old: words.codeLabelOld }}
      help={
        asksOld &&
        oldHelp && (
          <details className="acct-help">
            <summary>{words.helpSummary}</summary>
            <div className="acct-help-body acct-slot">{oldHelp}</div>
          </details>
        )
      }
      draft={(around) =>
        draft &&
        step({
          ...around,
          kind,
          flow,
          label: words.draftLabel,
          submitLabel: asksOld ? words.draftSubmit : words.draftSubmitNewOnly,
          address: draft.to,
          current: draft.from,
          onSubmit: (address) => flow.enter({ ...draft, to: address }),
          children: (
            <>
              <p className="acct-lead">{asksOld ? words.draftLead : words.draftLeadNewOnly}</p>
              <dl className="acct-current">
                <dt>{words.draftCurrent}</dt>
                <dd>
                  <Address>{from}</Address>
                </dd>
              </dl>
            </>
          ),
        })
      }
    />
  )
}
