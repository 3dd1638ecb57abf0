import { deletion } from '../deletion/ko.ts'
import { email } from '../email/ko.ts'
import { password } from '../password/ko.ts'
import { phone } from '../phone/ko.ts'
import { profile } from '../profile/ko.ts'
import { security } from '../security/ko.ts'
import { settings } from '../settings/ko.ts'
import { shared } from '../shared/ko.ts'
import type { Locale } from '../words.ts'

/** Korean. */
export const ko: Locale = {
  tag: 'ko',
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
