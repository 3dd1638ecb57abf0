import { email } from '../email/es.ts'
import { password } from '../password/es.ts'
import { phone } from '../phone/es.ts'
import { security } from '../security/es.ts'
import { shared } from '../shared/es.ts'
import type { Locale } from '../words.ts'

/** Spanish, for Spain and Latin America. */
export const es: Locale = { tag: 'es', dir: 'ltr', shared, email, password, phone, security }
