import { createElement, Fragment, type ReactNode } from 'react'
import { splitTemplate } from '../i18n/format.ts'

/** An address as it is, left to right and apart from the direction of the sentence around it. */
export function Address({ children }: { children: string }): ReactNode {
  return (
    <bdi className="acct-address" dir="ltr">
      {children}
    </bdi>
  )
}

export interface RichTextProps {
  /** A message with `{name}` placeholders. */
  template: string
  /** Addresses by placeholder. */
  addresses: Record<string, string>
}

/** A sentence with addresses in it. */
export function RichText({ template, addresses }: RichTextProps): ReactNode {
  const parts = splitTemplate(template).map((part) => {
    if ('text' in part) return part.text
    const address = addresses[part.name]
    return address === undefined ? `{${part.name}}` : <Address key={part.name}>{address}</Address>
  })
  return createElement(Fragment, null, ...parts)
}
