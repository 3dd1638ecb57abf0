'use client'

import type { ReactNode } from 'react'
import type { Account } from '../../account/account.ts'
import { flowPart } from '../../settings/flow-part.ts'
import type { RowOptions } from '../../settings/page-context.ts'
import { opens } from '../../settings/row-action.ts'
import { useSettingsWords } from '../../settings/use-settings-words.ts'
import type { BindEmailFormProps } from './bind-email-form.tsx'
import type { ChangeEmailWizardProps } from './change-email-wizard.tsx'
import { ContactRow } from './contact-row.tsx'
import { emailOf } from './email-of.ts'
import type { UnbindEmailFormProps } from './unbind-email-form.tsx'

export interface EmailSettingsProps
  extends RowOptions,
    Pick<BindEmailFormProps, 'onBound'>,
    Pick<UnbindEmailFormProps, 'onUnbound'>,
    Omit<
      ChangeEmailWizardProps,
      'currentEmail' | 'onWrongFlow' | 'onUnconfirmed' | 'headingLevel' | 'hideHeading'
    > {
  /** A reply was lost, and the account does not tell what became of the change. Called once a reply. */
  onUnconfirmed?: (change: { email: string } | { from: string; to: string }) => void
}

const bind = flowPart(() => import('./bind-email-form.tsx').then((module) => module.BindEmailForm))
const change = flowPart(() => import('./change-email-wizard.tsx').then((module) => module.ChangeEmailWizard))
const unbind = flowPart(() => import('./unbind-email-form.tsx').then((module) => module.UnbindEmailForm))

const hasNone = (account: Account) => emailOf(account) === null
const hasOne = (account: Account) => emailOf(account) !== null

/** The account's email as a line of the settings, and what can be done about it: add, change, remove. */
export function EmailSettings(props: EmailSettingsProps): ReactNode {
  const { presentation, headingLevel, id, ...flows } = props
  const { onBound, onChanged, onUnbound, verifyOldEmail, commit, showCountdown, oldMailboxHelp, ...all } =
    flows
  const { add, change: edit, remove } = useSettingsWords().words.row
  return (
    <ContactRow
      {...{ presentation, headingLevel, id }}
      name="email"
      of={emailOf}
      format={(address) => address}
      actions={[
        opens({
          name: 'add',
          label: add,
          needs: 'email.bind',
          isFor: hasNone,
          part: bind,
          props: { ...all, onBound },
        }),
        opens({
          name: 'change',
          label: edit,
          needs: 'email.change',
          isFor: hasOne,
          part: change,
          props: { ...all, onChanged, verifyOldEmail, commit, showCountdown, oldMailboxHelp },
        }),
        opens({
          name: 'remove',
          label: remove,
          needs: 'email.unbind',
          isFor: hasOne,
          part: unbind,
          props: { ...all, onUnbound },
        }),
      ]}
    />
  )
}
