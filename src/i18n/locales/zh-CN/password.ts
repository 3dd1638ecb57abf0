import { password } from '../../password/zh-CN.ts'
import { shared } from '../../shared/zh-CN.ts'
import type { FeatureLocale } from '../../words.ts'

/** Simplified Chinese: the words of the password components alone. */
export const zhCN: FeatureLocale<'password'> = { tag: 'zh-CN', dir: 'ltr', shared, password }
