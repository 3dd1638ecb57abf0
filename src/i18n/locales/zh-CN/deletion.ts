import { deletion } from '../../deletion/zh-CN.ts'
import { shared } from '../../shared/zh-CN.ts'
import type { FeatureLocale } from '../../words.ts'

/** Simplified Chinese: the words of the deletion's components alone. */
export const zhCN: FeatureLocale<'deletion'> = { tag: 'zh-CN', dir: 'ltr', shared, deletion }
