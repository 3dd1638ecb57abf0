import { deletion } from '../../deletion/zh-TW.ts'
import { shared } from '../../shared/zh-TW.ts'
import type { FeatureLocale } from '../../words.ts'

/** Traditional Chinese, as used in Taiwan: the words of the deletion's components alone. */
export const zhTW: FeatureLocale<'deletion'> = { tag: 'zh-TW', dir: 'ltr', shared, deletion }
