import { phone } from '../../phone/ja.ts'
import { shared } from '../../shared/ja.ts'
import type { FeatureLocale } from '../../words.ts'

/** Japanese: the words of the phone components alone. */
export const ja: FeatureLocale<'phone'> = { tag: 'ja', dir: 'ltr', shared, phone }
