'use client'

import { useWords } from '../../account/use-words.ts'
import { email } from '../../i18n/email/en.ts'
import type { ResolvedWords } from '../../i18n/resolve-words.ts'

/** The words of the email components. */
export function useEmailWords(): ResolvedWords<'email'> {
  return useWords('email', email)
}
