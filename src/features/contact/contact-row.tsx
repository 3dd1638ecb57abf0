'use client'

import type { ReactNode } from 'react'
import type { Account } from '../../account/account.ts'
import type { RowOptions } from '../../settings/page-context.ts'
import type { RowAction } from '../../settings/row-action.ts'
import { SettingsRow } from '../../settings/settings-row.tsx'
import { useSettingsWords } from '../../settings/use-settings-words.ts'
import { Address } from '../../steps/rich-text.tsx'

interface ContactRowProps extends RowOptions {
  name: 'email' | 'phone'
  /** `null`: the account has none. `''` and `undefined`: it is not told. */
  of: (account: Account) => string | null | undefined
  /** As people read it. */
  format: (address: string) => string
  actions: readonly RowAction[]
}

/** The row of an address: none yet, one that is not told, or the address. */
export function ContactRow({ name, of, format, ...row }: ContactRowProps): ReactNode {
  const { words } = useSettingsWords()
  return (
    <SettingsRow
      {...row}
      name={name}
      label={words[name].label}
      needsSecurity={(profile) => of(profile) === undefined}
      value={(account) => {
        const address = of(account)
        if (address) return <Address breaks>{format(address)}</Address>
        return <span className="acct-row-none">{address === null ? words[name].none : words.row.hidden}</span>
      }}
    />
  )
}
