import { phone } from '../../phone/ar.ts'
import { shared } from '../../shared/ar.ts'
import type { FeatureLocale } from '../../words.ts'

/** Arabic (Modern Standard): the words of the phone components alone. */
export const ar: FeatureLocale<'phone'> = { tag: 'ar', dir: 'rtl', shared, phone }
