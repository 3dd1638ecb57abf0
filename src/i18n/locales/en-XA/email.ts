import { email } from '../../email/en-XA.ts'
import { shared } from '../../shared/en-XA.ts'
import type { FeatureLocale } from '../../words.ts'

/** No language, for testing: the words of the email components alone. */
export const enXA: FeatureLocale<'email'> = { tag: 'en-XA', dir: 'ltr', shared, email }
