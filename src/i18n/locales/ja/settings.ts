import { settings } from '../../settings/ja.ts'
import { shared } from '../../shared/ja.ts'
import type { FeatureLocale } from '../../words.ts'

/** Japanese: the words of the rows alone. */
export const ja: FeatureLocale<'settings'> = { tag: 'ja', dir: 'ltr', shared, settings }
