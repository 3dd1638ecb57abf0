import { email } from '../email/zh-CN.ts'
import { shared } from '../shared/zh-CN.ts'
import type { Locale } from '../words.ts'

/** Simplified Chinese. */
export const zhCN: Locale = { tag: 'zh-CN', dir: 'ltr', shared, email }
