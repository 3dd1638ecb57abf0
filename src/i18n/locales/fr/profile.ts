import { profile } from '../../profile/fr.ts'
import { shared } from '../../shared/fr.ts'
import type { FeatureLocale } from '../../words.ts'

/** French, with the formal “vous”: the words of the profile's components alone. */
export const fr: FeatureLocale<'profile'> = { tag: 'fr', dir: 'ltr', shared, profile }
