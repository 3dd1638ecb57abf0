import { settings } from '../../settings/ko.ts'
import { shared } from '../../shared/ko.ts'
import type { FeatureLocale } from '../../words.ts'

/** Korean: the words of the rows alone. */
export const ko: FeatureLocale<'settings'> = { tag: 'ko', dir: 'ltr', shared, settings }
