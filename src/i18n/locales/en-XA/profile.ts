import { profile } from '../../profile/en-XA.ts'
import { shared } from '../../shared/en-XA.ts'
import type { FeatureLocale } from '../../words.ts'

/** No language, for testing: the words of the profile's components alone. */
export const enXA: FeatureLocale<'profile'> = { tag: 'en-XA', dir: 'ltr', shared, profile }
