import { profile } from '../../profile/ja.ts'
import { shared } from '../../shared/ja.ts'
import type { FeatureLocale } from '../../words.ts'

/** Japanese: the words of the profile's components alone. */
export const ja: FeatureLocale<'profile'> = { tag: 'ja', dir: 'ltr', shared, profile }
