import { security } from '../../security/zh-TW.ts'
import { shared } from '../../shared/zh-TW.ts'
import type { FeatureLocale } from '../../words.ts'

/** Traditional Chinese, as used in Taiwan: the words of the security check-up alone. */
export const zhTW: FeatureLocale<'security'> = { tag: 'zh-TW', dir: 'ltr', shared, security }
