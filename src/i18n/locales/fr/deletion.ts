import { deletion } from '../../deletion/fr.ts'
import { shared } from '../../shared/fr.ts'
import type { FeatureLocale } from '../../words.ts'

/** French, with the formal “vous”: the words of the deletion's components alone. */
export const fr: FeatureLocale<'deletion'> = { tag: 'fr', dir: 'ltr', shared, deletion }
