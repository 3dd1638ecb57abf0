import { email } from '../../email/en.ts'
import { shared } from '../../shared/en.ts'
import type { FeatureLocale } from '../../words.ts'

/** English: the words of the email components alone. */
export const en: FeatureLocale<'email'> = { tag: 'en', dir: 'ltr', shared, email }
