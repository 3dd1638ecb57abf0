import { email } from '../../email/ar.ts'
import { shared } from '../../shared/ar.ts'
import type { FeatureLocale } from '../../words.ts'

/** Arabic (Modern Standard): the words of the email components alone. */
export const ar: FeatureLocale<'email'> = { tag: 'ar', dir: 'rtl', shared, email }
