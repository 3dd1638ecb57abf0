'use client'

import { useWords } from '../../account/use-words.ts'
import { deletion } from '../../i18n/deletion/en.ts'
import type { ResolvedWords } from '../../i18n/resolve-words.ts'

/** The words of the deletion's components. */
export function useDeletionWords(): ResolvedWords<'deletion'> {
  return useWords('deletion', deletion)
}
