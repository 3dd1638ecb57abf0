import { security } from '../../security/zh-CN.ts'
import { shared } from '../../shared/zh-CN.ts'
import type { FeatureLocale } from '../../words.ts'

/** Simplified Chinese: the words of the security check-up alone. */
export const zhCN: FeatureLocale<'security'> = { tag: 'zh-CN', dir: 'ltr', shared, security }
