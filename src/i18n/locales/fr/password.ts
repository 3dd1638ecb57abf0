import { password } from '../../password/fr.ts'
import { shared } from '../../shared/fr.ts'
import type { FeatureLocale } from '../../words.ts'

/** French, with the formal “vous”: the words of the password components alone. */
export const fr: FeatureLocale<'password'> = { tag: 'fr', dir: 'ltr', shared, password }
