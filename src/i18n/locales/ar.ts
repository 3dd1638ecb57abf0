import { deletion } from '../deletion/ar.ts'
import { email } from '../email/ar.ts'
import { password } from '../password/ar.ts'
import { phone } from '../phone/ar.ts'
import { profile } from '../profile/ar.ts'
import { security } from '../security/ar.ts'
import { settings } from '../settings/ar.ts'
import { shared } from '../shared/ar.ts'
import type { Locale } from '../words.ts'

/** Arabic (Modern Standard). */
export const ar: Locale = {
  tag: 'ar',
  dir: 'rtl',
  shared,
  deletion,
  email,
  password,
  phone,
  profile,
  security,
  settings,
}
