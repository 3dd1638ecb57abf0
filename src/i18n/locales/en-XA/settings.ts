import { settings } from '../../settings/en-XA.ts'
import { shared } from '../../shared/en-XA.ts'
import type { FeatureLocale } from '../../words.ts'

/** No language, for testing: the words of the rows alone. */
export const enXA: FeatureLocale<'settings'> = { tag: 'en-XA', dir: 'ltr', shared, settings }
