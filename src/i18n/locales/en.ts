import { email } from '../email/en.ts'
import { shared } from '../shared/en.ts'
import type { Locale } from '../words.ts'

/** English. */
export const en = { tag: 'en', dir: 'ltr', shared, email } satisfies Locale
