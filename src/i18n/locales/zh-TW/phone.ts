import { phone } from '../../phone/zh-TW.ts'
import { shared } from '../../shared/zh-TW.ts'
import type { FeatureLocale } from '../../words.ts'

/** Traditional Chinese, as used in Taiwan: the words of the phone components alone. */
export const zhTW: FeatureLocale<'phone'> = { tag: 'zh-TW', dir: 'ltr', shared, phone }
