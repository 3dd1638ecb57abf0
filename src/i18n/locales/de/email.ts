import { email } from '../../email/de.ts'
import { shared } from '../../shared/de.ts'
import type { FeatureLocale } from '../../words.ts'

/** German, with the formal “Sie”: the words of the email components alone. */
export const de: FeatureLocale<'email'> = { tag: 'de', dir: 'ltr', shared, email }
