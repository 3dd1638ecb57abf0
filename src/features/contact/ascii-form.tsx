'use client'

import type { ReactNode } from 'react'
import { useAccount } from '../../provider/account-settings-provider.tsx'
import { RichText } from '../../steps/rich-text.tsx'
import { asciiForm } from './email-address.ts'

/** How machines write the address, where it looks like another one. */
export function AsciiForm({ email }: { email: string }): ReactNode {
  const { common } = useAccount().messages
  const ascii = asciiForm(email)
  return (
    ascii !== null && (
      <span className="acct-ascii">
        <RichText template={common.asciiForm} quotes={{ email: ascii }} />
      </span>
    )
  )
}
