'use client'

import { useWords } from '../../account/use-words.ts'
import { phone } from '../../i18n/phone/en.ts'
import type { ResolvedWords } from '../../i18n/resolve-words.ts'

/** The words of the phone components. */
export function usePhoneWords(): ResolvedWords<'phone'> {
  return useWords('phone', phone)
}
