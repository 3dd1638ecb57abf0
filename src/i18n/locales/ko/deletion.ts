import { deletion } from '../../deletion/ko.ts'
import { shared } from '../../shared/ko.ts'
import type { FeatureLocale } from '../../words.ts'

/** Korean: the words of the deletion's components alone. */
export const ko: FeatureLocale<'deletion'> = { tag: 'ko', dir: 'ltr', shared, deletion }
