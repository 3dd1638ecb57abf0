'use client'

import { useWords } from '../../account/use-words.ts'
import { password } from '../../i18n/password/en.ts'
import type { ResolvedWords } from '../../i18n/resolve-words.ts'

/** The words of the password components. */
export function usePasswordWords(): ResolvedWords<'password'> {
  return useWords('password', password)
}
