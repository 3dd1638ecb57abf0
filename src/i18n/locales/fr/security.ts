import { security } from '../../security/fr.ts'
import { shared } from '../../shared/fr.ts'
import type { FeatureLocale } from '../../words.ts'

/** French, with the formal “vous”: the words of the security check-up alone. */
export const fr: FeatureLocale<'security'> = { tag: 'fr', dir: 'ltr', shared, security }
