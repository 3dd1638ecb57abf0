import { password } from '../../password/de.ts'
import { shared } from '../../shared/de.ts'
import type { FeatureLocale } from '../../words.ts'

/** German, with the formal “Sie”: the words of the password components alone. */
export const de: FeatureLocale<'password'> = { tag: 'de', dir: 'ltr', shared, password }
