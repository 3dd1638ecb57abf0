import { security } from '../../security/ja.ts'
import { shared } from '../../shared/ja.ts'
import type { FeatureLocale } from '../../words.ts'

/** Japanese: the words of the security check-up alone. */
export const ja: FeatureLocale<'security'> = { tag: 'ja', dir: 'ltr', shared, security }
