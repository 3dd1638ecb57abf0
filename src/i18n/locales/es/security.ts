import { security } from '../../security/es.ts'
import { shared } from '../../shared/es.ts'
import type { FeatureLocale } from '../../words.ts'

/** Spanish, for Spain and Latin America: the words of the security check-up alone. */
export const es: FeatureLocale<'security'> = { tag: 'es', dir: 'ltr', shared, security }
