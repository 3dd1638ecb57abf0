import { email } from '../../email/zh-TW.ts'
import { shared } from '../../shared/zh-TW.ts'
import type { FeatureLocale } from '../../words.ts'

/** Traditional Chinese, as used in Taiwan: the words of the email components alone. */
export const zhTW: FeatureLocale<'email'> = { tag: 'zh-TW', dir: 'ltr', shared, email }
