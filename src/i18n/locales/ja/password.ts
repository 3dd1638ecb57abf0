import { password } from '../../password/ja.ts'
import { shared } from '../../shared/ja.ts'
import type { FeatureLocale } from '../../words.ts'

/** Japanese: the words of the password components alone. */
export const ja: FeatureLocale<'password'> = { tag: 'ja', dir: 'ltr', shared, password }
