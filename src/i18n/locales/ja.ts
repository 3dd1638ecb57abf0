import { deletion } from '../deletion/ja.ts'
import { email } from '../email/ja.ts'
import { password } from '../password/ja.ts'
import { phone } from '../phone/ja.ts'
import { profile } from '../profile/ja.ts'
import { security } from '../security/ja.ts'
import { settings } from '../settings/ja.ts'
import { shared } from '../shared/ja.ts'
import type { Locale } from '../words.ts'

/** Japanese. */
export const ja: Locale = {
  tag: 'ja',
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
