import { deletion } from '../deletion/zh-TW.ts'
import { email } from '../email/zh-TW.ts'
import { password } from '../password/zh-TW.ts'
import { phone } from '../phone/zh-TW.ts'
import { profile } from '../profile/zh-TW.ts'
import { security } from '../security/zh-TW.ts'
import { settings } from '../settings/zh-TW.ts'
import { shared } from '../shared/zh-TW.ts'
import type { Locale } from '../words.ts'

/** Traditional Chinese, as used in Taiwan. */
export const zhTW: Locale = {
  tag: 'zh-TW',
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
