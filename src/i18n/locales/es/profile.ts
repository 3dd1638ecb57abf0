import { profile } from '../../profile/es.ts'
import { shared } from '../../shared/es.ts'
import type { FeatureLocale } from '../../words.ts'

/** Spanish, for Spain and Latin America: the words of the profile's components alone. */
export const es: FeatureLocale<'profile'> = { tag: 'es', dir: 'ltr', shared, profile }
