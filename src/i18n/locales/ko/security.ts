import { security } from '../../security/ko.ts'
import { shared } from '../../shared/ko.ts'
import type { FeatureLocale } from '../../words.ts'

/** Korean: the words of the security check-up alone. */
export const ko: FeatureLocale<'security'> = { tag: 'ko', dir: 'ltr', shared, security }
