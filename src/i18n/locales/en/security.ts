import { security } from '../../security/en.ts'
import { shared } from '../../shared/en.ts'
import type { FeatureLocale } from '../../words.ts'

/** English: the words of the security check-up alone. */
export const en: FeatureLocale<'security'> = { tag: 'en', dir: 'ltr', shared, security }
