'use client'

import type { ReactNode } from 'react'
import type { UseChange } from '../../change/use-change.ts'
import type { ChangeViewProps } from '../../steps/change-parts.ts'
import { ChangeView } from '../../steps/change-view.tsx'
import { shownFlow } from '../../steps/shown-flow.ts'
import type { FlowWords } from '../../steps/step-words.ts'
import type { BindDraft } from './bind.ts'
import type { ContactCodes } from './contact.ts'
import { addressOf, type ContactParts } from './contact-parts.ts'
import type { ContactDraftProps } from './contact-step.tsx'

interface BindContactProps
  extends Omit<ChangeViewProps, 'flow' | 'words' | 'values' | 'draft' | 'reopenLabel'> {
  parts: ContactParts
  flow: UseChange<BindDraft, ContactCodes>
  words: FlowWords & { draftLabel: string; draftLead: string; draftSubmit: string }
  reopenLabel: string
  /** The fields of the first step. */
  step: (props: ContactDraftProps) => ReactNode
}

/** The screens of adding a contact. */
export function BindContact({ parts, flow, step, ...view }: BindContactProps): ReactNode {
  const { kind, words } = view
  const { state } = flow
  const wanted = 'draft' in state ? state.draft.to : ''
  return (
    <ChangeView
      {...view}
      flow={shownFlow(parts.format, flow)}
      values={{ [parts.name]: parts.format(addressOf(parts, state) ?? wanted) }}
      draft={(around) =>
        step({
          ...around,
          kind,
          flow,
          label: words.draftLabel,
          submitLabel: words.draftSubmit,
          address: wanted,
          current: null,
          onSubmit: (to) => flow.enter({ to }),
          children: <p className="acct-lead">{words.draftLead}</p>,
        })
      }
    />
  )
}
