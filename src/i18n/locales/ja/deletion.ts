import { deletion } from '../../deletion/ja.ts'
import { shared } from '../../shared/ja.ts'
import type { FeatureLocale } from '../../words.ts'

/** Japanese: the words of the deletion's components alone. */
export const ja: FeatureLocale<'deletion'> = { tag: 'ja', dir: 'ltr', shared, deletion }
