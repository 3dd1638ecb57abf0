'use client'

import { useWords } from '../../account/use-words.ts'
import { profile } from '../../i18n/profile/en.ts'
import type { ResolvedWords } from '../../i18n/resolve-words.ts'

/** The words of the profile's components. */
export function useProfileWords(): ResolvedWords<'profile'> {
  return useWords('profile', profile)
}
