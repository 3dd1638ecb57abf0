import { profile } from '../../profile/en.ts'
import { shared } from '../../shared/en.ts'
import type { FeatureLocale } from '../../words.ts'

/** English: the words of the profile's components alone. */
export const en: FeatureLocale<'profile'> = { tag: 'en', dir: 'ltr', shared, profile }
