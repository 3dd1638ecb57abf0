import { settings } from '../../settings/en.ts'
import { shared } from '../../shared/en.ts'
import type { FeatureLocale } from '../../words.ts'

/** English: the words of the rows alone. */
export const en: FeatureLocale<'settings'> = { tag: 'en', dir: 'ltr', shared, settings }
