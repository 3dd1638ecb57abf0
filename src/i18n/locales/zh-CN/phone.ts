import { phone } from '../../phone/zh-CN.ts'
import { providerNames } from '../../provider-names-zh.ts'
import { shared } from '../../shared/zh-CN.ts'
import type { FeatureLocale } from '../../words.ts'

/** Simplified Chinese: the words of the phone components alone. */
export const zhCN: FeatureLocale<'phone'> = { tag: 'zh-CN', dir: 'ltr', providerNames, shared, phone }
