import { settings } from '../../settings/ar.ts'
import { shared } from '../../shared/ar.ts'
import type { FeatureLocale } from '../../words.ts'

/** Arabic (Modern Standard): the words of the rows alone. */
export const ar: FeatureLocale<'settings'> = { tag: 'ar', dir: 'rtl', shared, settings }
