import { deletion } from '../deletion/es.ts'
import { email } from '../email/es.ts'
import { password } from '../password/es.ts'
import { phone } from '../phone/es.ts'
import { profile } from '../profile/es.ts'
import { security } from '../security/es.ts'
import { settings } from '../settings/es.ts'
import { shared } from '../shared/es.ts'
import type { Locale } from '../words.ts'

/** Spanish, for Spain and Latin America. */
export const es: Locale = {
  tag: 'es',
  dir: 'ltr',
  shared,
  deletion,
  email,
  password,
  phone,
  profile,
  security,
  settings,
}
