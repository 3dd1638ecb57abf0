import { settings } from '../../settings/zh-TW.ts'
import { shared } from '../../shared/zh-TW.ts'
import type { FeatureLocale } from '../../words.ts'

/** Traditional Chinese, as used in Taiwan: the words of the rows alone. */
export const zhTW: FeatureLocale<'settings'> = { tag: 'zh-TW', dir: 'ltr', shared, settings }
