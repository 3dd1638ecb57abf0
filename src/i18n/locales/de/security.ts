import { security } from '../../security/de.ts'
import { shared } from '../../shared/de.ts'
import type { FeatureLocale } from '../../words.ts'

/** German, with the formal “Sie”: the words of the security check-up alone. */
export const de: FeatureLocale<'security'> = { tag: 'de', dir: 'ltr', shared, security }
