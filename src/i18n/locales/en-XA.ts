import { email } from '../email/en-XA.ts'
import { shared } from '../shared/en-XA.ts'
import type { Locale } from '../words.ts'

/** No language, for testing: English with accents, longer, in brackets. */
export const enXA: Locale = { tag: 'en-XA', dir: 'ltr', shared, email }
