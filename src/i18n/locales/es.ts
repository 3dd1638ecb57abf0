import { email } from '../email/es.ts'
import { shared } from '../shared/es.ts'
import type { Locale } from '../words.ts'

/** Spanish, for Spain and Latin America. */
export const es: Locale = { tag: 'es', dir: 'ltr', shared, email }
