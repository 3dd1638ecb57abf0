import { deletion } from '../deletion/en-XA.ts'
import { email } from '../email/en-XA.ts'
import { password } from '../password/en-XA.ts'
import { phone } from '../phone/en-XA.ts'
import { profile } from '../profile/en-XA.ts'
import { security } from '../security/en-XA.ts'
import { settings } from '../settings/en-XA.ts'
import { shared } from '../shared/en-XA.ts'
import type { Locale } from '../words.ts'

/** No language, for testing: English with accents, longer, in brackets. */
export const enXA: Locale = {
  tag: 'en-XA',
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
