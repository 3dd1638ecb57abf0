'use client'

import { type ReactNode, useRef } from 'react'
import * as z from 'zod/mini'
import type { Account } from '../../account/account.ts'
import { type RefusableFieldProps, useRefusable } from '../../steps/use-refusable.ts'
import { PasswordField } from './password-field.tsx'
import { type EstimateStrength, PasswordStrength } from './password-strength.tsx'
import { usePasswordWords } from './use-password-words.ts'

/** What the pool wants of a password, as a hint: only the service knows what it takes. */
export interface PasswordRules {
  /**
   * `passwordStrength` of the pool. 0: anything. 1: six characters. 2: and two of digits, letters and symbols. 3: and all
   * three. 4: a rule of its own, told by `message`. 5: a rule for each person.
   */
  strength: 0 | 1 | 2 | 3 | 4 | 5
  /** The pool's own sentence, in the language of the page. Shown instead of ours. */
  message?: string
}

/** What every field for a new password may be given. */
export interface NewPasswordOptions {
  /** Shown as a hint, and never in the way. @default no hint */
  rules?: PasswordRules
  /** Tells how hard a password is to guess. It is asked a second after the last key. */
  estimateStrength?: EstimateStrength
}

/** The name under which password managers know the account. */
export function usernameOf(account: Account | null): string | null {
  return account && (account.email || account.phone || account.username)
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
export function NewPassword({ rules, estimateStrength, words, ...refusable }: NewPasswordProps): ReactNode {
  const { field: text } = usePasswordWords().words
  const place = useRef<HTMLDivElement>(null)
  const ruleTexts = ['', text.rules1, text.rules2, text.rules3, '', '']
  return (
    <div className="acct-new-password" ref={place}>
      <PasswordField
        {...useRefusable(refusable, 'newPassword')}
        label={text.newLabel}
        hint={rules?.message ?? ruleTexts[rules?.strength ?? 0]}
        autoComplete="new-password"
      />
      {estimateStrength && <PasswordStrength place={place} estimate={estimateStrength} words={words} />}
    </div>
  )
}
