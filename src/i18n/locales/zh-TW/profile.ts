import { profile } from '../../profile/zh-TW.ts'
import { shared } from '../../shared/zh-TW.ts'
import type { FeatureLocale } from '../../words.ts'

/** Traditional Chinese, as used in Taiwan: the words of the profile's components alone. */
export const zhTW: FeatureLocale<'profile'> = { tag: 'zh-TW', dir: 'ltr', shared, profile }
