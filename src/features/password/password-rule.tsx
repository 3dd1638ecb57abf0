'use client'

import type { ReactNode, RefObject } from 'react'
import { useAside } from '../../account/use-aside.ts'
import { getPasswordRules, type PasswordRules } from '../../api/password-rules.ts'
import { fitsPattern } from './fits-pattern.ts'
import { useAfterTyping } from './use-after-typing.ts'
import { usePasswordWords } from './use-password-words.ts'

/** The rules that a field hints at: those of the host, or those that the service tells. */
export function usePasswordRules(rules: PasswordRules | 'service' | undefined): PasswordRules | undefined {
  const asked = rules === 'service'
  // What it tells is the same for everybody.
  const told = useAside(getPasswordRules, asked ? 'everybody' : undefined)
  return asked ? told : rules
}

/** The rules as one sentence in the language of the page. */
export function useRuleText(rules: PasswordRules | undefined): ReactNode {
  const { tag, words } = usePasswordWords()
  const { rules1, rules2, rules3 } = words.field
  if (rules === undefined) return null
  const { strength, message, messages = {} } = rules
  const own = messages[tag] ?? messages[new Intl.Locale(tag).language] ?? message
  // Somebody else wrote it, in whatever language they have.
  if (own !== undefined) return <span dir="auto">{own}</span>
  return ['', rules1, rules2, rules3][strength]
}

interface RuleCheckProps {
  place: RefObject<HTMLElement | null>
  pattern: string
}

/** Whether what was typed fits the pool's pattern. It advises, as the meter does. */
export function RuleCheck({ place, pattern }: RuleCheckProps): ReactNode {
  const { ruleFits, ruleUnfit } = usePasswordWords().words.field
  const fits = useAfterTyping(place, (typed) => fitsPattern(pattern, typed))
  return (
    <div aria-live="polite">
      {fits !== null && <p className="acct-field-hint">{fits ? ruleFits : ruleUnfit}</p>}
    </div>
  )
}
