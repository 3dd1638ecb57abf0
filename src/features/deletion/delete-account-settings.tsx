'use client'

import type { ReactNode } from 'react'
import { flowPart } from '../../settings/flow-part.ts'
import type { RowOptions } from '../../settings/page-context.ts'
import { opens } from '../../settings/row-action.ts'
import { SettingsRow } from '../../settings/settings-row.tsx'
import { useSettingsWords } from '../../settings/use-settings-words.ts'
import type { DeleteAccountWizardProps } from './delete-account-wizard.tsx'

export interface DeleteAccountSettingsProps
  extends RowOptions,
    Omit<DeleteAccountWizardProps, 'headingLevel' | 'hideHeading'> {}

const wizard = flowPart(() =>
  import('./delete-account-wizard.tsx').then((module) => module.DeleteAccountWizard),
)

/** The way to delete the account. It is told that this is for good, before anything is opened. */
export function DeleteAccountSettings(props: DeleteAccountSettingsProps): ReactNode {
  const { presentation, headingLevel, id, ...flow } = props
  const { words } = useSettingsWords()
  return (
    <SettingsRow
      {...{ presentation, headingLevel, id }}
      name="deletion"
      label={words.deletion.label}
      needsSecurity={() => false}
      value={() => <span className="acct-row-none">{words.deletion.lead}</span>}
      actions={[
        opens({
          name: 'delete',
          label: words.row.delete,
          needs: 'deletion.confirm',
          isFor: () => true,
          part: wizard,
          props: flow,
        }),
      ]}
    />
  )
}
