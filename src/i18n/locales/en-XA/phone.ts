import { phone } from '../../phone/en-XA.ts'
import { shared } from '../../shared/en-XA.ts'
import type { FeatureLocale } from '../../words.ts'

/** No language, for testing: the words of the phone components alone. */
export const enXA: FeatureLocale<'phone'> = { tag: 'en-XA', dir: 'ltr', shared, phone }
