import { deletion } from '../deletion/fr.ts'
import { email } from '../email/fr.ts'
import { password } from '../password/fr.ts'
import { phone } from '../phone/fr.ts'
import { profile } from '../profile/fr.ts'
import { security } from '../security/fr.ts'
import { settings } from '../settings/fr.ts'
import { shared } from '../shared/fr.ts'
import type { Locale } from '../words.ts'

/** French, with the formal “vous”. */
export const fr: Locale = {
  tag: 'fr',
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
