import { deletion } from '../../deletion/ar.ts'
import { shared } from '../../shared/ar.ts'
import type { FeatureLocale } from '../../words.ts'

/** Arabic (Modern Standard): the words of the deletion's components alone. */
export const ar: FeatureLocale<'deletion'> = { tag: 'ar', dir: 'rtl', shared, deletion }
