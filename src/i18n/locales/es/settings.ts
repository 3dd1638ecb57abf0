import { settings } from '../../settings/es.ts'
import { shared } from '../../shared/es.ts'
import type { FeatureLocale } from '../../words.ts'

/** Spanish, for Spain and Latin America: the words of the rows alone. */
export const es: FeatureLocale<'settings'> = { tag: 'es', dir: 'ltr', shared, settings }
