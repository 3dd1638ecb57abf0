'use client'

import type { ReactNode } from 'react'
import { RichText } from '../../steps/rich-text.tsx'
import type { SignInWays as Ways } from './unbind.ts'
import { useEmailWords } from './use-email-words.ts'

/** What the user can still sign in with, as far as the profile shows. */
export function SignInWays({ ways }: { ways: Ways }): ReactNode {
  const { unbind: text } = useEmailWords().words
  const found = [
    { template: text.wayPhone, name: 'phone', value: ways.other },
    { template: text.wayUsername, name: 'username', value: ways.username },
    ...ways.providers.map((value) => ({ template: text.wayProvider, name: 'provider', value })),
  ].filter(({ value }) => value != null)
  if (found.length === 0) return ways.other === null && <p className="acct-ways">{text.waysNone}</p>
  return (
    <div className="acct-ways">
      <p className="acct-ways-title">{text.waysTitle}</p>
      <ul>
        {found.map(({ template, name, value }) => (
          <li key={`${name} ${value}`}>
            <RichText template={template} quotes={{ [name]: value ?? '' }} />
          </li>
        ))}
      </ul>
    </div>
  )
}
