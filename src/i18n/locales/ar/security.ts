import { security } from '../../security/ar.ts'
import { shared } from '../../shared/ar.ts'
import type { FeatureLocale } from '../../words.ts'

/** Arabic (Modern Standard): the words of the security check-up alone. */
export const ar: FeatureLocale<'security'> = { tag: 'ar', dir: 'rtl', shared, security }
