import { phone } from '../../phone/de.ts'
import { shared } from '../../shared/de.ts'
import type { FeatureLocale } from '../../words.ts'

/** German, with the formal “Sie”: the words of the phone components alone. */
export const de: FeatureLocale<'phone'> = { tag: 'de', dir: 'ltr', shared, phone }
