'use client'

import type { ReactNode } from 'react'
import type { Account } from '../../account/account.ts'
import { formatDay, formatText } from '../../i18n/format.ts'
import { flowPart } from '../../settings/flow-part.ts'
import type { RowOptions } from '../../settings/page-context.ts'
import { opens } from '../../settings/row-action.ts'
import { SettingsRow } from '../../settings/settings-row.tsx'
import { useSettingsWords } from '../../settings/use-settings-words.ts'
import type { PasswordFormProps } from './password-form.tsx'
import type { ResetPasswordFormProps } from './reset-password-form.tsx'

/** A reset is told as a change of a password that was there before. */
export interface PasswordSettingsProps
  extends RowOptions,
    Omit<PasswordFormProps, 'headingLevel' | 'hideHeading'> {}

const form = flowPart(() => import('./password-form.tsx').then((module) => module.PasswordForm))
const reset = flowPart(() => import('./reset-password-form.tsx').then((module) => module.ResetPasswordForm))

/** `undefined`: nobody told. */
function isSet({ passwordLastSetAt, security }: Account): boolean | undefined {
  return passwordLastSetAt ? true : security?.passwordSet
}

const canBeReached = ({ email, phone }: Account) => email !== null || phone !== null

/** Whether the account has a password and since when, and what can be done: set, change, reset with a code. */
export function PasswordSettings(props: PasswordSettingsProps): ReactNode {
  const { presentation, headingLevel, id, ...flow } = props
  const { onChanged, onUnconfirmed, ...shared } = flow
  const { words } = useSettingsWords()
  const byCode: ResetPasswordFormProps = {
    ...shared,
    onReset: () => onChanged?.({ isFirst: false }),
    onUnconfirmed: () => onUnconfirmed?.({ isFirst: false }),
  }
  return (
    <SettingsRow
      {...{ presentation, headingLevel, id }}
      name="password"
      label={words.password.label}
      needsSecurity={({ passwordLastSetAt }) => !passwordLastSetAt}
      value={(account) => <PasswordState account={account} />}
      actions={[
        opens({
          name: 'set',
          label: words.row.set,
          needs: 'password.update',
          isFor: (account) => isSet(account) === false,
          part: form,
          props: flow,
        }),
        opens({
          name: 'change',
          label: words.row.change,
          needs: 'password.update',
          isFor: (account) => isSet(account) !== false,
          part: form,
          props: flow,
        }),
        opens({
          name: 'reset',
          label: words.row.reset,
          needs: 'password.reset',
          isFor: (account) => isSet(account) !== false && canBeReached(account),
          part: reset,
          props: byCode,
        }),
      ]}
    />
  )
}

function PasswordState({ account }: { account: Account }): ReactNode {
  const { tag, words } = useSettingsWords()
  const day = formatDay(account.passwordLastSetAt ?? '', tag)
  if (day !== null) return formatText(words.password.changedOn, { date: day })
  const set = isSet(account)
  if (set) return words.password.set
  return <span className="acct-row-none">{set === undefined ? words.row.hidden : words.password.none}</span>
}
