import { email } from '../../email/ja.ts'
import { shared } from '../../shared/ja.ts'
import type { FeatureLocale } from '../../words.ts'

/** Japanese: the words of the email components alone. */
export const ja: FeatureLocale<'email'> = { tag: 'ja', dir: 'ltr', shared, email }
