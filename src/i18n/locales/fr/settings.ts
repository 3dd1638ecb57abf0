import { settings } from '../../settings/fr.ts'
import { shared } from '../../shared/fr.ts'
import type { FeatureLocale } from '../../words.ts'

/** French, with the formal “vous”: the words of the rows alone. */
export const fr: FeatureLocale<'settings'> = { tag: 'fr', dir: 'ltr', shared, settings }
