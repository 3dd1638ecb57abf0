import { password } from '../../password/ko.ts'
import { shared } from '../../shared/ko.ts'
import type { FeatureLocale } from '../../words.ts'

/** Korean: the words of the password components alone. */
export const ko: FeatureLocale<'password'> = { tag: 'ko', dir: 'ltr', shared, password }
