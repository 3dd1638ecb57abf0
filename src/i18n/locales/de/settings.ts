import { settings } from '../../settings/de.ts'
import { shared } from '../../shared/de.ts'
import type { FeatureLocale } from '../../words.ts'

/** German, with the formal “Sie”: the words of the rows alone. */
export const de: FeatureLocale<'settings'> = { tag: 'de', dir: 'ltr', shared, settings }
