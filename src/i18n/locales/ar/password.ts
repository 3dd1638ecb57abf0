import { password } from '../../password/ar.ts'
import { shared } from '../../shared/ar.ts'
import type { FeatureLocale } from '../../words.ts'

/** Arabic (Modern Standard): the words of the password components alone. */
export const ar: FeatureLocale<'password'> = { tag: 'ar', dir: 'rtl', shared, password }
