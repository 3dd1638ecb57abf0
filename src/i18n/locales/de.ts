import { email } from '../email/de.ts'
import { shared } from '../shared/de.ts'
import type { Locale } from '../words.ts'

/** German, with the formal “Sie”. */
export const de: Locale = { tag: 'de', dir: 'ltr', shared, email }
