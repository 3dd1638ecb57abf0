import { email } from '../email/zh-TW.ts'
import { shared } from '../shared/zh-TW.ts'
import type { Locale } from '../words.ts'

/** Traditional Chinese, as used in Taiwan. */
export const zhTW: Locale = { tag: 'zh-TW', dir: 'ltr', shared, email }
