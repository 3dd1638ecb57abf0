import { password } from '../../password/en.ts'
import { shared } from '../../shared/en.ts'
import type { FeatureLocale } from '../../words.ts'

/** English: the words of the password components alone. */
export const en: FeatureLocale<'password'> = { tag: 'en', dir: 'ltr', shared, password }
