'use client'

import { useWords } from '../account/use-words.ts'
import type { ResolvedWords } from '../i18n/resolve-words.ts'
import { settings } from '../i18n/settings/en.ts'

/** The words of the rows. */
export function useSettingsWords(): ResolvedWords<'settings'> {
  return useWords('settings', settings)
}
