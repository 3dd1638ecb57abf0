import { phone } from '../../phone/en.ts'
import { shared } from '../../shared/en.ts'
import type { FeatureLocale } from '../../words.ts'

/** English: the words of the phone components alone. */
export const en: FeatureLocale<'phone'> = { tag: 'en', dir: 'ltr', shared, phone }
