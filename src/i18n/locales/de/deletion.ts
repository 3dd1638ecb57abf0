import { deletion } from '../../deletion/de.ts'
import { shared } from '../../shared/de.ts'
import type { FeatureLocale } from '../../words.ts'

/** German, with the formal “Sie”: the words of the deletion's components alone. */
export const de: FeatureLocale<'deletion'> = { tag: 'de', dir: 'ltr', shared, deletion }
