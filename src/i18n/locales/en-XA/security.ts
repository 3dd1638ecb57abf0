import { security } from '../../security/en-XA.ts'
import { shared } from '../../shared/en-XA.ts'
import type { FeatureLocale } from '../../words.ts'

/** No language, for testing: the words of the security check-up alone. */
export const enXA: FeatureLocale<'security'> = { tag: 'en-XA', dir: 'ltr', shared, security }
