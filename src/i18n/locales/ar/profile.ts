import { profile } from '../../profile/ar.ts'
import { shared } from '../../shared/ar.ts'
import type { FeatureLocale } from '../../words.ts'

/** Arabic (Modern Standard): the words of the profile's components alone. */
export const ar: FeatureLocale<'profile'> = { tag: 'ar', dir: 'rtl', shared, profile }
