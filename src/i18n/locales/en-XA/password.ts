import { password } from '../../password/en-XA.ts'
import { shared } from '../../shared/en-XA.ts'
import type { FeatureLocale } from '../../words.ts'

/** No language, for testing: the words of the password components alone. */
export const enXA: FeatureLocale<'password'> = { tag: 'en-XA', dir: 'ltr', shared, password }
