import { password } from '../../password/es.ts'
import { shared } from '../../shared/es.ts'
import type { FeatureLocale } from '../../words.ts'

/** Spanish, for Spain and Latin America: the words of the password components alone. */
export const es: FeatureLocale<'password'> = { tag: 'es', dir: 'ltr', shared, password }
