import { createElement, Fragment, type ReactNode } from 'react'
import { splitTemplate } from '../i18n/format.ts'

/** Longer than the narrowest line: shorter ones move to the next line whole, and are read as one piece. */
const LONG = 18

interface AddressProps {
  children: string
  /** Whether a line may end in it, where there is no room. @default a long one's may */
  breaks?: boolean
}

/** An address as it is, left to right and apart from the direction of the sentence around it. */
export function Address({ children, breaks = children.length > LONG }: AddressProps): ReactNode {
  return (
    // A new element for another address, for the reason that is told below.
    <bdi key={children} className="acct-address" dir="ltr">
      {breaks ? breakable(children) : children}
    </bdi>
  )
}

/** The line ends after a dot or before the @. */
function breakable(address: string): ReactNode {
  return address.split(/(?<=\.)|(?=@)/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name, and never move.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

export interface RichTextProps {
  /** A message with `{name}` placeholders. */
  template: string
  /** Addresses by placeholder. */
  addresses?: Record<string, string>
  /** Other people's words by placeholder: names, numbers, what a service said. */
  quotes?: Record<string, string>
}

/** A sentence with text in it that is not the language's own, kept apart from the sentence's direction. */
export function RichText({ template, addresses = {}, quotes = {} }: RichTextProps): ReactNode {
  const parts = splitTemplate(template).map((part) => {
    if ('text' in part) return part.text
    const { name } = part
    if (name in addresses) return <Address key={name}>{addresses[name] ?? ''}</Address>
    return <bdi key={name}>{quotes[name] ?? `{${name}}`}</bdi>
  })
  // A new element for other words: a browser that translates the page replaces text that React would look for.
  return createElement('span', { key: JSON.stringify([template, addresses, quotes]) }, ...parts)
}
