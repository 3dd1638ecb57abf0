import { deletion } from '../deletion/de.ts'
import { email } from '../email/de.ts'
import { password } from '../password/de.ts'
import { phone } from '../phone/de.ts'
import { profile } from '../profile/de.ts'
import { security } from '../security/de.ts'
import { settings } from '../settings/de.ts'
import { shared } from '../shared/de.ts'
import type { Locale } from '../words.ts'

/** German, with the formal “Sie”. */
export const de: Locale = {
  tag: 'de',
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
