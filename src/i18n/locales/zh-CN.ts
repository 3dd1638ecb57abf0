import { deletion } from '../deletion/zh-CN.ts'
import { email } from '../email/zh-CN.ts'
import { password } from '../password/zh-CN.ts'
import { phone } from '../phone/zh-CN.ts'
import { profile } from '../profile/zh-CN.ts'
import { providerNames } from '../provider-names-zh.ts'
import { security } from '../security/zh-CN.ts'
import { settings } from '../settings/zh-CN.ts'
import { shared } from '../shared/zh-CN.ts'
import type { Locale } from '../words.ts'

/** Simplified Chinese. */
export const zhCN: Locale = {
  tag: 'zh-CN',
  dir: 'ltr',
  providerNames,
  shared,
  deletion,
  email,
  password,
  phone,
  profile,
  security,
  settings,
}
