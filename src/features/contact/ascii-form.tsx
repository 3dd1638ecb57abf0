'use client'

import type { ReactNode } from 'react'
import { formatText } from '../../i18n/format.ts'
import { useAccount } from '../../provider/account-settings-provider.tsx'
import { asciiForm } from './email-address.ts'

/** How machines write the address, where it looks like another one. */
export function AsciiForm({ email }: { email: string }): ReactNode {
  const { common } = useAccount().messages
  const ascii = asciiForm(email)
  return (
    ascii !== null && <span className="acct-ascii">{formatText(common.asciiForm, { email: ascii })}</span>
  )
}
