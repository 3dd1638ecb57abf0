import { email } from '../../email/es.ts'
import { shared } from '../../shared/es.ts'
import type { FeatureLocale } from '../../words.ts'

/** Spanish, for Spain and Latin America: the words of the email components alone. */
export const es: FeatureLocale<'email'> = { tag: 'es', dir: 'ltr', shared, email }
