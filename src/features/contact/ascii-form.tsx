'use client'

import type { ReactNode } from 'react'
import { RichText } from '../../steps/rich-text.tsx'
import { asciiForm } from './email-address.ts'
import { useEmailField } from './use-email-words.ts'

/** How machines write the address, where it looks like another one. */
export function AsciiForm({ email }: { email: string }): ReactNode {
  const { field } = useEmailField().words
  const ascii = asciiForm(email)
  return (
    ascii !== null && (
      <span className="acct-ascii">
        <RichText template={field.asciiForm} addresses={{ email: ascii }} />
      </span>
    )
  )
}
