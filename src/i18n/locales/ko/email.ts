import { email } from '../../email/ko.ts'
import { shared } from '../../shared/ko.ts'
import type { FeatureLocale } from '../../words.ts'

/** Korean: the words of the email components alone. */
export const ko: FeatureLocale<'email'> = { tag: 'ko', dir: 'ltr', shared, email }
