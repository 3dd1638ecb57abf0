import { deletion } from '../../deletion/en-XA.ts'
import { shared } from '../../shared/en-XA.ts'
import type { FeatureLocale } from '../../words.ts'

/** No language, for testing: the words of the deletion's components alone. */
export const enXA: FeatureLocale<'deletion'> = { tag: 'en-XA', dir: 'ltr', shared, deletion }
