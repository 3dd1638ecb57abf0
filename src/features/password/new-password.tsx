'use client'

import { type ReactNode, useRef } from 'react'
import * as z from 'zod/mini'
import type { Account } from '../../account/account.ts'
import type { PasswordRules } from '../../api/password-rules.ts'
import { type RefusableFieldProps, useRefusable } from '../../steps/use-refusable.ts'
import { PasswordField } from './password-field.tsx'
import { RuleCheck, usePasswordRules, useRuleText } from './password-rule.tsx'
import { type EstimateStrength, PasswordStrength } from './password-strength.tsx'
import { usePasswordWords } from './use-password-words.ts'

/** What every field for a new password may be given. */
export interface NewPasswordOptions {
  /**
   * Shown as a hint, and never in the way. `'service'` reads what the service tells of its pool (public-config).
   * @default no hint
   */
  rules?: PasswordRules | 'service'
  /** Tells how hard a password is to guess. It is asked a second after the last key. */
  estimateStrength?: EstimateStrength
}

/** The name under which password managers know the account. */
export function usernameOf(account: Account | null): string | null {
  return account && (account.email || account.phone || account.username)
}

/** What must not be part of a good password of theirs. */
export function wordsOf(account: Account | null): string[] {
  const { email, phone, username, name, nickname } = account ?? {}
  return [email, phone, username, name, nickname].filter((word) => word != null)
}

/** Not by a pattern: the last text that one matched stays readable as `RegExp.$_`. */
export function requiredText(problem: string): z.ZodMiniType<string, string> {
  return z.string().check(z.minLength(1, problem))
}

interface NewPasswordProps extends RefusableFieldProps, NewPasswordOptions {
  /** What must not be part of a good password. */
  words: readonly string[]
}

/** The field for a new password, with the pool's rules and how hard it is to guess. */
export function NewPassword({
  rules: given,
  estimateStrength,
  words,
  ...refusable
}: NewPasswordProps): ReactNode {
  const { field: text } = usePasswordWords().words
  const place = useRef<HTMLDivElement>(null)
  const rules = usePasswordRules(given)
  return (
    <div className="acct-new-password" ref={place}>
      <PasswordField
        {...useRefusable(refusable, 'newPassword')}
        label={text.newLabel}
        hint={useRuleText(rules)}
        autoComplete="new-password"
      />
      {rules?.pattern !== undefined && <RuleCheck place={place} pattern={rules.pattern} />}
      {estimateStrength && <PasswordStrength place={place} estimate={estimateStrength} words={words} />}
    </div>
  )
}
