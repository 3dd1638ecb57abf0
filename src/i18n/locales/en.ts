import { deletion } from '../deletion/en.ts'
import { email } from '../email/en.ts'
import { password } from '../password/en.ts'
import { phone } from '../phone/en.ts'
import { profile } from '../profile/en.ts'
import { security } from '../security/en.ts'
import { settings } from '../settings/en.ts'
import { shared } from '../shared/en.ts'
import type { Locale } from '../words.ts'

/** English. */
export const en = {
  tag: 'en',
  dir: 'ltr',
  shared,
  deletion,
  email,
  password,
  phone,
  profile,
  security,
  settings,
} satisfies Locale
