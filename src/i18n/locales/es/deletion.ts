import { deletion } from '../../deletion/es.ts'
import { shared } from '../../shared/es.ts'
import type { FeatureLocale } from '../../words.ts'

/** Spanish, for Spain and Latin America: the words of the deletion's components alone. */
export const es: FeatureLocale<'deletion'> = { tag: 'es', dir: 'ltr', shared, deletion }
