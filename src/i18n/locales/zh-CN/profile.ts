import { profile } from '../../profile/zh-CN.ts'
import { shared } from '../../shared/zh-CN.ts'
import type { FeatureLocale } from '../../words.ts'

/** Simplified Chinese: the words of the profile's components alone. */
export const zhCN: FeatureLocale<'profile'> = { tag: 'zh-CN', dir: 'ltr', shared, profile }
