import { profile } from '../../profile/de.ts'
import { shared } from '../../shared/de.ts'
import type { FeatureLocale } from '../../words.ts'

/** German, with the formal “Sie”: the words of the profile's components alone. */
export const de: FeatureLocale<'profile'> = { tag: 'de', dir: 'ltr', shared, profile }
