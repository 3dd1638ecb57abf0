import { password } from '../../password/zh-TW.ts'
import { shared } from '../../shared/zh-TW.ts'
import type { FeatureLocale } from '../../words.ts'

/** Traditional Chinese, as used in Taiwan: the words of the password components alone. */
export const zhTW: FeatureLocale<'password'> = { tag: 'zh-TW', dir: 'ltr', shared, password }
