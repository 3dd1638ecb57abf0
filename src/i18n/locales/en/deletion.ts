import { deletion } from '../../deletion/en.ts'
import { shared } from '../../shared/en.ts'
import type { FeatureLocale } from '../../words.ts'

/** English: the words of the deletion's components alone. */
export const en: FeatureLocale<'deletion'> = { tag: 'en', dir: 'ltr', shared, deletion }
