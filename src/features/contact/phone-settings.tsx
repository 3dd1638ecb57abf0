'use client'

import type { ReactNode } from 'react'
import type { Account } from '../../account/account.ts'
import { flowPart } from '../../settings/flow-part.ts'
import type { RowOptions } from '../../settings/page-context.ts'
import { opens } from '../../settings/row-action.ts'
import { useSettingsWords } from '../../settings/use-settings-words.ts'
import { formatPhone } from '../../steps/format-phone.ts'
import { usePhoneMetadata } from '../../steps/use-phone-metadata.ts'
import type { BindPhoneFormProps } from './bind-phone-form.tsx'
import type { ChangePhoneWizardProps } from './change-phone-wizard.tsx'
import { ContactRow } from './contact-row.tsx'
import { phoneOfAccount } from './phone-of-account.ts'
import type { UnbindPhoneFormProps } from './unbind-phone-form.tsx'

export interface PhoneSettingsProps
  extends RowOptions,
    Pick<BindPhoneFormProps, 'onBound'>,
    Pick<UnbindPhoneFormProps, 'onUnbound'>,
    Omit<
      ChangePhoneWizardProps,
      'currentPhone' | 'onWrongFlow' | 'onUnconfirmed' | 'headingLevel' | 'hideHeading'
    > {
  /** A reply was lost, and the account does not tell what became of the change. Called once a reply. */
  onUnconfirmed?: (change: { phone: string } | { from: string; to: string }) => void
}

const bind = flowPart(() => import('./bind-phone-form.tsx').then((module) => module.BindPhoneForm))
const change = flowPart(() => import('./change-phone-wizard.tsx').then((module) => module.ChangePhoneWizard))
const unbind = flowPart(() => import('./unbind-phone-form.tsx').then((module) => module.UnbindPhoneForm))

const hasNone = (account: Account) => phoneOfAccount(account) === null
const hasOne = (account: Account) => phoneOfAccount(account) !== null

/** The account's phone number as a line of the settings, and what can be done about it: add, change, remove. */
export function PhoneSettings(props: PhoneSettingsProps): ReactNode {
  const { presentation, headingLevel, id, ...flows } = props
  const { onBound, onChanged, onUnbound, verifyOldPhone, commit, showCountdown, oldNumberHelp, ...rest } =
    flows
  const { webOtp, countries, defaultCountry, ...all } = rest
  const entry = { webOtp, countries, defaultCountry }
  const { add, change: edit, remove } = useSettingsWords().words.row
  // Once it is loaded for a form, every number on the page is written alike.
  usePhoneMetadata()
  return (
    <ContactRow
      {...{ presentation, headingLevel, id }}
      name="phone"
      of={phoneOfAccount}
      format={(number) => formatPhone(number)}
      actions={[
        opens({
          name: 'add',
          label: add,
          needs: 'phone.bind',
          isFor: hasNone,
          part: bind,
          props: { ...all, ...entry, onBound },
        }),
        opens({
          name: 'change',
          label: edit,
          needs: 'phone.change',
          isFor: hasOne,
          part: change,
          props: { ...all, ...entry, onChanged, verifyOldPhone, commit, showCountdown, oldNumberHelp },
        }),
        opens({
          name: 'remove',
          label: remove,
          needs: 'phone.unbind',
          isFor: hasOne,
          part: unbind,
          props: { ...all, onUnbound },
        }),
      ]}
    />
  )
}
