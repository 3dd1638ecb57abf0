import { profile } from '../../profile/ko.ts'
import { shared } from '../../shared/ko.ts'
import type { FeatureLocale } from '../../words.ts'

/** Korean: the words of the profile's components alone. */
export const ko: FeatureLocale<'profile'> = { tag: 'ko', dir: 'ltr', shared, profile }
