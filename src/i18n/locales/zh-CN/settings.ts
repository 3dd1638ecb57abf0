import { settings } from '../../settings/zh-CN.ts'
import { shared } from '../../shared/zh-CN.ts'
import type { FeatureLocale } from '../../words.ts'

/** Simplified Chinese: the words of the rows alone. */
export const zhCN: FeatureLocale<'settings'> = { tag: 'zh-CN', dir: 'ltr', shared, settings }
