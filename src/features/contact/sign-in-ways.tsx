'use client'

import type { ReactNode } from 'react'
import { useAccount } from '../../account/provider.tsx'
import { useShownWords } from '../../account/use-words.ts'
import { providerName } from '../../i18n/provider-names.ts'
import { isSameLanguage } from '../../i18n/resolve-words.ts'
import { RichText } from '../../steps/rich-text.tsx'
import type { SignInWays as Ways } from './unbind.ts'

interface SignInWaysProps {
  ways: Ways
  words: Record<'waysTitle' | 'waysNone' | 'wayUsername' | 'wayProvider', string>
  /** The sentence about the account's other contact, and its placeholder. */
  other: { template: string; name: 'email' | 'phone' }
}

/** What the user can still sign in with, as far as the profile shows. */
export function SignInWays({ ways, words: text, other }: SignInWaysProps): ReactNode {
  const { locales, providerNames } = useAccount()
  const { tag } = useShownWords()
  const ofLanguage = locales.filter((locale) => isSameLanguage(locale.tag, tag)).reverse()
  const names = [providerNames, ...ofLanguage.map((locale) => locale.providerNames)]
  const found = [
    { ...other, value: ways.other, isAddress: true },
    { template: text.wayUsername, name: 'username', value: ways.username, isAddress: false },
    ...ways.providers.map((id) => {
      const value = providerName(id, ...names)
      return { template: text.wayProvider, name: 'provider', value, isAddress: false }
    }),
  ].filter(({ value }) => value != null)
  if (found.length === 0) return ways.other === null && <p className="acct-ways">{text.waysNone}</p>
  return (
    <div className="acct-ways">
      <p className="acct-ways-title">{text.waysTitle}</p>
      <ul>
        {found.map(({ template, name, value, isAddress }) => {
          const text = { [name]: value ?? '' }
          return (
            <li key={`${name} ${value}`}>
              <RichText template={template} {...(isAddress ? { addresses: text } : { quotes: text })} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
