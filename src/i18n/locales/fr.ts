import { email } from '../email/fr.ts'
import { shared } from '../shared/fr.ts'
import type { Locale } from '../words.ts'

/** French, with the formal “vous”. */
export const fr: Locale = { tag: 'fr', dir: 'ltr', shared, email }
