import { email } from '../../email/zh-CN.ts'
import { providerNames } from '../../provider-names-zh.ts'
import { shared } from '../../shared/zh-CN.ts'
import type { FeatureLocale } from '../../words.ts'

/** Simplified Chinese: the words of the email components alone. */
export const zhCN: FeatureLocale<'email'> = { tag: 'zh-CN', dir: 'ltr', providerNames, shared, email }
