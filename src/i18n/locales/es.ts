import { deletion } from '../deletion/es.ts'
import { email } from '../email/es.ts'
import { phone } from '../phone/es.ts'
import { profile } from '../profile/es.ts'
import { shared } from '../shared/es.ts'
import type { Locale } from '../words.ts'

/** Spanish, for Spain and Latin America. */
export const es: Locale = { tag: 'es', dir: 'ltr', shared, email, phone, deletion, profile }
