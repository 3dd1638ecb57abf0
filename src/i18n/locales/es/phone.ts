import { phone } from '../../phone/es.ts'
import { shared } from '../../shared/es.ts'
import type { FeatureLocale } from '../../words.ts'

/** Spanish, for Spain and Latin America: the words of the phone components alone. */
export const es: FeatureLocale<'phone'> = { tag: 'es', dir: 'ltr', shared, phone }
