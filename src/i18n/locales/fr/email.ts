import { email } from '../../email/fr.ts'
import { shared } from '../../shared/fr.ts'
import type { FeatureLocale } from '../../words.ts'

/** French, with the formal “vous”: the words of the email components alone. */
export const fr: FeatureLocale<'email'> = { tag: 'fr', dir: 'ltr', shared, email }
